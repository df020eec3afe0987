namespace Relations.Cli.Tests;

/// <summary>Which dossier a command works on, by what is named and where it runs.</summary>
public sealed class DossierPathTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("seed", "relations.yaml:")]
    [InlineData("seed/sources", "../relations.yaml:")]
    public void Without_a_path_it_is_the_one_of_this_folder_or_above(string at, string place)
    {
        tool.At = at;
        var outcome = tool.Run("validate");
        Assert.Equal(0, outcome.Status);
        Assert.Contains($"--> {place}35:9", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("61 records: ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_no_dossier_is_told()
    {
        foreach (
            string[] args in (string[][])
                [
                    ["validate"],
                    ["build", "-o", "out"],
                    ["coverage"],
                    ["infer"],
                    ["fix"],
                ]
        )
        {
            var outcome = tool.Run(args);
            Assert.Equal(2, outcome.Status);
            Assert.Equal("relations: no dossier.yaml in this folder or above it; name a dossier\n", outcome.Error);
        }
    }

    [Fact]
    public void A_build_without_a_path_is_named_after_the_folder()
    {
        tool.At = "seed";
        Assert.Equal(0, tool.Run("build", "-o", "../out").Status);
        Assert.True(tool.Exists("out/seed.pdf"));
    }

    [Fact]
    public void Files_of_a_dossier_are_checked_as_part_of_it_and_only_their_findings_are_shown()
    {
        tool.Change(
            "visits.yaml",
            "from: TUR\n    to: AZE\n    dates: 2017-10-30",
            "from: AZE\n    to: AZE\n    dates: 2017-10-30"
        );
        var other = tool.Run("validate", "seed/mechanisms.yaml", "seed/relations.yaml");
        Assert.Equal(0, other.Status);
        Assert.Contains("2 info, 1 undetermined, 5 waived", other.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("visits.yaml", other.Output, StringComparison.Ordinal);
        Assert.Equal(1, tool.Run("validate", "seed/visits.yaml", "seed/relations.yaml").Status);
    }

    [Theory]
    [InlineData("seed/dossier.yaml")]
    [InlineData("seed/sources/turkey-azerbaijan-political-relations.txt")]
    public void The_header_and_stored_texts_stand_for_the_whole_dossier(string path) =>
        Assert.Equal(tool.Run("validate", "seed").Output, tool.Run("validate", path).Output);

    [Fact]
    public void A_file_with_a_header_is_a_dossier_within_another()
    {
        tool.With("seed/own/one.yaml", "format: 1\ntitle: One\n");
        Assert.Contains("0 records: ", tool.Run("validate", "seed/own/one.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_least_severity_limits_what_is_shown_and_no_status()
    {
        var outcome = tool.Run("validate", "seed", "--min-severity", "warning", "--fail-on", "maybe");
        Assert.Equal(1, outcome.Status);
        Assert.Contains("0 info, 1 undetermined", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("info[", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Waived_findings_are_a_line_unless_they_are_asked_for()
    {
        Assert.Contains(
            "5 findings are waived; relations validate --show-waived lists them\n",
            tool.Run("validate", "seed").Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "waived MEC001 strategic-cooperation-council at seed/mechanisms.yaml:3: ",
            tool.Run("validate", "seed", "--show-waived").Output,
            StringComparison.Ordinal
        );
    }
}
