using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks;

/// <summary>Every finding, those that are waived after the others; a word as well as a colour says how much it weighs.</summary>
static class FindingsSheet
{
    public static IEnumerable<Sheet> Make(Book book)
    {
        var texts = book.Texts;
        var result = book.Result;
        IReadOnlyList<Entry> entries =
        [
            .. result.Findings.Select(finding => new Entry(finding, Word(texts, finding), null)),
            .. result.Waived.Select(waived => new Entry(waived.Finding, texts["waived"], waived.Waiver)),
        ];
        IReadOnlyList<Column> columns =
        [
            Derived.Text(texts["severity"], 14, row => Of(row).Word) with
            {
                Colours = Colours(texts),
            },
            Derived.Text(texts["code"], 10, row => Of(row).Finding.Code),
            Derived.Text(texts["message"], 60, row => Of(row).Finding.Message),
            Derived.Record(book, row => Of(row).Finding.Record, WidthOfIds(entries)),
            Derived.Text(texts["field"], 22, row => Of(row).Finding.Field),
            Derived.Text(texts["place"], 28, row => Place(Of(row).Finding.Place)),
            Derived.Text(texts["help"], 40, row => Of(row).Finding.Help),
            Derived.Text(texts["related"], 36, row => Related(Of(row).Finding)),
            Derived.Text(texts["waiver"], 32, row => Waiver(Of(row).Waiver)),
        ];
        return Derived.Sheets(book, SheetNames.Findings, columns, [.. entries.Select(e => new Row(e))]);
    }

    // A link is not wrapped, and what goes beyond its column is not printed.
    static double WidthOfIds(IReadOnlyList<Entry> entries) =>
        Math.Clamp(entries.Select(entry => entry.Finding.Record?.Length ?? 0).DefaultIfEmpty(0).Max() + 2, 14, 60);

    static Entry Of(Row row) => (Entry)row.Value;

    static string Word(Texts texts, Finding finding) => texts[FindingWords.Weight(finding)];

    static IReadOnlyList<(string, string)> Colours(Texts texts) =>
        [
            (texts["error"], "F4B6B0"),
            (texts["warning"], "FFE08A"),
            (texts["info"], "CFE2F3"),
            (texts["maybe"], "E2D9F0"),
            (texts["waived"], "E5E5E5"),
        ];

    static string? Place(Location? place) => place is null ? null : $"{place.File}:{place.At}";

    static string Related(Finding finding) =>
        string.Join('\n', finding.Related.Select(r => r.Place is null ? r.Message : $"{r.Message} ({Place(r.Place)})"));

    static string? Waiver(Waiver? waiver) => waiver is null ? null : $"{waiver.Reason} ({waiver.By})";

    sealed record Entry(Finding Finding, string Word, Waiver? Waiver);
}
