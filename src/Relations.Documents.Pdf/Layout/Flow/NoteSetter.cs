namespace Relations.Documents.Pdf.Layout;

/// <summary>Sets a footnote: its number, and its text beside it.</summary>
static class NoteSetter
{
    const double Indent = 11;
    const double Between = 2.5;

    public static List<LayoutBox> Lines(LayoutContext context, Footnote footnote, NoteLayout note)
    {
        var style = TextStyles.Note;
        var width = context.Frame.TextWidth - Indent;
        return Lines(context, context.Read(footnote.Content, style, note.Node, width), note, width);
    }

    /// <summary>The lines of a note in a list of notes.</summary>
    public static List<LayoutBox> Lines(LayoutContext context, ListedNote note, TagNode list, double width)
    {
        var layout = new NoteLayout(note.Number, list.Child(Tag.Note, LayoutContext.NoteName(note.Number)));
        var measure = width - Indent;
        return Lines(context, context.Read(note.Note.Content, TextStyles.Note, layout.Node, measure), layout, measure);
    }

    static List<LayoutBox> Lines(LayoutContext context, TextFragment[] pieces, NoteLayout note, double width)
    {
        var style = TextStyles.Note;
        var lines = LineBreaker.Ragged(pieces, width);
        if (lines.Count == 0)
            lines.Add(Line.Empty);
        var number = context.Label(
            NoteNumbers.Letters(note.Number),
            style with
            {
                Family = Family.SansStrong,
            },
            note.Node.Child(Tag.Lbl)
        );
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
