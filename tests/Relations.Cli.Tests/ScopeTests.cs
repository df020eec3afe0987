using System.Text.Json;

namespace Relations.Cli.Tests;

/// <summary>Exports of a part of a dossier.</summary>
public sealed class ScopeTests : IDisposable
{
    readonly Tool tool = new Tool().With(
        "d.yaml",
        """
        format: 1
        title: Foreign service of Japan
        parties: [JPN]
        asOf: 2024
        rules: [{ rule: SRC001, severity: off }]
        diplomaticRelations:
          - { id: jpn-fin, between: [JPN, FIN], established: 1919-05-23 }
          - { id: jpn-sun, between: [JPN, SUN], established: 1925-01-20, ended: 1991 }
          - { id: jpn-rus, between: [JPN, RUS], established: 1992, ended: 1990 }
        visits:
          - { id: v1, visitors: [{ office: pm }], from: JPN, to: FIN, dates: 1999 }
          - { id: v2, visitors: [{ office: pm }], from: JPN, to: FIN, dates: 2013 }
        offices:
          - { id: pm, title: Prime Minister, of: JPN }
        projects:
          - { id: nobody, names: Nobody }
        """
    );

    [Fact]
    public void A_part_is_a_dossier_and_its_errors_are_its_own()
    {
        Assert.Equal(1, tool.Run("export", "json", "d.yaml", "-o", "whole.json").Status);
        var outcome = tool.Run(
            "export",
            "json",
            "d.yaml",
            "-o",
            "part.json",
            "--between",
            "JPN,fi",
            "--period",
            "2010/2020"
        );
        Assert.Equal((0, ""), (outcome.Status, outcome.Output));
        Assert.Equal("relations: 1 record names no party and is left out\n", outcome.Error);
        using var json = JsonDocument.Parse(tool.Bytes("part.json"));
        Assert.Equal(
            "v2",
            Assert.Single(json.RootElement.GetProperty("visits").EnumerateArray()).GetProperty("id").GetString()
        );
        Assert.Equal(0, tool.Run("validate", "part.json").Status);
        Assert.Equal(1, tool.Run("export", "json", "d.yaml", "-o", "part.json", "--between", "JPN,RUS").Status);
    }

    [Fact]
    public void A_predecessor_that_is_left_out_is_named() =>
        Assert.Contains(
            "relations: 1 record is about SUN, a predecessor or successor of RUS; name it as well to take them\n",
            tool.Run("export", "md", "d.yaml", "-o", "part.md", "--between", "JPN,RUS", "--draft").Error,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_first_page_says_what_it_was_taken_from()
    {
        tool.Run("export", "md", "d.yaml", "-o", "part.md", "--between", "JPN,FIN", "--period", "2010/2020");
        Assert.Contains(
            "From “Foreign service of Japan”: 2 records, 2010–2020",
            File.ReadAllText(Path.Combine(tool.Folder, "part.md")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("relations: --between and --about cannot be used together", "--between", "JPN,FIN", "--about", "JPN")]
    [InlineData("relations: --between takes two or more states with commas between, as TUR,AZE", "--between", "JPN")]
    [InlineData("relations: --about takes one state; --between takes several", "--about", "JPN,FIN")]
    [InlineData("relations: there is no state JPNN (did you mean JPN?)", "--about", "JPNN")]
    [InlineData("relations: no record belongs to the scope JPN, FRA", "--between", "Japan,France")]
    [InlineData(
        "relations: --period [2010,2012] is a set of dates, not a day, month, year or interval",
        "--period",
        "[2010,2012]"
    )]
    public void What_is_asked_for_wrongly_is_said_in_one_line(string expected, params string[] options)
    {
        var outcome = tool.Run(["export", "json", "d.yaml", "-o", "part.json", "--draft", .. options]);
        Assert.Equal((2, expected + "\n"), (outcome.Status, outcome.Error));
        Assert.False(tool.Exists("part.json"));
    }

    [Fact]
    public void A_series_has_a_file_for_each_partner_and_makes_anew_what_changed()
    {
        var outcome = tool.Run("export", "md", "d.yaml", "-o", "out", "--each", "pair");
        Assert.Equal(
            (
                1,
                "relations: jpn-rus.md is not written because of 2 errors; --draft writes it despite them\n"
                    + "relations: wrote 2 of 3 briefings to out; 0 are unchanged\n"
            ),
            (outcome.Status, outcome.Error)
        );
        Assert.Equal([".relations-series.json", "jpn-fin.md", "jpn-sun.md"], Files("out"));
        tool.Run("export", "docx", "d.yaml", "-o", "many", "--each", "pair");
        tool.Run("export", "docx", "d.yaml", "-o", "one.docx", "--between", "JPN,FIN");
        Assert.Equal(tool.Bytes("one.docx"), tool.Bytes("many/jpn-fin.docx"));

        Assert.Contains("wrote 0 of 3 briefings to out; 2 are unchanged", Again(), StringComparison.Ordinal);
        tool.With("out/jpn-fin.md", "changed by hand");
        Assert.Contains("wrote 1 of 3 briefings to out; 1 is unchanged", Again(), StringComparison.Ordinal);
        var text = File.ReadAllText(Path.Combine(tool.Folder, "d.yaml"));
        tool.With("d.yaml", text.Replace("1925-01-20", "1925-01-21", StringComparison.Ordinal));
        Assert.Contains("wrote 1 of 3 briefings to out; 1 is unchanged", Again(), StringComparison.Ordinal);
        Assert.Contains(
            "wrote 2 of 3 briefings to out; 0 are unchanged",
            Again("--sections", "visits"),
            StringComparison.Ordinal
        );
        tool.With("out/.relations-series.json", "{ \"files\": 3 }");
        Assert.Contains(
            "wrote 2 of 3 briefings to out; 0 are unchanged",
            Again("--sections", "visits"),
            StringComparison.Ordinal
        );
    }

    // Each part would be written without what the file may hold of it.
    [Fact]
    public void A_series_is_not_written_of_a_dossier_that_is_not_read_to_its_end()
    {
        tool.With("folder/dossier.yaml", "format: 1\ntitle: T\nrules: [{ rule: SRC001, severity: off }]\n");
        tool.With(
            "folder/relations.yaml",
            "diplomaticRelations:\n  - { id: r, between: [JPN, FIN], established: 1919 }\n"
        );
        tool.With("folder/visits.yaml", "visits: [\n");
        var outcome = tool.Run("export", "md", "folder", "-o", "out", "--each", "pair");
        Assert.Equal((2, "relations: not exported because a file cannot be read\n"), (outcome.Status, outcome.Error));
        Assert.False(tool.Exists("out"));
    }

    [Theory]
    [InlineData("relations: --each cannot be used with --between or --about", "--between", "JPN,FIN")]
    public void A_series_is_not_of_one_part(string expected, params string[] options)
    {
        var outcome = tool.Run(["export", "pdf", "d.yaml", "-o", "out", "--each", "state", .. options]);
        Assert.Equal((2, expected + "\n"), (outcome.Status, outcome.Error));
    }

    string Again(params string[] options) =>
        tool.Run(["export", "md", "d.yaml", "-o", "out", "--each", "pair", .. options]).Error;

    IEnumerable<string?> Files(string folder) =>
        Directory.GetFiles(Path.Combine(tool.Folder, folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    public void Dispose() => tool.Dispose();
}
