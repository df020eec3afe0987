namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out the footnotes that have been read so far, in columns of about one height.</summary>
static class NoteListFlow
{
    const double Gutter = 14;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, NoteList list, Constraints constraints)
    {
        var count = Math.Max(1, list.Columns);
        var width = (constraints.Width - (Gutter * (count - 1))) / count;
        var node = constraints.Node.Child(Tag.Div);
        var set = context.TakeNotes(note => NoteSetter.Lines(context, note, node, width));
        return set.Count == 0 ? []
            : count == 1 ? set.SelectMany(lines => lines).Select(box => Shifted(box, constraints.Left))
            : [Beside(Shared(set, count), constraints.Left, width + Gutter)];
    }

    /// <summary>The notes in columns, of which none is higher than it need be.</summary>
    static List<List<LayoutBox>> Shared(List<List<LayoutBox>> notes, int count)
    {
        List<double> heights = [.. notes.Select(lines => lines.Sum(line => line.Height))];
        var most = heights.Max();
        while (ColumnsFor(heights, most) > count)
            most += TextStyles.Note.Leading;
        List<List<LayoutBox>> columns =
        [
            [],
        ];
        var used = 0.0;
        for (var i = 0; i < notes.Count; i++)
        {
            if (used + heights[i] > most && columns[^1].Count > 0)
            {
                columns.Add([]);
                used = 0;
            }
            columns[^1].AddRange(notes[i]);
            used += heights[i];
        }
        return columns;
    }

    static int ColumnsFor(List<double> heights, double most)
    {
        var (columns, used) = (1, 0.0);
        foreach (var height in heights)
        {
            (columns, used) = used > 0 && used + height > most ? (columns + 1, height) : (columns, used + height);
        }
        return columns;
    }

    static LayoutBox Beside(List<List<LayoutBox>> columns, double left, double step)
    {
        List<Placed> placed = [];
        var height = 0.0;
        for (var i = 0; i < columns.Count; i++)
        {
            var y = 0.0;
            foreach (var box in columns[i])
            {
                placed.Add(new(y, Shifted(box, left + (i * step))));
                y += box.Height;
            }
            height = Math.Max(height, y);
        }
        return new(height, [.. placed.SelectMany(one => one.Box.Inks.Select(ink => ink.Lower(one.Y)))])
        {
            Parts = placed,
        };
    }

    static LayoutBox Shifted(LayoutBox box, double by) =>
        box with
        {
            Inks = [.. box.Inks.Select(ink => ink is TextCommand text ? text with { X = text.X + by } : ink)],
        };
}
