namespace Relations.Documents;

/// <summary>A part of a document that begins on a line of its own.</summary>
public abstract record Block
{
    private protected Block() { }

    /// <summary>The name that links lead to; null where none does.</summary>
    public string? Anchor { get; init; }

    /// <summary>Whether its end stays on one page with the beginning of the block after it, as that of a heading does.</summary>
    public bool KeepsNext { get; init; }

    // A block without it does not compile, and neither does a visitor that does not know the block.
    internal abstract TResult Accept<TArgument, TResult>(BlockVisitor<TArgument, TResult> visitor, TArgument argument);
}

/// <summary>A heading. It stays with what follows it.</summary>
/// <param name="Level">1 for a section, 2 for one within it, and so on; no level is skipped. 0 is the document's title, which stands once.</param>
/// <param name="Content">The text.</param>
public sealed record Heading(int Level, IReadOnlyList<Inline> Content) : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitHeading(this, argument);
}

/// <summary>A paragraph.</summary>
/// <param name="Content">The text.</param>
public sealed record Paragraph(IReadOnlyList<Inline> Content) : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitParagraph(this, argument);

    /// <summary>What it is for.</summary>
    public ParagraphRole Role { get; init; }

    /// <summary>Whether it is set closer, since there is much beside it on its page.</summary>
    public bool IsTight { get; init; }
}

/// <summary>What a paragraph is for.</summary>
public enum ParagraphRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>What stands below the document's title.</summary>
    Subtitle,

    /// <summary>Running text that leads in the block after it and stays with it.</summary>
    Lead,

    /// <summary>A remark of less weight.</summary>
    Remark,

    /// <summary>A remark on how to read the drawing before it.</summary>
    Legend,

    /// <summary>A point that the reader must know: its first words, set apart as important, can be read alone.</summary>
    KeyPoint,

    /// <summary>What the reader must bear in mind; such paragraphs that follow each other are one.</summary>
    Caution,

    /// <summary>What the drawing or table after it shows.</summary>
    Caption,
}

/// <summary>A passage quoted from a source.</summary>
/// <param name="Content">The words of the source.</param>
public sealed record Quotation(IReadOnlyList<Inline> Content) : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitQuotation(this, argument);
}

/// <summary>A list.</summary>
/// <param name="Items">The items, each of one or more blocks.</param>
/// <param name="Numbered">Whether the items are numbered from 1.</param>
public sealed record ListBlock(IReadOnlyList<IReadOnlyList<Block>> Items, bool Numbered = false) : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitListBlock(this, argument);
}

/// <summary>A table with one row of headers, repeated on each page that it reaches.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with one cell a column.</param>
public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitTable(this, argument);

    /// <summary>What it shows; null for none.</summary>
    public string? Caption
    {
        get;
        init => field = value is null ? null : VisibleText.Of(value);
    }

    /// <summary>Whether the first cell of each row is seen to be the header of the row.</summary>
    public bool HasRowHeaders { get; init; }

    /// <summary>The column whose cells name the rows for those who hear the table, from 0; null for none but the headers that are seen.</summary>
    public int? NamingColumn { get; init; }

    /// <summary>Whether the cells of a column look like headers of their rows.</summary>
    public bool HasRowHeadersIn(int column) => HasRowHeaders && column == 0;

    /// <summary>Whether the cells of a column are the headers of their rows.</summary>
    public bool NamesRows(int column) => HasRowHeaders ? column == 0 : column == NamingColumn;
}

/// <summary>A column.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Weight">How wide it is beside the others.</param>
/// <param name="AlignEnd">Whether its cells are aligned at their end, as numbers are.</param>
public sealed record Column(string Header, double Weight = 1, bool AlignEnd = false)
{
    /// <summary>Its header, with control characters made visible.</summary>
    public string Header
    {
        get;
        init => field = VisibleText.Of(value);
    } = VisibleText.Of(Header);
}

/// <summary>A cell.</summary>
/// <param name="Content">The text.</param>
public sealed record Cell(IReadOnlyList<Inline> Content);

/// <summary>Facts as name and value, set apart from the text, such as the box below a briefing's title.</summary>
/// <param name="Facts">The facts in order.</param>
public sealed record FactBox(IReadOnlyList<Fact> Facts) : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitFactBox(this, argument);

    /// <summary>What the facts are about, for those who hear the box instead of seeing it.</summary>
    public required string Caption
    {
        get;
        init => field = VisibleText.Of(value);
    }
}

/// <summary>A fact: its name and its value.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What is so.</param>
public sealed record Fact(string Name, IReadOnlyList<Inline> Value)
{
    /// <summary>Further lines below the value, each of less weight; none by default.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Details { get; init; } = [];

    /// <summary>What it is, with control characters made visible.</summary>
    public string Name
    {
        get;
        init => field = VisibleText.Of(value);
    } = VisibleText.Of(Name);
}

/// <summary>A drawing with a caption.</summary>
/// <param name="Drawing">The drawing.</param>
/// <param name="Caption">What stands below it.</param>
/// <param name="Alt">What it shows, in words, for those who do not see it; never empty.</param>
public sealed record Figure(Drawing Drawing, string Caption, string Alt) : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitFigure(this, argument);

    /// <summary>What it is called, for those who hear it; its caption unless said otherwise.</summary>
    public string Title
    {
        get => field ?? Caption;
        init => field = VisibleText.Of(value);
    }

    /// <summary>The numbers or dates that it shows, for those who do not see it or where it has no room; null for none.</summary>
    public Table? Data { get; init; }

    /// <summary>What stands below it, with control characters made visible.</summary>
    public string Caption
    {
        get;
        init => field = VisibleText.Of(value);
    } = VisibleText.Of(Caption);

    /// <summary>What it shows, in words, with control characters made visible.</summary>
    public string Alt
    {
        get;
        init => field = VisibleText.Of(value);
    } = VisibleText.Of(Alt);
}

/// <summary>The logo of the organization that the document is of. It stands before the title; formats of text alone leave it out.</summary>
/// <param name="Picture">What it looks like.</param>
/// <param name="Alt">What it shows, in words, for those who do not see it; never empty.</param>
public sealed record Logo(Picture Picture, string Alt) : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitLogo(this, argument);

    /// <summary>What it shows, in words, with control characters made visible.</summary>
    public string Alt
    {
        get;
        init => field = VisibleText.Of(value);
    } = VisibleText.Of(Alt);

    /// <summary>The ISO 639 code of the words' language, where that is another than the document's; null where it is not.</summary>
    public string? Language { get; init; }
}

/// <summary>The list of headings with their pages.</summary>
/// <param name="Title">Its own heading.</param>
/// <param name="Depth">The deepest level of heading that it lists.</param>
public sealed record Contents(string Title, int Depth) : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitContents(this, argument);

    /// <summary>Its own heading, with control characters made visible.</summary>
    public string Title
    {
        get;
        init => field = VisibleText.Of(value);
    } = VisibleText.Of(Title);
}

/// <summary>Blocks that stay on one page where they fit on one.</summary>
/// <param name="Blocks">The blocks.</param>
public sealed record KeepTogether(IReadOnlyList<Block> Blocks) : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitKeepTogether(this, argument);
}

/// <summary>Blocks side by side where there is room, else one after the other: read from the first to the last.</summary>
/// <param name="Sides">What stands side by side.</param>
public sealed record SideBySide(IReadOnlyList<Side> Sides) : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitSideBySide(this, argument);
}

/// <summary>One of the blocks side by side.</summary>
/// <param name="Blocks">What it holds.</param>
/// <param name="Weight">How wide it is beside the others.</param>
public sealed record Side(IReadOnlyList<Block> Blocks, double Weight = 1)
{
    /// <summary>Whether it stands on a ground, as a box of facts does.</summary>
    public bool IsPanel { get; init; }

    /// <summary>Whether it holds nothing but footnotes and headings above them. Formats whose footnotes stand elsewhere leave it out.</summary>
    public bool HoldsOnlyNotes =>
        Blocks.Any(block => block is NoteList) && Blocks.All(block => block is NoteList or Heading);
}

/// <summary>What stands above the title: whose document it is, what kind of document, and its days. The marking stands beside it.</summary>
/// <param name="Unit">The unit that issues it; may be empty.</param>
/// <param name="Details">What else there is to say of it, each in few words.</param>
public sealed record Masthead(string Unit, IReadOnlyList<IReadOnlyList<Inline>> Details) : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitMasthead(this, argument);

    /// <summary>The unit, with control characters made visible.</summary>
    public string Unit
    {
        get;
        init => field = VisibleText.Of(value);
    } = VisibleText.Of(Unit);
}

/// <summary>The footnotes whose marks come before it. In formats with pages they stand here and not at the foot of the page.</summary>
public sealed record NoteList : Block
{
    internal override TResult Accept<TArgument, TResult>(
        BlockVisitor<TArgument, TResult> visitor,
        TArgument argument
    ) => visitor.VisitNoteList(this, argument);

    /// <summary>In how many columns they stand.</summary>
    public int Columns { get; init; } = 1;
}
