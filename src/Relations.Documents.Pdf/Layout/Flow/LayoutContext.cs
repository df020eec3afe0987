using System.Globalization;
using System.Runtime.InteropServices;

namespace Relations.Documents.Pdf.Layout;

/// <summary>What one pass over a document shares: the fonts, the page, and how far its headings and notes are counted.</summary>
/// <param name="document">The document.</param>
/// <param name="measure">The fonts.</param>
/// <param name="frame">The page.</param>
/// <param name="outline">The document's headings and anchors.</param>
/// <param name="widths">The widths of the columns of tables, which the passes share.</param>
/// <param name="index">On which pages things stand; null in the pass that finds it out.</param>
sealed class LayoutContext(
    Document document,
    ITextMeasure measure,
    PageFrame frame,
    Outline outline,
    TableWidths widths,
    PageIndex? index
)
{
    int headings;
    readonly NoteNumbers numbers = new();
    readonly List<ListedNote> listed = [];
    int noteLists = Outline.Count<NoteList>(document);

    // Holds the pieces of what is being read, and above them those of a note whose mark has been met.
    readonly List<TextFragment> pieces = [];

    public ITextMeasure Measure => measure;

    public PageFrame Frame => frame;

    public Outline Outline => outline;

    public TableWidths Widths => widths;

    public string Language { get; } = document.Info.Language.Code();

    /// <summary>A phrase in the language of the document, its slots filled.</summary>
    public string Say(LocalizedString phrase, params ReadOnlySpan<string> slots)
    {
        var text = phrase.In(document.Info.Language);
        for (var i = 0; i < slots.Length; i++)
            text = text.Replace(
                "{" + i.ToString(CultureInfo.InvariantCulture) + "}",
                slots[i],
                StringComparison.Ordinal
            );
        return text;
    }

    /// <summary>A semicolon with the spaces that the language sets around it.</summary>
    public string Semicolon { get; } = Grammar.Of(document.Info.Language).Semicolon;

    public string Marking => document.Info.Marking;

    public TagNode Root { get; } = new(null, Tag.Document);

    public HeadingEntry NextHeading() => outline.Headings[headings++];

    /// <summary>The number of a heading's page, or what is as wide as any while it is not known.</summary>
    public string PageOf(HeadingEntry heading) =>
        index?.HeadingPages[heading.Ordinal].ToString(CultureInfo.InvariantCulture) ?? "0000";

    /// <summary>The number of a destination's page; empty while it is not known.</summary>
    public string PageOf(string destination) =>
        index?.Destinations.GetValueOrDefault(destination).ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>The number of a footnote whose mark is in a part of the structure, and the note, set, where no earlier one says the same.</summary>
    public (int Number, NoteLayout? Note) NoteOf(Footnote footnote, TagNode block)
    {
        var (number, isFirst) = numbers.Of(footnote);
        if (!isFirst)
            return (number, null);
        if (noteLists > 0)
        {
            listed.Add(new(number, footnote));
            return (number, null);
        }
        var name = NoteName(number);
        var note = new NoteLayout(number, new TagNode(block, Tag.Note) { Id = name });
        note.Lines = NoteSetter.Lines(this, footnote, note);
        return (number, note);
    }

    /// <summary>Sets the notes that have been read and stand in a list, each once, and those that they have themselves.</summary>
    public List<List<LayoutBox>> TakeNotes(Func<ListedNote, List<LayoutBox>> set)
    {
        List<List<LayoutBox>> taken = [];
        for (var i = 0; i < listed.Count; i++)
            taken.Add(set(listed[i]));
        listed.Clear();
        // Behind the last list, notes stand at the foot of their page.
        noteLists--;
        return taken;
    }

    public static string NoteName(int number) => "note:" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads inlines in a style as pieces, none of which is wider than a line.</summary>
    public TextFragment[] Read(IReadOnlyList<Inline> content, TypeStyle style, TagNode node, double width)
    {
        var start = pieces.Count;
        new InlineReader(this, style, node, pieces).Read(content);
        var read = CollectionsMarshal.AsSpan(pieces)[start..].ToArray();
        pieces.RemoveRange(start, read.Length);
        return FragmentFitter.Fit(read, width, measure);
    }

    /// <summary>A line of plain text that is not broken.</summary>
    public Line Label(string text, TypeStyle style, TagNode? node)
    {
        var lettering = new Lettering(style.FaceOf(TextStyle.Regular), style.Size, Language);
        var (word, width) = measure.Measure(lettering, text);
        return new(new([new TextFragment(word, width, new StyledRun(lettering, style.Tint, node))]), width, 0);
    }
}

/// <summary>A footnote that stands in a list of notes.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Note">The note.</param>
sealed record ListedNote(int Number, Footnote Note);
