using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Adds the footnotes of a document to those of a template.</summary>
static class MergedNotes
{
    public static void Add(W.Footnotes notes, FootnotesPart part, MergedSection section)
    {
        var root = part.Footnotes ??= WordHeaderFooter.Separators();
        var last = root.Elements<W.Footnote>().Select(note => note.Id?.Value ?? 0).Append(0).Max();
        foreach (var mark in section.Content.SelectMany(one => one.Descendants<W.FootnoteReference>()))
            mark.Id = mark.Id! + last;
        foreach (var note in notes.Elements<W.Footnote>().Where(note => note.Id! > 0))
        {
            var copy = (W.Footnote)note.CloneNode(deep: true);
            copy.Id = note.Id! + last;
            root.Append(copy);
        }

        // Numbers are those of sources.
        var properties = section.Properties;
        properties.RemoveAllChildren<W.FootnoteProperties>();
        properties.AddChild(new W.FootnoteProperties(new W.NumberingFormat { Val = W.NumberFormatValues.LowerLetter }));
    }
}
