using System.Text;
using ClosedXML.Excel;
using Relations.Briefings;
using Relations.Dossiers;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Records.Tests;

/// <summary>
/// A type of record is one file: <see cref="Sanction"/> says what it is, and stands in files, tables, workbooks and briefings
/// without a line elsewhere.
/// </summary>
public sealed class RecordTypeTests
{
    const string Yaml = """
        format: 1
        title: T
        parties: [EST, FIN]
        asOf: 2020-12-31
        sanctions:
          - id: embargo
            by: EST
            against: FIN
            kind: arms
            imposed: 1995-03-01~
            lifted: 1999
            reason: A quarrel about fish
            easings:
              - { date: 1997-05? }
          - { id: undated, by: FIN, against: EST, kind: trade }
        people:
          - { id: guest, names: A Guest }
        visits:
          - { id: visit, visitors: [{ person: guest }], from: EST, to: FIN, dates: 2001-05-04 }

        """;

    static readonly Lazy<CheckResult> CheckedDossier = new(() => Checked(Yaml));

    static readonly Lazy<string> WrittenBriefing = new(() => Briefing(new()));

    static CheckResult Checked(string yaml) =>
        Checker.Check(DossierReader.Read(new MemoryFiles().With("dossier.yaml", yaml)));

    static string Briefing(BriefingOptions options) =>
        DocumentText.Write(BriefingWriter.Compose(CheckedDossier.Value, options));

    [Fact]
    public void It_is_read_and_written_in_its_place_and_nothing_of_it_is_lost()
    {
        using var written = new MemoryStream();
        DossierWriter.WriteYaml(CheckedDossier.Value.Dossier, written);
        var text = Encoding.UTF8.GetString(written.ToArray());
        Assert.True(
            text.IndexOf("visits:", StringComparison.Ordinal) < text.IndexOf("sanctions:", StringComparison.Ordinal)
        );
        var again = DossierReader.Read(new MemoryFiles().With("dossier.yaml", text));
        Assert.Empty(again.Problems);
        Assert.Equal(CheckedDossier.Value.Dossier.Of(Sanction.Shape), again.Of(Sanction.Shape));
        Assert.Equal(2, again.Of(Sanction.Shape).Count);
    }

    [Fact]
    public void The_schema_and_the_reference_describe_it()
    {
        Assert.Contains("\"sanctions\"", SchemaWriter.Write(), StringComparison.Ordinal);
        var reference = FieldReference.Write();
        Assert.Contains("A measure that one state takes against another.", reference, StringComparison.Ordinal);
        Assert.Contains("The passages that the record cites.", reference, StringComparison.Ordinal);
    }

    [Fact]
    public void References_from_any_record_may_lead_to_it()
    {
        var statements = "statements: [{ id: said, kind: assessment, about: [embargo], text: So it was }]\n";
        var result = Checked(Yaml + statements);
        Assert.DoesNotContain(result.Findings, finding => finding.Record == "said" && finding.Code == "ENT001");
        Assert.Contains(Checked(Yaml.Replace("against: FIN", "against: XXX")).Findings, IsUnknownState);

        static bool IsUnknownState(Finding finding) =>
            finding is { Code: "ENT001", Record: "embargo", Field: "against" };
    }

    [Fact]
    public void Rules_about_acts_of_states_and_rival_dates_see_it()
    {
        var second = """
            sanctions:
              - { id: early, by: EST, against: FIN, kind: trade, imposed: 1905-01-01 }
              - { id: rival, by: EST, against: FIN, kind: trade, imposed: 1994-01-01 }
            """;
        var findings = Checked("format: 1\ntitle: T\n" + second).Findings;
        Assert.Contains(findings, finding => finding is { Code: "ENT004", Record: "early", Field: "imposed" });
        Assert.Contains(
            findings,
            finding =>
                finding.Code == "SRC008"
                && finding.Message.Contains("the imposition of the sanctions", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Sanctions of Estonia against Finland")]
    [InlineData("Imposed by")]
    [InlineData("Kind: arms embargo")]
    [InlineData("Reason: A quarrel about fish")]
    [InlineData("Sanctions: 2")]
    [InlineData("Sanctions: imposed c. 1 March 1995; lifted 1999.")]
    [InlineData("Imposition of sanctions: Sanctions of Finland against Estonia")]
    [InlineData("Easings, Date: ")]
    public void The_briefing_tells_of_it(string words) =>
        Assert.Contains(words, WrittenBriefing.Value, StringComparison.Ordinal);

    [Fact]
    public void Its_section_can_be_chosen()
    {
        Assert.Contains("sanctions", BriefingWriter.SectionNames);
        Assert.Contains("# Sanctions", Briefing(new() { Sections = ["sanctions"] }), StringComparison.Ordinal);
        Assert.DoesNotContain("# Sanctions", Briefing(new() { Sections = ["visits"] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_type_of_the_model_has_a_section_written_for_it() =>
        Assert.Equal([Sanction.Shape], BriefingSections.OfOtherTypes.SelectMany(section => section.Tells));

    [Fact]
    public void The_workbook_has_a_sheet_of_it_and_its_dates_in_the_timeline()
    {
        using var output = new MemoryStream();
        WorkbookWriter.Write(CheckedDossier.Value, WorkbookOptions.Default, output);
        using var workbook = new XLWorkbook(output);
        var tables = workbook.Worksheets.SelectMany(sheet => sheet.Tables).ToList();
        Assert.Contains("Imposed by", HeadersOf(tables.Single(table => table.Name == "sanctions")));
        var timeline = tables.Single(table => table.Name == "timeline").DataRange.Rows();
        Assert.Contains(
            timeline,
            row =>
                row.Cells().Select(cell => cell.GetString()).ToList() is var cells
                && cells.Contains("1995-03-01~")
                && cells.Contains("Imposed")
                && cells.Contains("embargo")
        );

        static IEnumerable<string> HeadersOf(IXLTable table) =>
            table.HeadersRow().Cells().Select(cell => cell.GetString());
    }

    [Fact]
    public void The_csv_folder_has_a_file_of_it_that_is_read_again()
    {
        var files = new MemoryFiles();
        var names = new List<string>();
        foreach (var (path, write) in CsvFolder.Files(CheckedDossier.Value.Dossier, [], isSafe: false))
        {
            using var output = new MemoryStream();
            write(output);
            names.Add(path);
            files = files.With(path, output.ToArray());
        }

        Assert.Contains("sanctions.csv", names);
        var again = DossierReader.Read(files);
        Assert.Equal(CheckedDossier.Value.Dossier.Of(Sanction.Shape), again.Of(Sanction.Shape));
    }
}
