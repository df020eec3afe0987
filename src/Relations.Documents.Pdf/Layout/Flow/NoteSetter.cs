using System.Globalization;

namespace Relations.Documents.Pdf.Layout;

/// <summary>Sets a footnote: its number, and its text beside it.</summary>
static class NoteSetter
{
    const double Indent = 15;
    const double Between = 2.5;

    public static List<LayoutBox> Lines(LayoutContext context, Footnote footnote, NoteLayout note)
    {
        var style = TextStyles.Note;
        var width = context.Frame.TextWidth - Indent;
        var pieces = context.Read(footnote.Content, style, note.Node, width);
        var lines = TotalFit.Justified(pieces, width);
        if (lines.Count == 0)
            lines.Add(Line.Empty);
        var number = context.Label(note.Number.ToString(CultureInfo.InvariantCulture), style, note.Node.Child(Tag.Lbl));
        List<LayoutBox> boxes = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var text = new TextCommand(Indent, style.Baseline, lines[i]);
            boxes.Add(
                new(
                    style.Leading + (i == lines.Count - 1 ? Between : 0),
                    i == 0 ? [new TextCommand(0, style.Baseline, number), text] : [text]
                )
                {
                    Destinations = i == 0 ? [LayoutContext.NoteName(note.Number)] : [],
                }
            );
        }
        // A note on a note stands below it.
        foreach (var inner in lines.SelectMany(line => line.Notes))
            boxes.AddRange(inner.Lines);
        return boxes;
    }
}
