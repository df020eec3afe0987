namespace Relations.Cli.Tests;

public sealed class BaselineTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    public BaselineTests() => tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");

    [Fact]
    public void Frozen_findings_do_not_fail_and_new_ones_do()
    {
        Assert.Equal(1, tool.Run("validate", "seed").Status);
        Assert.Equal(0, tool.Run("validate", "seed", "--write-baseline", "known.json").Status);
        var frozen = tool.Run("validate", "seed", "--baseline", "known.json");
        Assert.Equal(0, frozen.Status);
        Assert.EndsWith(
            "61 records: 0 errors, 0 warnings, 0 info, 0 undetermined, 5 waived, 5 in the baseline\n",
            frozen.Output,
            StringComparison.Ordinal
        );
        tool.Change("relations.yaml", "of: AZE", "of: TUR");
        Assert.Equal(1, tool.Run("validate", "seed", "--baseline", "known.json", "--select", "ENT").Status);
    }

    [Fact]
    public void The_same_findings_give_the_same_baseline_and_one_that_stands_in_the_folder_is_no_record_file()
    {
        Assert.Equal(0, tool.Run("validate", "seed", "--write-baseline", "seed/known.json").Status);
        var bytes = tool.Bytes("seed/known.json");
        Assert.Equal(0, tool.Run("validate", "seed", "--write-baseline", "seed/known.json").Status);
        Assert.Equal(bytes, tool.Bytes("seed/known.json"));
        Assert.Equal(0, tool.Run("validate", "seed", "--baseline", "seed/known.json").Status);
        tool.Change("dossier.yaml", "format: 1", "format: 1\nbaseline: ./known.json");
        Assert.Equal(0, tool.Run("validate", "seed").Status);
        Assert.Equal(0, tool.Run("build", "seed", "-o", "out").Status);
    }

    [Fact]
    public void A_baseline_shrinks_when_asked_and_never_grows()
    {
        tool.Change("dossier.yaml", "format: 1", "format: 1\nbaseline: known.json");
        Assert.Equal(0, tool.Run("validate", "seed", "--write-baseline", "seed/known.json").Status);
        var before = tool.Bytes("seed/known.json");
        tool.Change("relations.yaml", "established: 1991-10-14", "established: 1992-01-14");
        tool.Change("relations.yaml", "of: AZE", "of: TUR");
        var stale = tool.Run("validate", "seed", "--select", "REC001,ENT002,SET004");
        Assert.Contains("info[SET004] baseline-stale: no longer found: REC001", stale.Output, StringComparison.Ordinal);
        Assert.Equal(1, tool.Run("validate", "seed", "--shrink-baseline").Status);
        var after = tool.Bytes("seed/known.json");
        Assert.InRange(after.Length, 1, before.Length - 1);
        var text = System.Text.Encoding.UTF8.GetString(after);
        Assert.DoesNotContain("REC001", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ENT002", text, StringComparison.Ordinal);
        Assert.Contains("MEC002", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("two dossiers", "validate", "seed", "other", "--write-baseline", "known.json")]
    [InlineData("a baseline that is not there", "validate", "seed", "--baseline", "none.json")]
    [InlineData("a baseline that is none", "validate", "seed", "--baseline", "seed/dossier.yaml")]
    [InlineData("writing and shrinking", "validate", "seed", "--write-baseline", "known.json", "--shrink-baseline")]
    [InlineData("nothing to shrink", "validate", "seed", "--shrink-baseline")]
    public void What_does_not_go_together_is_one_line_and_status_2(string what, params string[] args)
    {
        var outcome = tool.Run(args);
        Assert.Equal((what, 2, ""), (what, outcome.Status, outcome.Output));
        Assert.Equal(1, outcome.Error.Count(letter => letter == '\n'));
        Assert.DoesNotContain("defect", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_written_for_some_rules_keeps_what_it_knew_of_the_others()
    {
        Assert.Equal(0, tool.Run("validate", "seed", "--write-baseline", "known.json").Status);
        var before = tool.Bytes("known.json");
        string[] again =
        [
            "validate",
            "seed",
            "--baseline",
            "known.json",
            "--select",
            "REC",
            "--write-baseline",
            "known.json",
        ];
        Assert.Equal(0, tool.Run(again).Status);
        Assert.Equal(before, tool.Bytes("known.json"));
    }

    [Theory]
    [InlineData("seed/relations.yaml")]
    [InlineData("seed/dossier.yaml")]
    [InlineData("seed/sources/tr-wiki.txt")]
    [InlineData("other/visits.json")]
    public void A_baseline_replaces_no_file_of_a_dossier(string path)
    {
        path = path.Replace("tr-wiki.txt", SourceFile(), StringComparison.Ordinal);
        tool.With("other/dossier.yaml", "format: 1\n").With("other/visits.json", "{ \"visits\": [] }");
        var before = tool.Bytes(path);
        var outcome = tool.Run("validate", "seed", "--write-baseline", path);
        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.EndsWith("and is not written over\n", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, tool.Bytes(path));
    }

    [Fact]
    public void A_baseline_among_the_files_is_known_for_one_though_nothing_names_it()
    {
        var before = tool.Run("validate", "seed").Output;
        Assert.Equal(0, tool.Run("validate", "seed", "--write-baseline", "seed/known.json").Status);
        Assert.Equal(before, tool.Run("validate", "seed").Output);
        var outcome = tool.Run("validate", "seed", "--write-baseline", "seed/known.yaml");
        Assert.Equal(2, outcome.Status);
        Assert.Contains("would be read as one of its files", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_dossier_with_a_broken_file_no_baseline_is_written()
    {
        tool.Change("relations.yaml", "between: [AZE, TUR]", "between: [AZE, TUR");
        Assert.Equal(2, tool.Run("validate", "seed", "--write-baseline", "known.json").Status);
        Assert.False(tool.Exists("known.json"));
    }

    [Theory]
    [InlineData("xlsx", "made/book.xlsx")]
    [InlineData("json", "made/one.json")]
    public void What_the_baseline_knows_of_the_dossier_itself_is_known_in_every_form(string format, string file)
    {
        tool.Change(
            "dossier.yaml",
            "format: 1",
            """
            format: 1
            baseline: known.json
            waivers:
              - { rule: SRC011, reason: None., by: me }
              - { rule: SRC099 }
            rules:
              - { rule: XXX001, severity: off }
            """
        );
        tool.Change("mechanisms.yaml", "rule: MEC001", "rule: MEC099");
        Assert.Equal(0, tool.Run("validate", "seed", "--write-baseline", "seed/known.json").Status);
        Assert.Equal(0, tool.Run("export", format, "seed", "-o", file, "--draft").Status);
        tool.With("made/known.json", tool.Bytes("seed/known.json"));
        tool.With($"made/sources/{SourceFile()}", tool.Bytes($"seed/sources/{SourceFile()}"));
        var outcome = tool.Run("validate", file);
        Assert.DoesNotContain("baseline-stale", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, outcome.Status);
    }

    string SourceFile() =>
        Path.GetFileName(
            Directory.GetFiles(Path.Combine(tool.Folder, "seed", "sources")).Order(StringComparer.Ordinal).First()
        );

    public void Dispose() => tool.Dispose();
}
