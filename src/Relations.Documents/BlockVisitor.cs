namespace Relations.Documents;

/// <summary>
/// Does something for each kind of block. A new kind of block is a new member here, and no renderer compiles until it has it.
/// </summary>
/// <typeparam name="TArgument">What is passed along.</typeparam>
/// <typeparam name="TResult">What comes of a block.</typeparam>
public abstract class BlockVisitor<TArgument, TResult>
{
    /// <summary>Hands a block to the member for its kind.</summary>
    public TResult Visit(Block block, TArgument argument)
    {
        ArgumentNullException.ThrowIfNull(block);
        return block.Accept(this, argument);
    }

    /// <summary>Called for a heading.</summary>
    protected internal abstract TResult VisitHeading(Heading heading, TArgument argument);

    /// <summary>Called for a paragraph.</summary>
    protected internal abstract TResult VisitParagraph(Paragraph paragraph, TArgument argument);

    /// <summary>Called for a quotation.</summary>
    protected internal abstract TResult VisitQuotation(Quotation quotation, TArgument argument);

    /// <summary>Called for a list.</summary>
    protected internal abstract TResult VisitListBlock(ListBlock list, TArgument argument);

    /// <summary>Called for a table.</summary>
    protected internal abstract TResult VisitTable(Table table, TArgument argument);

    /// <summary>Called for a box of facts.</summary>
    protected internal abstract TResult VisitFactBox(FactBox box, TArgument argument);

    /// <summary>Called for a figure.</summary>
    protected internal abstract TResult VisitFigure(Figure figure, TArgument argument);

    /// <summary>Called for a logo.</summary>
    protected internal abstract TResult VisitLogo(Logo logo, TArgument argument);

    /// <summary>Called for the list of headings.</summary>
    protected internal abstract TResult VisitContents(Contents contents, TArgument argument);

    /// <summary>Called for blocks that stay together.</summary>
    protected internal abstract TResult VisitKeepTogether(KeepTogether together, TArgument argument);

    /// <summary>Called for blocks side by side.</summary>
    protected internal abstract TResult VisitSideBySide(SideBySide beside, TArgument argument);

    /// <summary>Called for what stands above the title.</summary>
    protected internal abstract TResult VisitMasthead(Masthead masthead, TArgument argument);

    /// <summary>Called for the list of footnotes.</summary>
    protected internal abstract TResult VisitNoteList(NoteList notes, TArgument argument);
}
