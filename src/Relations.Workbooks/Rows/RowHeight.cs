namespace Relations.Workbooks;

/// <summary>
/// Estimates how high a row must be for its texts, wrapped in their columns. Excel would work it out when a row is
/// edited and other programs not at all; the estimate errs on the side of too high.
/// </summary>
sealed class RowHeight(IReadOnlyList<(double Width, CellStyle Look)> columns)
{
    const int PointsOfLine = 13;
    const int PointsAround = 2;

    /// <summary>The highest row that Excel allows.</summary>
    const int Most = 409;

    /// <summary>How many characters of text fit into a unit of width, which is that of a digit.</summary>
    const double CharactersOfUnit = 1.15;

    int given;
    int lines;

    public int Points => given > 0 ? given : Math.Min(Most, lines * PointsOfLine + PointsAround);

    public void Start(int points)
    {
        given = points;
        lines = 1;
    }

    static int Lines(int length, int room) => Math.Max(1, (length + room - 1) / room);

    public void Add(int column, string text, CellStyle look)
    {
        if (look < CellStyle.Text || column >= columns.Count)
        {
            return;
        }

        var room = Math.Max(1, (int)(columns[column].Width * CharactersOfUnit));
        var needed = 0;
        var rest = text.AsSpan();
        for (int end; (end = rest.IndexOf('\n')) >= 0; rest = rest[(end + 1)..])
        {
            needed += Lines(end, room);
        }

        lines = Math.Max(lines, needed + Lines(rest.Length, room));
    }
}
