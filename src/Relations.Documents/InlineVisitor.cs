namespace Relations.Documents;

/// <summary>
/// Does something for each kind of inline. A new kind of inline is a new member here, and no renderer compiles until it has it.
/// </summary>
/// <typeparam name="TArgument">What is passed along.</typeparam>
/// <typeparam name="TResult">What comes of an inline.</typeparam>
public abstract class InlineVisitor<TArgument, TResult>
{
    /// <summary>Hands an inline to the member for its kind.</summary>
    public TResult Visit(Inline inline, TArgument argument)
    {
        ArgumentNullException.ThrowIfNull(inline);
        return inline.Accept(this, argument);
    }

    /// <summary>Called for text.</summary>
    protected internal abstract TResult VisitText(Text text, TArgument argument);

    /// <summary>Called for a link within the document.</summary>
    protected internal abstract TResult VisitReference(Reference reference, TArgument argument);

    /// <summary>Called for a link to somewhere else.</summary>
    protected internal abstract TResult VisitHyperlink(Hyperlink link, TArgument argument);

    /// <summary>Called for a footnote.</summary>
    protected internal abstract TResult VisitFootnote(Footnote footnote, TArgument argument);
}
