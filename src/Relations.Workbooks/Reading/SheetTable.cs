using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>A table on a sheet, whose rows are read from the XML of the sheet as they are asked for.</summary>
sealed class SheetTable(FoundTable found, SheetContext context) : DataTable
{
    readonly TablePlace place = PlaceOf(found);
    readonly CellReader reader = new(context, PlaceOf(found), found.Name);
    TableRow? headers;
    int right = found.Area.Right;

    public override string Name => found.Name;

    public override TableRow Headers => headers ??= Read(found.Area.Top, found.Area.Top).FirstOrDefault() ?? Empty;

    static TablePlace PlaceOf(FoundTable found) => new(null, found.Sheet.Name, found.Sheet.Position);

    SheetRow Empty => new(found.Area.Top, found.Area.Left, [], place);

    public override IEnumerable<TableRow> Rows()
    {
        _ = Headers;
        return Read(found.Area.Top + 1, int.MaxValue);
    }

    IEnumerable<TableRow> Read(int first, int last)
    {
        using var part = context.Package.Read(found.Sheet.Part);
        var (row, bottom, isBelow) = (0, found.Area.Bottom, false);
        List<(int Column, TableCell Cell)> beside = [];
        while (part?.NextElement() == true)
        {
            if (part.Name == "row")
            {
                row = int.TryParse(part.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : row + 1;
                if (row > last)
                {
                    yield break;
                }

                if (row >= first && !part.IsEmpty)
                {
                    beside.Clear();
                    var read = new SheetRow(row, found.Area.Left, Cells(part, row, beside), place);
                    if (row == bottom + 1 && row <= found.GrowsTo && !read.IsEmpty)
                    {
                        // Not every program stretches a table over what is written right below it.
                        bottom = row;
                    }

                    ReportBeside(row <= found.Until ? beside : [], row);
                    if (row <= bottom)
                    {
                        yield return read;
                    }
                    else if (!isBelow && IsBelow(row) && !read.IsEmpty)
                    {
                        isBelow = true;
                        ReportBelow(read);
                    }
                }
            }
            else if (part.Name == "mergeCell")
            {
                ReportMerged(part.Attribute("ref"));
            }
        }
    }

    bool IsBelow(int row) => row > found.Area.Bottom + found.Totals && row <= found.Until;

    TableCell[] Cells(PartReader part, int row, List<(int Column, TableCell Cell)> beside)
    {
        var cells = new TableCell[right - found.Area.Left + 1];
        var (depth, column) = (part.Depth, -1);
        while (part.NextWithin(depth))
        {
            if (part.Name != "c")
            {
                continue;
            }

            column = CellArea.ColumnOf(part.PlainAttribute("r")) ?? column + 1;
            if (column >= found.Area.Left && column <= right)
            {
                cells[column - found.Area.Left] = reader.Read(part, row, column);
            }
            else if (
                column >= found.From
                && column <= found.To
                && reader.Read(part, row, column) is { IsEmpty: false } cell
            )
            {
                // Not every program stretches a table over a column that is headed right beside it.
                if (row == found.Area.Top && column == right + 1)
                {
                    right = column;
                    Array.Resize(ref cells, cells.Length + 1);
                    cells[^1] = cell;
                }
                else
                {
                    beside.Add((column, cell));
                }
            }
        }

        return cells;
    }

    void ReportBeside(List<(int Column, TableCell Cell)> beside, int row)
    {
        foreach (var (column, cell) in beside)
        {
            var at = new TextSpan(row, column + 1, 1) { Table = place };
            if (context.Beside is { } keep)
            {
                keep(at, Name, cell.Text!);
                continue;
            }

            context.Problems.Add(
                ProblemKind.WrongKind,
                CellProblemTexts.Beside(Scalars.Shorten(cell.Text!), Name),
                at,
                CellProblemTexts.HeadOrRemove()
            );
        }
    }

    void ReportBelow(TableRow row)
    {
        var at = row.SpanOf(TableNodes.Bracket(NodeKind.Scalar, row).Column);
        context.Problems.Add(ProblemKind.WrongKind, CellProblemTexts.Below(Name), at, CellProblemTexts.Stretch());
    }

    void ReportMerged(string? reference)
    {
        if (CellArea.Of(reference) is { } merged && merged.Meets(found.Area with { Right = right }))
        {
            context.Problems.Add(
                ProblemKind.WrongKind,
                CellProblemTexts.Merged(reference!),
                new(merged.Top, merged.Left + 1, 1) { Table = place },
                CellProblemTexts.Unmerge()
            );
        }
    }

    sealed class SheetRow(int number, int left, TableCell[] cells, TablePlace place) : TableRow
    {
        public override IReadOnlyList<TableCell> Cells => cells;

        public override TextSpan SpanOf(int column) => new(number, left + Math.Max(column, 0) + 1, 1) { Table = place };
    }
}
