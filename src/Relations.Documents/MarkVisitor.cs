namespace Relations.Documents;

/// <summary>
/// Does something for each kind of mark of a drawing. A new kind of mark is a new member here, and nothing that draws compiles
/// until it has it.
/// </summary>
/// <typeparam name="TResult">What comes of a mark.</typeparam>
public abstract class MarkVisitor<TResult>
{
    /// <summary>Hands a mark to the member for its kind.</summary>
    public TResult Visit(Mark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return mark.Accept(this);
    }

    /// <summary>Called for a line.</summary>
    protected internal abstract TResult VisitLine(LineMark line);

    /// <summary>Called for a line through several points.</summary>
    protected internal abstract TResult VisitPath(PathMark path);

    /// <summary>Called for an area.</summary>
    protected internal abstract TResult VisitArea(AreaMark area);

    /// <summary>Called for a line of text.</summary>
    protected internal abstract TResult VisitLabel(LabelMark label);
}
