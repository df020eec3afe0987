using System.Globalization;

namespace Relations.Documents.Html;

/// <summary>The footnotes of a page and the passages that open beside its text, as their marks come up.</summary>
/// <param name="document">The document.</param>
sealed class HtmlNotes(Document document)
{
    readonly NoteNumbers numbers = new();
    readonly Dictionary<string, Aside> asides = document.Asides.ToDictionary(
        aside => aside.Anchor,
        StringComparer.Ordinal
    );
    readonly HashSet<string> opened = new(StringComparer.Ordinal);

    /// <summary>The footnotes in the order of their marks: that of the letter a first.</summary>
    public List<Footnote> Notes { get; } = [];

    /// <summary>The passages that some mark opens.</summary>
    public IEnumerable<Aside> Opened => document.Asides.Where(aside => opened.Contains(aside.Anchor));

    /// <summary>The letters of a footnote, and whether this is the first mark of it.</summary>
    public (string Letters, bool IsFirst) Mark(Footnote footnote)
    {
        var (number, isFirst) = numbers.Of(footnote);
        if (isFirst)
            Notes.Add(footnote);
        return (NoteNumbers.Letters(number), isFirst);
    }

    /// <summary>The passage that a reference opens; null for none.</summary>
    public Aside? Open(Reference reference)
    {
        if (!asides.TryGetValue(reference.Anchor, out var aside))
            return null;
        opened.Add(reference.Anchor);
        return aside;
    }

    /// <summary>The id of the box that a mark opens.</summary>
    public static string BoxOf(Aside aside) => "box-" + Markup.IdOf(aside.Anchor);

    /// <inheritdoc cref="BoxOf(Aside)"/>
    public static string BoxOf(string letters) => "box-" + letters;

    /// <summary>The id of a heading.</summary>
    public static string SectionOf(int ordinal) => "section-" + (ordinal + 1).ToString(CultureInfo.InvariantCulture);
}
