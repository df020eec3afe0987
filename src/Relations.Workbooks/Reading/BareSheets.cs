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
    const int MostAbove = 100;

    /// <summary>How many columns are looked at.</summary>
    const int MostColumns = 300;

    /// <summary>The tables found. Sheets that hold something else are remarks.</summary>
    /// <param name="index">The workbook.</param>
    /// <param name="context">How to read sheets, with a list for problems that are not reported.</param>
    /// <param name="problems">Takes the remarks.</param>
    public static IEnumerable<FoundTable> Find(WorkbookIndex index, SheetContext context, ProblemList problems)
    {
        var taken = index.Tables.Select(table => table.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var withTable = index.Tables.Select(table => table.Sheet).ToHashSet();
        foreach (var sheet in index.Sheets.Where(sheet => !withTable.Contains(sheet)))
        {
            var name = TableOf(sheet.Name);
            if (name is not null && Grid.DerivedNames.Contains(TableNames.Base(name), StringComparer.Ordinal))
            {
                continue;
            }

            var rows = Probe(sheet, context);
            var isTaken = name is not null && taken.Contains(name);
            if (name is not null && !isTaken && AreaOf(rows) is { } area && taken.Add(name))
            {
                yield return new(name, sheet, area, area.Bottom);
            }
            else if (rows.FirstOrDefault(row => !row.IsEmpty) is { } first)
            {
                var at = first.SpanOf(TableNodes.Bracket(NodeKind.Scalar, first).Column);
                Report(sheet, at, isTaken, problems);
            }
        }
    }

    static void Report(FoundSheet sheet, TextSpan at, bool isTaken, ProblemList problems)
    {
        if (isTaken)
        {
            var message = $"the sheet {sheet.Name} is called like one whose rows are read, and is not read";
            var help = "move its rows to that sheet, or call it something else";
            problems.Add(ProblemKind.UnknownField, message, at, help);
        }
        else
        {
            var help = "name it like the collection whose records it holds";
            problems.AddRemark($"the sheet {sheet.Name} has no table of a dossier, and is not read", at, help);
        }
    }

    static List<TableRow> Probe(FoundSheet sheet, SheetContext context) =>
        [.. new SheetTable(new("", sheet, new(0, 0, MostColumns - 1, MostAbove), MostAbove), context).Rows()];

    static Area? AreaOf(List<TableRow> rows)
    {
        foreach (var row in rows)
        {
            var filled = Enumerable.Range(0, row.Cells.Count).Where(column => !row[column].IsEmpty).ToList();
            if (filled.Count > 1)
            {
                return new(filled[0], row.SpanOf(0).Line, filled[^1], Area.LastRow);
            }
        }

        return null;
    }

    /// <summary>The table that a sheet is called like: <c>Visits</c>, <c>visits</c>, <c>Visits 2</c> and <c>visits_2</c>, in any language.</summary>
    internal static string? TableOf(string called)
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
                    string.Equals(SheetNames.Of(name, Texts.For(l)), whole, StringComparison.OrdinalIgnoreCase)
                )
            );
        return table is null || number == 1 ? table : string.Create(CultureInfo.InvariantCulture, $"{table}_{number}");
    }

    static IEnumerable<string> Names() =>
        Shapes
            .All.Select(shape => shape.Collection)
            .Prepend(Grid.HeaderName)
            .Concat(ListTable.All.Select(list => list.Name))
            .Concat(Grid.DerivedNames);
}
