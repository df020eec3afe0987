namespace Relations.Documents;

/// <summary>
/// A briefing as meaning: what is said and in which order, bound to one language. It knows nothing of pages, fonts or
/// formats; renderers make those of it.
/// </summary>
/// <param name="Info">What the document says of itself.</param>
/// <param name="Blocks">The content, in reading order.</param>
public sealed record Document(DocumentInfo Info, IReadOnlyList<Block> Blocks)
{
    /// <summary>What references lead to that is told beside the text where a format can do so; the others leave it out.</summary>
    public IReadOnlyList<Aside> Asides { get; init; } = [];

    /// <summary>The same document, for a renderer that ends when a token is cancelled.</summary>
    /// <param name="token">Ends whoever goes over the blocks, with an <see cref="OperationCanceledException"/>.</param>
    public Document Until(CancellationToken token) =>
        token.CanBeCanceled ? this with { Blocks = new CancellableBlocks(Blocks, token) } : this;
}

/// <summary>What a reference leads to and can be told beside it, such as a passage of a source. It may stand in the document too.</summary>
/// <param name="Anchor">The anchor of the references.</param>
/// <param name="Title">What it is, for those who hear it.</param>
/// <param name="Blocks">What it says.</param>
public sealed record Aside(string Anchor, string Title, IReadOnlyList<Block> Blocks)
{
    /// <summary>What it is, with control characters made visible.</summary>
    public string Title
    {
        get;
        init => field = VisibleText.Of(value);
    } = VisibleText.Of(Title);
}

/// <summary>What a document says of itself.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Language">The language that it is written in.</param>
public sealed record DocumentInfo(string Title, Language Language)
{
    /// <summary>Its title, with control characters made visible.</summary>
    public string Title
    {
        get;
        init => field = VisibleText.Of(value);
    } = VisibleText.Of(Title);

    /// <summary>One sentence on what it is about; may be empty.</summary>
    public string Subject
    {
        get;
        init => field = VisibleText.Of(value);
    } = "";

    /// <summary>Words to find it by.</summary>
    public IReadOnlyList<string> Keywords
    {
        get;
        init => field = [.. value.Select(VisibleText.Of)];
    } = [];

    /// <summary>What stands at the head of every page but the first; may be empty.</summary>
    public string RunningHead
    {
        get;
        init => field = VisibleText.Of(value);
    } = "";

    /// <summary>A word that every page must bear, as DRAFT with the number of errors; null for a clean document.</summary>
    public string? Mark
    {
        get;
        init => field = value is null ? null : VisibleText.Of(value);
    }

    /// <summary>How confidential it is, in the issuer's words; stands on every page; empty for none.</summary>
    public string Marking
    {
        get;
        init => field = VisibleText.Of(value);
    } = "";

    /// <summary>What kind of document it is, beside the running head; may be empty.</summary>
    public string Kind
    {
        get;
        init => field = VisibleText.Of(value);
    } = "";

    /// <summary>The page's number in its foot, with <c>{0}</c> for the page and <c>{1}</c> for how many there are.</summary>
    public string PageOf { get; init; } = "{0} / {1}";

    /// <summary>The day that the files bear as their date, from the dossier; null for none.</summary>
    public NodaTime.Instant? Created { get; init; }
}
