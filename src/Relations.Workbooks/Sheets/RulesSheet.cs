using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Workbooks;

/// <summary>Which rules ran, what each found, and which did not run and why.</summary>
static class RulesSheet
{
    public static Sheet Make(WorkbookModel book)
    {
        var texts = book.Texts;
        var found = book.Result.Findings.ToLookup(finding => finding.Code, StringComparer.Ordinal);
        IReadOnlyList<RuleEntry> entries =
        [
            .. book
                .Result.Ran.Select(rule => new RuleEntry(rule.Info, null))
                .Concat(book.Result.NotRun.Select(notRun => new RuleEntry(notRun.Rule.Info, notRun.Why)))
                .OrderBy(entry => entry.Info.Code, StringComparer.Ordinal),
        ];
        IReadOnlyList<SheetColumn> columns =
        [
            DerivedSheets.Text(texts.In(WorkbookTexts.Code), 10, row => Of(row).Info.Code),
            DerivedSheets.Text(texts.In(WorkbookTexts.RuleName), 26, row => Of(row).Info.Name),
            DerivedSheets.Text(
                texts.In(WorkbookTexts.Severity),
                12,
                row => texts.In(WorkbookTexts.WeightOf(FindingWords.Of(Of(row).Info.Severity)))
            ),
            DerivedSheets.Text(texts.In(WorkbookTexts.Summary), 56, row => Of(row).Info.SummaryText.In(texts.Language)),
            DerivedSheets.Text(texts.In(WorkbookTexts.Basis), 44, row => Of(row).Info.BasisText.In(texts.Language)),
            DerivedSheets.Text(
                texts.In(WorkbookTexts.Ran),
                12,
                row => texts.In(Of(row).WhyNot is null ? WorkbookTexts.Yes : WorkbookTexts.No)
            ),
            new(texts.In(WorkbookTexts.Found), 11, CellStyle.Number, (row, rows) => WriteFound(row, rows, found)),
            DerivedSheets.Text(texts.In(WorkbookTexts.WhyNot), 44, row => Of(row).WhyNot?.In(texts.Language)),
        ];
        return DerivedSheets.Sheet(book, SheetNames.Rules, columns, entries.Select(e => new Row(e)), entries.Count);
    }

    static RuleEntry Of(Row row) => (RuleEntry)row.Value;

    static void WriteFound(Row row, RowWriter rows, ILookup<string, Finding> found)
    {
        if (Of(row).WhyNot is null)
        {
            rows.Number(found[Of(row).Info.Code].Count(), CellStyle.Number);
        }
    }

    sealed record RuleEntry(RuleInfo Info, LocalizedString? WhyNot);
}
