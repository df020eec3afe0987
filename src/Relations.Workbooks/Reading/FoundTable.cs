namespace Relations.Workbooks;

/// <summary>A sheet of a workbook that is being read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Position">Its place, from 0.</param>
/// <param name="Part">The name of its part.</param>
/// <param name="HasCells">Whether it has cells; one that is a chart has none.</param>
sealed record FoundSheet(string Name, int Position, string Part, bool HasCells = true);

/// <summary>A table of a workbook that is being read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sheet">The sheet it is on.</param>
/// <param name="Area">The cells it covers, with its headers and without its totals.</param>
/// <param name="GrowsTo">The last row that is read with it where rows follow it without a gap.</param>
sealed record FoundTable(string Name, FoundSheet Sheet, CellArea Area, int GrowsTo)
{
    /// <summary>How many rows of totals follow its area.</summary>
    public int Totals { get; init; }

    /// <summary>The first column that no table to the left of it may claim, from 0.</summary>
    public int From { get; init; }

    /// <summary>The last column that no table to the right of it claims, from 0.</summary>
    public int To { get; init; } = CellArea.LastColumn;

    /// <summary>The last row that no table below it claims.</summary>
    public int Until { get; init; } = CellArea.LastRow;

    /// <summary>Sets how far each table reaches: it ends where another one on its sheet begins.</summary>
    public static void Part(List<FoundTable> tables)
    {
        for (var i = 0; i < tables.Count; i++)
        {
            var (sheet, area) = (tables[i].Sheet, tables[i].Area);
            var others = tables.Where(other =>
                other.Sheet == sheet
                && other.Area.Top > area.Bottom
                && other.Area.Left <= area.Right
                && area.Left <= other.Area.Right
            );
            var until = others.Select(other => other.Area.Top - 1).DefaultIfEmpty(CellArea.LastRow).Min();
            var beside = tables[i].Beside(tables);
            tables[i] = tables[i] with
            {
                GrowsTo = Math.Min(tables[i].GrowsTo, until),
                From = beside.Exists(other => other.Right < area.Left) ? area.Left : 0,
                To = beside
                    .Where(other => other.Left > area.Right)
                    .Select(other => other.Left - 1)
                    .DefaultIfEmpty(CellArea.LastColumn)
                    .Min(),
                Until = until,
            };
        }
    }

    // Tables grow downwards, and so those count as well that begin further down or end further up.
    List<CellArea> Beside(IEnumerable<FoundTable> tables) =>
        [
            .. tables
                .Where(other => other.Sheet == Sheet && other != this)
                .Select(other => other.Area)
                .Where(other => other.Right < Area.Left || other.Left > Area.Right),
        ];
}
