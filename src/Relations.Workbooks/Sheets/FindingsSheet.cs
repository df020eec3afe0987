using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Workbooks;

/// <summary>Every finding, those that are waived after the others; a word as well as a colour says how much it weighs.</summary>
static class FindingsSheet
{
    public static IEnumerable<Sheet> Make(WorkbookModel book)
    {
        var texts = book.Texts;
        var result = book.Result;
        IReadOnlyList<FindingEntry> entries =
        [
            .. result.Findings.Select(finding => new FindingEntry(finding, Word(texts, finding), null)),
            .. result.Waived.Select(waived => new FindingEntry(
                waived.Finding,
                texts.In(WorkbookTexts.Waived),
                waived.Waiver
            )),
        ];
        IReadOnlyList<SheetColumn> columns =
        [
            DerivedSheets.Text(texts.In(WorkbookTexts.Severity), 14, row => Of(row).Word) with
            {
                Colours = Colours(texts),
            },
            DerivedSheets.Text(texts.In(WorkbookTexts.Code), 10, row => Of(row).Finding.Code),
            DerivedSheets.Text(texts.In(WorkbookTexts.Message), 60, row => Of(row).Finding.Text.In(texts.Language)),
            DerivedSheets.Record(book, row => Of(row).Finding.Record, WidthOfIds(entries)),
            DerivedSheets.Text(texts.In(WorkbookTexts.Field), 22, row => Of(row).Finding.Field),
            DerivedSheets.Text(texts.In(WorkbookTexts.Place), 28, row => Place(Of(row).Finding.Place)),
            DerivedSheets.Text(texts.In(WorkbookTexts.Help), 40, row => Of(row).Finding.HelpText?.In(texts.Language)),
            DerivedSheets.Text(texts.In(WorkbookTexts.Related), 36, row => Related(Of(row).Finding, texts.Language)),
            DerivedSheets.Text(texts.In(WorkbookTexts.Waiver), 32, row => Waiver(Of(row).Waiver)),
        ];
        return DerivedSheets.Sheets(book, SheetNames.Findings, columns, [.. entries.Select(e => new Row(e))]);
    }

    // A link is not wrapped, and what goes beyond its column is not printed.
    static double WidthOfIds(IReadOnlyList<FindingEntry> entries) =>
        Math.Clamp(entries.Select(entry => entry.Finding.Record?.Length ?? 0).DefaultIfEmpty(0).Max() + 2, 14, 60);

    static FindingEntry Of(Row row) => (FindingEntry)row.Value;

    static string Word(WorkbookWording texts, Finding finding) =>
        texts.In(WorkbookTexts.WeightOf(FindingWords.Weight(finding)));

    static IReadOnlyList<(string, string)> Colours(WorkbookWording texts) =>
        [
            (texts.In(WorkbookTexts.Error), "F4B6B0"),
            (texts.In(WorkbookTexts.Warning), "FFE08A"),
            (texts.In(WorkbookTexts.Info), "CFE2F3"),
            (texts.In(WorkbookTexts.Maybe), "E2D9F0"),
            (texts.In(WorkbookTexts.Waived), "E5E5E5"),
        ];

    static string? Place(SourceLocation? place) => place is null ? null : $"{place.File}:{place.At}";

    static string Related(Finding finding, Language language) =>
        string.Join(
            '\n',
            finding.Related.Select(r =>
                r.Place is null ? r.Text.In(language) : $"{r.Text.In(language)} ({Place(r.Place)})"
            )
        );

    static string? Waiver(Waiver? waiver) => waiver is null ? null : $"{waiver.Reason} ({waiver.By})";

    sealed record FindingEntry(Finding Finding, string Word, Waiver? Waiver);
}
