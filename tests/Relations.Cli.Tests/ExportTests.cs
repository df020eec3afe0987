namespace Relations.Cli.Tests;

public sealed class ExportTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Fact]
    public void Build_leaves_a_workbook_a_briefing_and_the_findings()
    {
        var outcome = tool.Run("build", "seed", "-o", "out");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.Equal("PK"u8.ToArray(), tool.Bytes("out/seed.xlsx")[..2]);
        Assert.Equal("%PDF-"u8.ToArray(), tool.Bytes("out/seed.pdf")[..5]);
        Assert.Equal((byte)'{', tool.Bytes("out/findings.json")[0]);
        Assert.Equal(3, Directory.GetFiles(Path.Combine(tool.Folder, "out")).Length);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("md")]
    public void The_same_dossier_gives_the_same_bytes(string format)
    {
        foreach (var language in (string[])["en", "tr", "az"])
        {
            Assert.Equal(0, tool.Run("export", format, "seed", "-o", "one/a", "--lang", language).Status);
            Assert.Equal(
                0,
                tool.Run("export", format, Path.Combine(tool.Folder, "seed"), "-o", "two/b", "--lang", language).Status
            );
            Assert.Equal(tool.Bytes("one/a"), tool.Bytes("two/b"));
        }
    }

    [Fact]
    public void The_JSON_of_a_dossier_is_a_dossier_with_the_same_findings()
    {
        Assert.Equal(0, tool.Run("export", "json", "seed", "-o", "copy/whole.json").Status);
        File.Move(Path.Combine(tool.Folder, "copy/whole.json"), Path.Combine(tool.Folder, "seed/whole.json"));
        foreach (var file in Directory.GetFiles(Path.Combine(tool.Folder, "seed"), "*.yaml"))
        {
            File.Delete(file);
        }

        Assert.Equal(0, tool.Run("validate", "seed/whole.json", "--fail-on", "warning").Status);
        Assert.Equal(0, tool.Run("export", "json", "seed/whole.json", "-o", "again.json").Status);
        Assert.Equal(tool.Bytes("seed/whole.json"), tool.Bytes("again.json"));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("md")]
    public void A_dossier_with_errors_is_exported_as_a_draft_only(string format)
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-01-14");
        var refused = tool.Run("export", format, "seed", "-o", "x");
        Assert.Equal(1, refused.Status);
        Assert.Contains("error[REC001]", refused.Output, StringComparison.Ordinal);
        Assert.Contains("--draft", refused.Error, StringComparison.Ordinal);
        Assert.False(tool.Exists("x"));
        Assert.Equal(0, tool.Run("export", format, "seed", "-o", "x", "--draft").Status);
        Assert.True(tool.Exists("x"));
    }

    [Fact]
    public void Build_of_a_dossier_with_errors_leaves_the_findings_only()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-01-14");
        Assert.Equal(1, tool.Run("build", "seed", "-o", "out").Status);
        Assert.Equal(["findings.json"], Directory.GetFiles(Path.Combine(tool.Folder, "out")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("seed/dossier.yaml")]
    [InlineData("seed/visits.yaml")]
    [InlineData("seed/sources/turkey-azerbaijan-political-relations.txt")]
    [InlineData("seed/new.json")]
    public void No_output_replaces_or_becomes_a_file_of_the_dossier(string path)
    {
        var before = tool.Exists(path) ? tool.Bytes(path) : null;
        foreach (
            var args in (string[][])
                [
                    ["export", "json", "seed", "-o", path],
                    ["export", "xlsx", "seed", "-o", path],
                    ["validate", "seed", "--output", path],
                ]
        )
        {
            var outcome = tool.Run(args);
            Assert.Equal((2, ""), (outcome.Status, outcome.Output));
            Assert.Contains("dossier", outcome.Error, StringComparison.Ordinal);
            Assert.Equal(before, tool.Exists(path) ? tool.Bytes(path) : null);
        }
    }

    [Fact]
    public void Build_into_the_folder_of_the_dossier_is_refused() =>
        Assert.Equal(2, tool.Run("build", "seed", "-o", "seed/out").Status);

    public void Dispose() => tool.Dispose();
}
