using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Reports what a workbook holds beside the tables of a dossier, each once.</summary>
static class Leftovers
{
    /// <summary>Reports it.</summary>
    /// <param name="index">The workbook.</param>
    /// <param name="sheets">The remarks on its sheets.</param>
    /// <param name="context">How to read sheets, with a list for problems that are not reported.</param>
    /// <param name="problems">Takes all.</param>
    public static void Report(WorkbookIndex index, ProblemList sheets, SheetContext context, ProblemList problems)
    {
        var start = new TextSpan(1, 1, 1);
        if (index.HasMacros)
        {
            problems.AddRemark("the workbook has macros, which are neither read nor run", start);
        }

        if (index.HasLinks)
        {
            problems.AddRemark(
                "the workbook takes values from other files, which are not opened; those it last had are read",
                start
            );
        }

        foreach (var sheet in sheets.Problems)
        {
            if (sheet.IsRemark)
            {
                problems.AddRemark(sheet.Message, sheet.Place.Span, sheet.Help);
            }
            else
            {
                problems.Add(sheet.Kind, sheet.Message, sheet.Place.Span, sheet.Help);
            }
        }

        foreach (var table in index.Tables.Where(table => !RenamedTables.IsKnown(table.Name)))
        {
            Report(table, index, context, problems);
        }
    }

    static void Report(FoundTable table, WorkbookIndex index, SheetContext context, ProblemList problems)
    {
        var at = new TextSpan(table.Area.Top, table.Area.Left + 1, 1)
        {
            Table = new(null, table.Sheet.Name, table.Sheet.Position),
        };
        var message = $"the table {table.Name} is none of a dossier, and is not read";
        if (RenamedTables.CopyOf(table.Name) is { } whole)
        {
            problems.Add(ProblemKind.UnknownField, message, at, $"name it {whole}_2 where its rows are {whole} too");
        }
        else if (SheetHeaders.TableOf(new SheetTable(table, context).Headers) is { } held)
        {
            problems.Add(ProblemKind.UnknownField, message, at, $"name it {held}, of which it has the headers");
        }
        else if (
            RenamedTables.IsOfDossier(table, index.Tables)
            && new SheetTable(table, context).Rows().Any(row => !row.IsEmpty)
        )
        {
            var help = "name it like the collection whose records it holds, or move it to a sheet of its own";
            problems.Add(ProblemKind.UnknownField, message, at, help);
        }
        else
        {
            problems.AddRemark(message, at);
        }
    }
}
