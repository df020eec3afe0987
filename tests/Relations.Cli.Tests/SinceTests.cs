using NJsonSchema;

namespace Relations.Cli.Tests;

/// <summary>What has changed since an earlier edition, in briefings and as data.</summary>
public sealed class SinceTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    public SinceTests()
    {
        tool.Run("export", "json", "seed", "-o", "old.json");
        tool.Run("export", "xlsx", "seed", "-o", "old.xlsx");
        tool.Run("export", "pdf", "seed", "-o", "old.pdf", "--attach-data");
        tool.Change("relations.yaml", "date: 1991-08-30", "date: 1991-08?")
            .Change("mechanisms.yaml", "established: 2017", "established: 2017-11")
            .Change(
                "visits.yaml",
                "places: [istanbul]\n    dates: 2017-05-22",
                "places: [ankara]\n    dates: 2017-05-22"
            )
            .Change("visits.yaml", "- id: president-to-turkiye-2017-10", "- id: president-in-october")
            .Change("register.yaml", "{ en: Ganja, tr: Gence, az: Gəncə }", "{ en: Gəncə, tr: Gence, az: Gəncə }")
            .Change("dossier.yaml", "asOf: 2017-12-31", "asOf: 2018-06-30");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("tr")]
    [InlineData("az")]
    [InlineData("fr")]
    public void A_briefing_lists_what_is_new_changed_withdrawn_certain_and_doubtful(string language)
    {
        var outcome = Export("md", "old.json", "new.md", "--lang", language, "--sections", "changes,sources");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        var text = File.ReadAllText(Path.Combine(tool.Folder, "new.md"));
        Golden.Verify(text, $"tests/Relations.Cli.Tests/Goldens/since.{language}.md");
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("html")]
    public void A_dossier_a_workbook_and_the_data_in_a_briefing_give_the_same_bytes(string format)
    {
        List<byte[]> files = [];
        foreach (var old in (string[])["old.json", "old.xlsx", "old.pdf"])
        {
            Assert.Equal((0, ""), (Export(format, old, "new." + format) is var one ? one.Status : 2, one.Error));
            files.Add(tool.Bytes("new." + format));
        }

        Assert.Equal(files[0], files[1]);
        Assert.Equal(files[0], files[2]);
        Export(format, "seed", "none." + format);
        Assert.NotEqual(files[0], tool.Bytes("none." + format));
    }

    [Fact]
    public void No_changes_are_said_in_one_sentence()
    {
        Export("md", "seed", "new.md", "--sections", "changes");
        Assert.Contains(
            "Compared with “Türkiye and Azerbaijan” (facts as of 30 June 2018): no changes.",
            Text("new.md"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("| ", Text("new.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_sides_are_cut_to_the_same_part_and_page_1_says_so()
    {
        Export("md", "old.json", "new.md", "--between", "TUR,AZE", "--period", "2017-05", "--sections", "changes");
        var text = Text("new.md");
        Assert.Contains("2 changed. Only what belongs to this briefing is compared.", text, StringComparison.Ordinal);
        Assert.Contains("Istanbul", text, StringComparison.Ordinal);
        Assert.DoesNotContain("October", text, StringComparison.Ordinal);
        // It was set up in 2017, and now in November: no longer of the part, and not withdrawn.
        Assert.DoesNotContain("Pakistan", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_come_into_a_part_is_not_new_and_is_verified()
    {
        Export("pdf", "old.json", "new.pdf", "--between", "TUR,AZE", "--period", "2017-05", "--attach-data");
        Assert.Equal(0, tool.Run("verify", "new.pdf").Status);
        tool.Change("visits.yaml", "dates: 2017-02-22", "dates: 2017-05-02");
        Export(
            "md",
            "old.json",
            "new.md",
            "--between",
            "TUR,AZE",
            "--period",
            "2017-05",
            "--draft",
            "--sections",
            "changes"
        );
        Assert.Contains("): 3 changed. ", Text("new.md"), StringComparison.Ordinal);
        Assert.Contains("Dates: 22 February 2017", Text("new.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_compared_with_the_same_part_alone()
    {
        string[] part = ["--between", "TUR,AZE", "--period", "2017-05"];
        tool.Run(["export", "pdf", "seed", "-o", "part.pdf", "--attach-data", .. part]);
        Assert.Equal(0, Export("md", "part.pdf", "new.md", part).Status);
        var refused = Export("md", "part.pdf", "new.md");
        Assert.Equal(2, refused.Status);
        Assert.Contains("part.pdf: holds a part of a dossier", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_briefing_that_carries_the_earlier_edition_is_verified_by_it()
    {
        Export("pdf", "old.xlsx", "new.pdf", "--attach-data");
        var outcome = tool.Run("verify", "new.pdf");
        Assert.Equal(0, outcome.Status);
        Assert.Contains("the same, byte for byte", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.yaml", "missing.yaml: no such file or folder")]
    [InlineData("missing.pdf", "missing.pdf: no such file")]
    [InlineData(
        "plain.pdf",
        "plain.pdf: carries no data to compare with; export pdf --attach-data writes briefings that do"
    )]
    [InlineData("broken.pdf", "broken.pdf: not a PDF file that can be read")]
    [InlineData("broken.yaml", "broken.yaml: a file could not be read to its end; relations validate shows where")]
    public void An_edition_that_cannot_be_read_is_one_line(string old, string expected)
    {
        tool.Run("export", "pdf", "seed", "-o", "plain.pdf");
        tool.With("broken.pdf", "%PDF-1.7").With("broken.yaml", "format: 1\nparties: [\n");
        foreach (var outcome in (Outcome[])[Export("pdf", old, "new.pdf"), tool.Run("diff", old, "seed")])
        {
            Assert.Equal((2, $"relations: {expected}\n"), (outcome.Status, outcome.Error));
        }

        Assert.False(tool.Exists("new.pdf"));
    }

    [Fact]
    public async Task Diff_gives_the_same_as_data_by_its_schema()
    {
        var outcome = tool.Run("diff", "old.pdf", "seed", "--format", "json");
        Assert.Equal(1, outcome.Status);
        Assert.Equal(outcome.Output, tool.Run("diff", "old.json", "seed", "--format", "json").Output);
        var written = tool.Run("schema", "changes").Output;
        Golden.Verify(written, "schemas/changes.schema.json");
        var schema = await JsonSchema.FromJsonAsync(written);
        Assert.Empty(schema.Validate(outcome.Output));
        Golden.Verify(outcome.Output, "tests/Relations.Cli.Tests/Goldens/changes.json");
    }

    [Fact]
    public void Diff_writes_a_page_that_needs_nothing_else()
    {
        Assert.Equal(1, tool.Run("diff", "old.json", "seed", "--format", "html", "-o", "changes.html").Status);
        var page = Text("changes.html");
        Assert.Contains("Newly doubtful", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
        Assert.Equal(0, tool.Run("diff", "seed", "seed", "--format", "json").Status);
    }

    [Fact]
    public void A_plan_compares_and_a_later_run_sees_another_edition()
    {
        tool.With("seed/briefings.yaml", "briefings:\n  - { each: pair, formats: md, since: ../old.json }\n");
        Assert.Contains("wrote 1 of 1", Briefings(), StringComparison.Ordinal);
        Assert.Contains("1 newly doubtful", Text("out/aze-tur.md"), StringComparison.Ordinal);
        Assert.Contains("1 is unchanged", Briefings(), StringComparison.Ordinal);
        tool.Run("export", "json", "seed", "-o", "old.json");
        Assert.Contains("wrote 1 of 1", Briefings(), StringComparison.Ordinal);
        Assert.Contains("no changes", Text("out/aze-tur.md"), StringComparison.Ordinal);
    }

    public void Dispose() => tool.Dispose();

    string Briefings() => tool.Run("briefings", "seed", "-o", "out").Error;

    string Text(string file) => File.ReadAllText(Path.Combine(tool.Folder, file));

    Outcome Export(string format, string old, string file, params string[] more) =>
        tool.Run(["export", format, "seed", "-o", file, "--since", old, .. more]);
}
