using System.Text;

namespace Relations.Cli.Tests;

/// <summary>Briefings that a plan names.</summary>
public sealed class BriefingPlanTests : IDisposable
{
    const string Header = """
        format: 1
        title: Foreign service of Japan
        parties: [JPN]
        asOf: 2024
        rules: [{ rule: SRC001, severity: off }]
        """;

    const string Relations = """
        diplomaticRelations:
          - { id: jpn-fin, between: [JPN, FIN], established: 1919-05-23 }
          - { id: jpn-sun, between: [JPN, SUN], established: 1925-01-20, ended: 1991 }
        """;

    readonly Tool tool = new Tool().With("d/dossier.yaml", Header).With("d/relations.yaml", Relations);

    [Fact]
    public void One_run_makes_all_of_them()
    {
        var outcome = Run(
            """
            briefings:
              - each: pair
                formats: [md, docx]
                languages: [en, tr]
                for: [brief, full]
                file: "{lang}/{states}-{for}"
              - { about: Finland, formats: md, period: 1900/1950 }
            """
        );
        Assert.Equal((0, "relations: wrote 17 of 17 briefings to out; 0 are unchanged\n"), outcome);
        Assert.Equal(
            [
                "en/jpn-fin-brief.docx",
                "en/jpn-fin-brief.md",
                "en/jpn-fin-full.docx",
                "en/jpn-fin-full.md",
                "en/jpn-sun-brief.docx",
                "en/jpn-sun-brief.md",
                "en/jpn-sun-full.docx",
                "en/jpn-sun-full.md",
                "fin.md",
            ],
            Files().Where(file => !file.StartsWith("tr/", StringComparison.Ordinal))
        );
        tool.Run("export", "docx", "d", "-o", "one.docx", "--between", "JPN,FIN", "--lang", "tr", "--for", "brief");
        Assert.Equal(tool.Bytes("one.docx"), tool.Bytes("out/tr/jpn-fin-brief.docx"));
    }

    [Fact]
    public void A_plan_beside_the_records_is_not_read_as_records()
    {
        Run("briefings:\n  - { each: pair, formats: md }\n");
        Assert.Equal(0, tool.Run("validate", "d").Status);
        tool.With("d/briefings.yaml", "briefings:\n  - { each: pair }\nvisits: []\n");
        Assert.Contains("briefings", tool.Run("validate", "d").Output, StringComparison.Ordinal);
    }

    // Nothing of the dossier is read but to compare it.
    [Fact]
    public void A_run_that_changes_nothing_tells_so_by_the_files_alone()
    {
        const string Plan = "briefings:\n  - { each: pair, formats: md }\n";
        const string Unchanged = "relations: wrote 0 of 2 briefings to out; 2 are unchanged\n";
        Run(Plan);
        var record = Encoding.UTF8.GetString(tool.Bytes("out/.relations-series.json"));
        // Were the record of the single files read, both would be written anew.
        tool.With(
            "out/.relations-series.json",
            record.Replace("\"input\": \"", "\"input\": \"0", StringComparison.Ordinal)
        );
        Assert.Equal((0, Unchanged), Run(Plan));
        tool.With("d/relations.yaml", Relations + "\n# a remark\n");
        Assert.Equal((0, "relations: wrote 2 of 2 briefings to out; 0 are unchanged\n"), Run(Plan));
        tool.With("d/relations.yaml", Relations + "\n# another\n");
        Assert.Equal((0, Unchanged), Run(Plan));
        tool.With("d/more.yaml", "visits: []\n");
        tool.With("out/jpn-fin.md", "changed by hand");
        Assert.Equal((0, "relations: wrote 1 of 2 briefings to out; 1 is unchanged\n"), Run(Plan));
    }

    [Fact]
    public void Briefings_that_errors_hold_back_are_told_of_each_time()
    {
        const string Plan = "briefings:\n  - { each: pair, formats: md }\n";
        tool.With("d/relations.yaml", Relations.Replace("1991", "1901", StringComparison.Ordinal));
        var first = Run(Plan);
        Assert.Equal(1, first.Status);
        Assert.Contains("jpn-sun.md is not written because of", first.Error, StringComparison.Ordinal);
        var second = Run(Plan);
        Assert.Equal(1, second.Status);
        Assert.Equal(
            first
                .Error.Replace("wrote 1 of 2", "wrote 0 of 2", StringComparison.Ordinal)
                .Replace("0 are unchanged", "1 is unchanged", StringComparison.Ordinal),
            second.Error
        );
    }

    [Theory]
    [InlineData("", "d/briefings.yaml:1:1: the file names no briefings")]
    [InlineData("briefings: []", "d/briefings.yaml:1:1: the file names no briefings")]
    [InlineData("briefings:\n  - { for: full }", "d/briefings.yaml:2:7: a briefing has one of each, between and about")]
    [InlineData(
        "briefings:\n  - { each: pairs }",
        "d/briefings.yaml:2:13: there is no word pairs here; did you mean pair?"
    )]
    [InlineData(
        "briefings:\n  - { each: pair, format: pdf }",
        "d/briefings.yaml:2:19: briefing has no member format; did you mean formats?"
    )]
    [InlineData("briefings:\n  - { between: JPN }", "d/briefings.yaml:2:16: between names two or more states")]
    [InlineData("briefings:\n  - { about: JPNN }", "d/briefings.yaml:2:7: there is no state JPNN (did you mean JPN?)")]
    [InlineData("briefings:\n  - { about: FRA }", "d/briefings.yaml:2:7: no record is about FRA")]
    [InlineData(
        "briefings:\n  - { each: pair, file: same }",
        "d/briefings.yaml:2:7: two briefings would be written to same.pdf; tell them apart by file"
    )]
    [InlineData(
        "briefings:\n  - { each: pair, file: ../x }",
        "d/briefings.yaml:2:25: file ../x is not a path below the output folder that every system takes"
    )]
    [InlineData(
        "briefings:\n  - { each: pair, file: x/aux.y }",
        "d/briefings.yaml:2:25: file x/aux.y is not a path below the output folder that every system takes"
    )]
    [InlineData(
        "briefings:\n  - { each: pair, file: \"{state}\" }",
        "d/briefings.yaml:2:25: file {state}: braces hold states, for or lang"
    )]
    [InlineData(
        "briefings:\n  - { each: pair, formats: docx, attachData: true }",
        "d/briefings.yaml:2:46: attachData is of PDF files; docx cannot hold data"
    )]
    [InlineData(
        "briefings:\n  - { each: pair, for: brief, sections: visits }",
        "d/briefings.yaml:2:41: sections are of full and archive briefings; brief has its own"
    )]
    public void What_is_wrong_in_a_plan_is_said_at_its_place(string plan, string expected)
    {
        Assert.Equal((2, $"relations: {expected}\n"), Run(plan));
        Assert.False(tool.Exists("out"));
    }

    [Fact]
    public void All_that_is_wrong_is_said()
    {
        var (status, error) = Run("briefings:\n  - { each: pairs }\n  - { each: stat }\n");
        Assert.Equal((2, 2), (status, error.TrimEnd('\n').Split('\n').Length));
    }

    [Fact]
    public void The_schema_is_the_one_that_the_tool_writes() =>
        Golden.Verify(tool.Run("schema", "briefings").Output, "schemas/briefings.schema.json");

    (int Status, string Error) Run(string plan)
    {
        var outcome = tool.With("d/briefings.yaml", plan).Run("briefings", "d", "-o", "out");
        return (outcome.Status, outcome.Error);
    }

    IEnumerable<string> Files() =>
        Directory
            .GetFiles(Path.Combine(tool.Folder, "out"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(tool.Folder, "out"), file).Replace('\\', '/'))
            .Where(file => file[0] != '.')
            .Order(StringComparer.Ordinal);

    public void Dispose() => tool.Dispose();
}
