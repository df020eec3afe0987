namespace Relations.Documents;

/// <summary>A part of a line of text.</summary>
public abstract record Inline
{
    private protected Inline() { }

    // An inline without it does not compile, and neither does a visitor that does not know the inline.
    internal abstract TResult Accept<TArgument, TResult>(InlineVisitor<TArgument, TResult> visitor, TArgument argument);

    /// <summary>Plain text is an inline.</summary>
    public static implicit operator Inline(string text) => new Text(text);

    /// <summary>Plain text is an inline.</summary>
    public static Inline FromString(string text) => new Text(text);
}

/// <summary>Text in one style.</summary>
/// <param name="Value">The characters; white space in them folds, but for the no-break space.</param>
public sealed record Text(string Value) : Inline
{
    /// <summary>The characters, with control characters made visible.</summary>
    public string Value
    {
        get;
        init => field = VisibleText.Of(value);
    } = VisibleText.Of(Value);

    /// <summary>How it is set apart.</summary>
    public TextStyle Style { get; init; }

    /// <summary>The ISO 639 code of its language, where that is another than the document's; null where it is not.</summary>
    public string? Language { get; init; }

    internal override TResult Accept<TArgument, TResult>(
        InlineVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitText(this, argument);
}

/// <summary>How text is set apart from what is around it.</summary>
public enum TextStyle
{
    /// <summary>Not at all.</summary>
    Regular,

    /// <summary>As important.</summary>
    Strong,

    /// <summary>As a title, a foreign word or another voice.</summary>
    Emphasis,

    /// <summary>As less than the text around it, such as the number of a source.</summary>
    Mark,
}

/// <summary>A link within the document.</summary>
/// <param name="Anchor">The anchor of the block that it leads to.</param>
/// <param name="Content">The text.</param>
public sealed record Reference(string Anchor, IReadOnlyList<Inline> Content) : Inline
{
    internal override TResult Accept<TArgument, TResult>(
        InlineVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitReference(this, argument);
}

/// <summary>A link to somewhere else.</summary>
/// <param name="Uri">Where it leads.</param>
/// <param name="Content">The text.</param>
public sealed record Hyperlink(Uri Uri, IReadOnlyList<Inline> Content) : Inline
{
    /// <summary>The address in ASCII alone, as files need it.</summary>
    public Uri Address => AsciiAddress.Of(Uri);

    internal override TResult Accept<TArgument, TResult>(
        InlineVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitHyperlink(this, argument);
}

/// <summary>A footnote: a mark here, and the note at the foot of the page.</summary>
/// <param name="Content">The note.</param>
public sealed record Footnote(IReadOnlyList<Inline> Content) : Inline
{
    internal override TResult Accept<TArgument, TResult>(
        InlineVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitFootnote(this, argument);
}
