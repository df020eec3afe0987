namespace Relations.Import;

/// <summary>Finds the row of headers in a sheet that has titles above it.</summary>
static class HeaderRowFinder
{
    const int MaxRows = 15;
    const int MinWords = 2;

    /// <summary>The row, from 1; null where it is the first one that is filled, or no row has headers that are known.</summary>
    public static int? Of(ForeignInput input)
    {
        var rows = ForeignReaders
            .Of(input.Settings.Format)!
            .Read(input with { Settings = input.Settings with { HeaderRow = 0 } })
            .Take(MaxRows)
            .Select(row => (row.Span.Line, Words: row.Leaves().Count(leaf => IsWord(leaf.Text))))
            .ToList();
        var best = rows.Count == 0 ? default : rows.MaxBy(row => row.Words);
        return best.Words >= MinWords && best.Line != rows[0].Line ? best.Line : null;
    }

    static bool IsWord(string text) => HeaderIndex.Instance.IsWord(ColumnProfile.HeaderOf(text));
}
