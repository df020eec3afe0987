using System.Globalization;
using Relations.Workbooks;

namespace Relations.Import;

/// <summary>Reads a sheet of an Excel workbook, or a range or a table of it.</summary>
sealed class ExcelSource : IForeignReader
{
    public bool IsTable => true;

    public IReadOnlyList<string> Settings => ["sheet", "range", "headers"];

    public IEnumerable<ForeignRecord> Read(ForeignInput input) => Guard.Records(input, ReadRows(input));

    /// <summary>The names of the sheets that have cells; none where the workbook cannot be read, which is a problem when it is.</summary>
    public static IReadOnlyList<string> SheetsOf(ForeignInput input)
    {
        using var content = input.File.Open().Content;
        try
        {
            return content is null
                ? []
                :
                [
                    .. OpenedWorkbook
                        .Open(content, input.Limits, input.Problems)
                        .Index.Sheets.Where(sheet => sheet.HasCells)
                        .Select(sheet => sheet.Name),
                ];
        }
        catch (UnreadableException)
        {
            return [];
        }
    }

    static IEnumerable<ForeignRecord> ReadRows(ForeignInput input)
    {
        using var content = TextInput.Content(input);
        if (content is null)
        {
            yield break;
        }

        var book = OpenedWorkbook.Open(content, input.Limits, input.Problems);
        var table = TableOf(book, input.Settings);
        var settings = table is null ? input.Settings : input.Settings with { Sheet = table.Sheet.Name };
        var sheets = book.Index.Sheets.Select(sheet => sheet.Name).ToList();
        if (SheetChoice.Of(sheets, input with { Settings = settings }) is not { } at)
        {
            yield break;
        }

        var sheet = book.Index.Sheets[at];
        var place = input.File.PlaceOf(sheet.Name, sheet.Position);
        var given = table?.Area ?? CellArea.Of(settings.Range);
        if (given is null && settings.Range is { } range)
        {
            input.Problems.Add(
                ProblemKind.UnknownWord,
                SheetSourceTexts.NoRange(range, "B3:F200"),
                Guard.StartOf(input)
            );
            yield break;
        }

        var area = given ?? new CellArea(0, 1, CellArea.LastColumn, CellArea.LastRow);
        var rows = new SheetRows(input, place, (area.Left, area.Top, area.Right, area.Bottom));
        foreach (var record in rows.Read(sheet.HasCells ? Lines(book.Context, sheet, place, area) : []))
        {
            yield return record;
        }
    }

    static FoundTable? TableOf(OpenedWorkbook book, SourceSettings settings) =>
        settings.Range is not { } range
            ? null
            : book.Index.Tables.FirstOrDefault(table =>
                string.Equals(table.Name, range.Trim(), StringComparison.OrdinalIgnoreCase)
            );

    static IEnumerable<SheetLine> Lines(SheetContext context, FoundSheet sheet, TablePlace place, CellArea area)
    {
        var reader = new CellReader(context, place, sheet.Name);
        using var part = context.Package.Read(sheet.Part);
        var row = 0;
        while (part?.NextElement() == true)
        {
            if (part.Name == "row")
            {
                row = int.TryParse(part.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : row + 1;
                if (!part.IsEmpty && row >= area.Top && row <= area.Bottom)
                {
                    yield return new(row, Cells(part, reader, row));
                }
            }
            else if (part.Name == "mergeCell" && CellArea.Of(part.Attribute("ref")) is { } merged && merged.Meets(area))
            {
                context.Problems.AddWarning(
                    ProblemKind.WrongKind,
                    CellProblemTexts.Merged(part.Attribute("ref")!),
                    new(merged.Top, merged.Left + 1, 1) { Table = place },
                    CellProblemTexts.Unmerge()
                );
            }
        }
    }

    static List<(int Column, TableCell Cell)> Cells(PartReader part, CellReader reader, int row)
    {
        List<(int Column, TableCell Cell)> cells = [];
        var (depth, column) = (part.Depth, -1);
        while (part.NextWithin(depth))
        {
            if (part.Name != "c")
            {
                continue;
            }

            column = CellArea.ColumnOf(part.PlainAttribute("r")) ?? column + 1;
            if (reader.Read(part, row, column) is { IsEmpty: false } cell)
            {
                cells.Add((column, cell));
            }
        }

        return cells;
    }
}
