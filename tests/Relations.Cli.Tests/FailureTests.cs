namespace Relations.Cli.Tests;

/// <summary>Whatever goes wrong is one clear line on standard error, and status 2.</summary>
public sealed class FailureTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Theory]
    [InlineData("no command", new string[0])]
    [InlineData("an unknown command", new[] { "valdate", "seed" })]
    [InlineData("an unknown option", new[] { "validate", "seed", "--colour" })]
    [InlineData("an unknown format", new[] { "validate", "seed", "--format", "xml" })]
    [InlineData("a missing argument", new[] { "validate" })]
    [InlineData("a missing dossier", new[] { "validate", "nowhere" })]
    [InlineData("a folder without a dossier", new[] { "validate", "." })]
    [InlineData("an unknown rule", new[] { "explain", "REC999" })]
    [InlineData("an unknown selection", new[] { "validate", "seed", "--select", "XYZ" })]
    [InlineData("an as-of date that is none", new[] { "validate", "seed", "--as-of", "yesterday" })]
    [InlineData("a path that can be none", new[] { "validate", "a\0b" })]
    [InlineData("an empty path", new[] { "validate", "" })]
    [InlineData("an output that is a folder", new[] { "export", "json", "seed", "-o", "seed" })]
    [InlineData("an output below a file", new[] { "export", "json", "seed", "-o", "seed/dossier.yaml/x.json" })]
    [InlineData("an unknown language", new[] { "export", "json", "seed", "-o", "x.json", "--lang", "de" })]
    [InlineData("an export without a file", new[] { "export", "json", "seed" })]
    public void A_failure_is_one_line(string what, string[] args)
    {
        var outcome = tool.Run(args);
        Assert.Equal((what, 2, ""), (what, outcome.Status, outcome.Output));
        Assert.StartsWith("relations: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Error.Count(letter => letter == '\n'));
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("defect", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_command_is_told_the_nearest() =>
        Assert.Contains("did you mean validate?", tool.Run("valdate", "seed").Error, StringComparison.Ordinal);

    [Fact]
    public void A_moment_of_SOURCE_DATE_EPOCH_that_is_none_is_refused()
    {
        tool.Variables["SOURCE_DATE_EPOCH"] = "today";
        Assert.Equal(2, tool.Run("export", "json", "seed", "-o", "x.json").Status);
        Assert.False(tool.Exists("x.json"));
    }

    public void Dispose() => tool.Dispose();

    [Fact]
    public void A_file_in_UTF_16_is_said_to_be_so_once()
    {
        var path = Path.Combine(tool.Folder, "old.yaml");
        File.WriteAllText(path, "format: 1\ntitle: T\n", System.Text.Encoding.Unicode);
        var outcome = tool.Run("validate", "old.yaml");
        Assert.Equal(2, outcome.Status);
        Assert.StartsWith(
            "error[FMT001] unreadable: the file is UTF-16, not UTF-8\n --> old.yaml:1:1\n",
            outcome.Output,
            StringComparison.Ordinal
        );
    }
}
