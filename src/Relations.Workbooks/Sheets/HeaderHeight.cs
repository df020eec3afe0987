namespace Relations.Workbooks;

/// <summary>Works out how high the row of the headers must be for each header, wrapped between words.</summary>
static class HeaderHeight
{
    const int PointsOfLine = 13;
    const int PointsAround = 6;
    const int Least = 32;

    /// <summary>The height in points.</summary>
    public static int Of(IReadOnlyList<SheetColumn> columns) =>
        Math.Max(Least, columns.Max(column => Lines(column)) * PointsOfLine + PointsAround);

    // Bold letters are about as wide as the digit that widths are counted in.
    static int Lines(SheetColumn column)
    {
        var (lines, room) = (1, column.Width);
        foreach (var word in column.Header.Split(' '))
        {
            if (room < column.Width && room < word.Length)
            {
                (lines, room) = (lines + 1, column.Width);
            }

            room -= word.Length + 1;
        }

        return lines;
    }
}
