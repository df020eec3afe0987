using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>
/// Finds what is a table to people on sheets that have none to the program, since some programs drop tables: by the
/// name of the sheet, with its headers in the first row that has more than one cell.
/// </summary>
static class BareSheets
{
    /// <summary>How far down headers are looked for.</summary>
    const int MaxAbove = 100;

    /// <summary>How many columns are looked at.</summary>
    const int MaxColumns = 300;

    /// <summary>How many rows may stand above headers on a sheet that is called something else.</summary>
    const int MaxTitles = 20;

    /// <summary>How many sheets that are made from others show that the workbook was exported.</summary>
    const int MinOfExport = 3;

    /// <summary>The tables found. Sheets that hold something else are remarks.</summary>
    /// <param name="index">The workbook.</param>
    /// <param name="context">How to read sheets, with a list for problems that are not reported.</param>
    /// <param name="problems">Takes the remarks.</param>
    public static IEnumerable<FoundTable> Find(WorkbookIndex index, SheetContext context, ProblemList problems)
    {
        var taken = index.Tables.Select(table => table.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var withTable = index.Tables.Select(table => table.Sheet).ToHashSet();
        var isExport = index.Sheets.Count(sheet => IsDerived(TableOf(sheet.Name))) >= MinOfExport;
        foreach (var sheet in index.Sheets.Where(sheet => !withTable.Contains(sheet)))
        {
            var name = TableOf(sheet.Name);
            if (IsDerived(name) && isExport)
            {
                continue;
            }

            var rows = Probe(sheet, context);
            var isFree = name is not null && !IsDerived(name) && !taken.Contains(name);
            if (isFree && AreaOf(rows) is { } area && taken.Add(name!))
            {
                yield return new(name!, sheet, area, area.Bottom);
            }
            else if (FirstFilled(sheet, context) is { } at)
            {
                var isTaken = name is not null && taken.Contains(name);
                Report(sheet, at, isTaken, isFree ? name : TableIn(rows), problems);
            }
        }
    }

    static bool IsDerived(string? name) =>
        name is not null && TableSource.DerivedNames.Contains(TableNames.Base(name), StringComparer.Ordinal);

    static void Report(FoundSheet sheet, TextSpan at, bool isTaken, string? table, ProblemList problems)
    {
        if (isTaken)
        {
            problems.Add(ProblemKind.UnknownField, SheetTexts.SameName(sheet.Name), at, SheetTexts.MoveRows());
        }
        else if (table is not null)
        {
            var message = SheetTexts.SeemsToHold(sheet.Name, table);
            problems.Add(ProblemKind.UnknownField, message, at, SheetTexts.NameSheet(table));
        }
        else if (!sheet.HasCells)
        {
            problems.AddRemark(SheetTexts.Chart(sheet.Name), at);
        }
        else
        {
            problems.AddRemark(SheetTexts.NoTable(sheet.Name), at, SheetTexts.NameLikeCollection());
        }
    }

    // Names are given by people, and titles may stand above headers.
    static string? TableIn(List<TableRow> rows) =>
        rows.Take(MaxTitles).Select(SheetHeaders.TableOf).FirstOrDefault(table => table is not null);

    /// <summary>Where the first cell of a sheet is that is not empty; null where none is.</summary>
    static TextSpan? FirstFilled(FoundSheet sheet, SheetContext context)
    {
        var place = new TablePlace(null, sheet.Name, sheet.Position);
        if (!sheet.HasCells)
        {
            return new(1, 1, 1) { Table = place };
        }

        var reader = new CellReader(context, place, sheet.Name);
        using var part = context.Package.Read(sheet.Part);
        var (row, column) = (0, -1);
        while (part?.NextElement() == true)
        {
            if (part.Name == "row")
            {
                row = int.TryParse(part.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : row + 1;
                column = -1;
            }
            else if (part.Name == "c")
            {
                column = CellArea.ColumnOf(part.PlainAttribute("r")) ?? column + 1;
                if (!reader.Read(part, row, column).IsEmpty)
                {
                    return new(row, column + 1, 1) { Table = place };
                }
            }
        }

        return null;
    }

    static List<TableRow> Probe(FoundSheet sheet, SheetContext context) =>
        [.. new SheetTable(new("", sheet, new(0, 0, MaxColumns - 1, MaxAbove), MaxAbove), context).Rows()];

    static CellArea? AreaOf(List<TableRow> rows)
    {
        foreach (var row in rows)
        {
            var filled = Enumerable.Range(0, row.Cells.Count).Where(column => !row[column].IsEmpty).ToList();
            if (filled.Count > 1)
            {
                return new(filled[0], row.SpanOf(0).Line, filled[^1], CellArea.LastRow);
            }
        }

        return null;
    }

    /// <summary>The table that a sheet is called like: <c>Visits</c>, <c>visits</c>, <c>Visits 2</c> and <c>visits_2</c>, in any language.</summary>
    public static string? TableOf(string called)
    {
        var sheet = called.Trim();
        var space = sheet.LastIndexOf(' ');
        var spelled = space < 0 ? sheet : string.Concat(sheet.AsSpan(0, space), "_", sheet.AsSpan(space + 1));
        var number = TableNames.Number(spelled);
        var whole = number > 1 ? TableNames.Base(spelled) : sheet;
        var table = Names()
            .FirstOrDefault(name =>
                string.Equals(name, whole, StringComparison.OrdinalIgnoreCase)
                || Languages.All.Any(l =>
                    string.Equals(
                        SheetNames.Of(name, WorkbookWording.For(l)),
                        whole,
                        StringComparison.OrdinalIgnoreCase
                    )
                )
            );
        return table is null || number == 1 ? table : string.Create(CultureInfo.InvariantCulture, $"{table}_{number}");
    }

    static IEnumerable<string> Names() =>
        Shapes
            .All.Select(shape => shape.Collection)
            .Prepend(TableSource.HeaderName)
            .Concat(ListTable.All.Select(list => list.Name))
            .Concat(TableSource.DerivedNames);
}
