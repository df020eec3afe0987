using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Reports what a workbook holds beside the tables of a dossier, each once.</summary>
static class UnreadContent
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
            problems.AddRemark(SheetTexts.Macros(), start);
        }

        if (index.HasLinks)
        {
            problems.AddRemark(SheetTexts.Links(), start);
        }

        foreach (var sheet in sheets.Problems)
        {
            if (sheet.IsRemark)
            {
                problems.AddRemark(sheet.Text, sheet.Place.Span, sheet.HelpText);
            }
            else
            {
                problems.Add(sheet.Kind, sheet.Text, sheet.Place.Span, sheet.HelpText);
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
        var message = SheetTexts.UnknownTable(table.Name);
        if (RenamedTables.CopyOf(table.Name) is { } whole)
        {
            problems.Add(ProblemKind.UnknownField, message, at, SheetTexts.NameCopy(whole + "_2", whole));
        }
        else if (SheetHeaders.TableOf(new SheetTable(table, context).Headers) is { } held)
        {
            problems.Add(ProblemKind.UnknownField, message, at, SheetTexts.NameByHeaders(held));
        }
        else if (
            RenamedTables.IsOfDossier(table, index.Tables)
            && new SheetTable(table, context).Rows().Any(row => !row.IsEmpty)
        )
        {
            problems.Add(ProblemKind.UnknownField, message, at, SheetTexts.NameOrMove());
        }
        else
        {
            problems.AddRemark(message, at);
        }
    }
}
