using System.Text;

namespace Relations.Cli.Tests;

/// <summary>Findings in files under a mapping stand in every report where the value stands in its own file.</summary>
public sealed class MappedReportTests : IDisposable
{
    const string Dossier = "format: 1\ntitle: Visits\nmapping: map.yaml\nrules: [{ rule: SRC001, severity: off }]\n";

    const string Mapping = """
        mapping: 1
        inputs:
          files: "visits.*"
          make:
            collection: visits
            id: "visit-{no}"
            fields: { from: from, to: to, dates: dates, purpose: purpose }
        """;

    const string Rows = "no,from,to,dates,purpose\n1,AZE,TUR,01.02.1993,Görüşmeler\n2,AZE,TUR,1993-02-0l,ağ\n";

    readonly Tool tool = new();

    static Encoding Turkish => CodePagesEncodingProvider.Instance.GetEncoding(1254)!;

    [Fact]
    public void A_line_is_shown_in_the_encoding_of_its_file()
    {
        Place(Turkish.GetBytes(Rows), "encoding: windows-1254\n  ");
        Assert.Contains("1,AZE,TUR,01.02.1993,Görüşmeler", Report("text"), StringComparison.Ordinal);
        Assert.Contains("1,AZE,TUR,01.02.1993,Görüşmeler", Report("sarif"), StringComparison.Ordinal);
        Assert.Contains("\"text\": \"1,AZE,TUR,01.02.1993,Görüşmeler\"", Report("json"), StringComparison.Ordinal);
        Assert.Contains("r&#252;şmeler", Report("html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_is_shown_where_the_encoding_was_seen_from_the_bytes()
    {
        Place(new UnicodeEncoding(bigEndian: false, byteOrderMark: false).GetBytes(Rows), "");
        Assert.Contains("2,AZE,TUR,1993-02-0l,ağ", Report("text"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_fix_is_offered_that_would_change_the_file()
    {
        Place(Encoding.UTF8.GetBytes(Rows), "");
        Assert.DoesNotContain("relations fix", Report("text"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"fix\"", Report("json"), StringComparison.Ordinal);
        tool.Run("fix", "d", "--unsafe");
        Assert.Equal(Rows, Encoding.UTF8.GetString(tool.Bytes("d/visits.csv")));
        Assert.Equal(Mapping, Encoding.UTF8.GetString(tool.Bytes("d/map.yaml")));
    }

    [Fact]
    public void Files_that_a_broken_mapping_was_to_read_are_not_read_as_records()
    {
        Place(Turkish.GetBytes(Rows), "maek: x\n  ");
        Assert.DoesNotContain("visits.csv", Report("json"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_found_in_an_import_names_the_original_beside_the_folder()
    {
        Place(Encoding.UTF8.GetBytes(Rows), "");
        Assert.Equal(1, tool.Run("import", "d/visits.csv", "--map", "d/map.yaml", "-o", "out").Status);
        var report = tool.Run("validate", "out").Output;
        Assert.Contains("::: d/visits.csv:2:11\n", report, StringComparison.Ordinal);
        Assert.Contains("|   imported from here\n", report, StringComparison.Ordinal);
    }

    string Report(string format) => tool.Run("validate", "d", "--format", format).Output;

    void Place(byte[] rows, string settings) =>
        tool.With("d/dossier.yaml", Dossier)
            .With("d/map.yaml", Mapping.Replace("  make:", $"  {settings}make:", StringComparison.Ordinal))
            .With("d/visits.csv", rows);

    public void Dispose() => tool.Dispose();
}
