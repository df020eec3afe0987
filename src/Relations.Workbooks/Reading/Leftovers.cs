using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Reports what a workbook holds beside the tables of a dossier, each once.</summary>
static class Leftovers
{
    /// <summary>Reports it.</summary>
    /// <param name="index">The workbook.</param>
    /// <param name="sheets">The remarks on its sheets.</param>
    /// <param name="problems">Takes all.</param>
    public static void Report(WorkbookIndex index, ProblemList sheets, ProblemList problems)
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

        foreach (var table in index.Tables.Where(table => !IsKnown(table.Name)))
        {
            Report(table, problems);
        }
    }

    static bool IsKnown(string name) =>
        TableNames.IsOfDossier(name)
        || Grid.DerivedNames.Contains(TableNames.Base(name), StringComparer.OrdinalIgnoreCase);

    // A sheet that was copied has a table whose name is that of the first with a number after it.
    static void Report(FoundTable table, ProblemList problems)
    {
        var at = new TextSpan(table.Area.Top, table.Area.Left + 1, 1)
        {
            Table = new(null, table.Sheet.Name, table.Sheet.Position),
        };
        var message = $"the table {table.Name} is none of a dossier, and is not read";
        var whole = table.Name.TrimEnd("0123456789".ToCharArray()).TrimEnd('_');
        if (TableNames.IsOfDossier(whole))
        {
            problems.Add(ProblemKind.UnknownField, message, at, $"name it {whole}_2 where its rows are {whole} too");
        }
        else
        {
            problems.AddRemark(message, at);
        }
    }
}
