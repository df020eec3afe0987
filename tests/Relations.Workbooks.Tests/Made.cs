using ClosedXML.Excel;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks.Tests;

/// <summary>Makes workbooks from dossiers and opens them again.</summary>
static class Made
{
    public const string Small = """
        format: 1
        title: { en: Türkiye & Azerbaijan, tr: Türkiye ve Azerbaycan }
        languages: [en, tr]
        parties: [TUR, AZE]
        asOf: 2017-12-31
        sources:
          - { id: page, title: A page, sha256: "007" }
        places:
          - { id: baku, names: { en: Baku, tr: Bakü }, kind: city, state: AZE, coordinates: { latitude: 40.4, longitude: 49.9 } }
        people:
          - { id: envoy, names: =cmd()|' /C calc'!A0, born: 1874-05-01, died: 1900-03-01 }
        recognitions:
          - id: first
            by: TUR
            of: AZE
            date: 1991-11-09
            form: de-jure
            citations:
              - { source: page, quote: "Turkey was the first_x000D_", paragraph: 1, reading: stated }
              - { source: page, quote: "+1", reading: inferred, note: "" }
        diplomaticRelations:
          - { id: pair, between: [TUR, AZE], established: { edtf: 1992-01-14, calendar: julian, written: on January 14 } }
        missions:
          - { id: embassy, sending: TUR, receiving: AZE, seat: baku, opened: /1992, grades: [{ kind: consulate-general, period: /1992-01-14 }, { kind: embassy, period: 1992-01-14/.. }] }
        """;

    public static CheckResult Checked(string yaml) =>
        Checker.Check(DossierReader.Read(new MemoryFiles().With("dossier.yaml", yaml)));

    public static CheckResult Seed() =>
        Checker.Check(DossierReader.Read(FolderFiles.OfFolder(Repository.PathOf("seeds", "turkiye-azerbaijan"))));

    public static byte[] Bytes(CheckResult result, Language language = Language.English)
    {
        using var output = new MemoryStream();
        WorkbookWriter.Write(result, new() { Language = language, ToolVersion = "1.2.3" }, output);
        return output.ToArray();
    }

    public static XLWorkbook Open(byte[] bytes) => new(new MemoryStream(bytes));

    /// <summary>The cells of a table by header, row by row.</summary>
    public static List<Dictionary<string, IXLCell>> Rows(XLWorkbook workbook, string table)
    {
        var found = workbook.Worksheets.SelectMany(sheet => sheet.Tables).Single(t => t.Name == table);
        var headers = found.HeadersRow().Cells().Select(cell => cell.GetString()).ToList();
        return
        [
            .. found
                .DataRange.Rows()
                .Select(row =>
                    row.Cells(1, headers.Count)
                        .Select((cell, i) => (headers[i], cell))
                        .ToDictionary(c => c.Item1, c => c.cell)
                ),
        ];
    }
}
