namespace Relations.Cli.Tests;

/// <summary>What is no regular file is not waited for, wherever it is named.</summary>
public sealed class InputFileTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed().With("a.yaml", "format: 1\ntitle: T\n");

    [UnixTheory]
    [InlineData(
        "pipe: is a pipe or a device and not a regular file",
        "export",
        "md",
        "seed",
        "-o",
        "x.md",
        "--theme",
        "pipe"
    )]
    [InlineData("pipe: is a pipe or a device and not a regular file", "validate", "a.yaml", "--baseline", "pipe")]
    [InlineData("link: is a pipe or a device and not a regular file", "validate", "a.yaml", "--baseline", "link")]
    [InlineData(
        "/dev/zero: is a pipe or a device and not a regular file",
        "validate",
        "a.yaml",
        "--baseline",
        "/dev/zero"
    )]
    [InlineData("none: no such file", "validate", "a.yaml", "--baseline", "none")]
    [InlineData("seed: is a folder", "validate", "a.yaml", "--baseline", "seed")]
    [InlineData("pipe.yaml: is a pipe or a device and not a regular file", "fmt", "pipe.yaml")]
    [InlineData("pipe: is a pipe or a device, and is not written to; name a file", "validate", "a.yaml", "-o", "pipe")]
    [InlineData(
        "pipe: is a pipe or a device, and is not written to; name a file",
        "validate",
        "a.yaml",
        "--write-baseline",
        "pipe"
    )]
    [InlineData("holes.yaml: left as it is: the file is too large", "fmt", "holes.yaml")]
    public async Task A_file_that_is_none_is_one_line(string line, params string[] args)
    {
        var outcome = await Run(args);
        Assert.Equal((2, $"relations: {line}\n", ""), (outcome.Status, outcome.Error, outcome.Output));
    }

    [UnixFact]
    public async Task A_pipe_in_a_folder_is_left_by_fmt_and_the_others_are_formatted()
    {
        tool.With("d/dossier.yaml", "title: T\nformat: 1\n");
        Pipe.Make(Path.Combine(tool.Folder, "d/a.yaml"));
        var outcome = await Run("fmt", "d");
        Assert.Equal(
            (2, "formatted d/dossier.yaml\n", "relations: d/a.yaml: is a pipe or a device and not a regular file\n"),
            (outcome.Status, outcome.Output, outcome.Error)
        );
    }

    [UnixTheory]
    [InlineData("validate", "pipe.yaml")]
    [InlineData("validate", "pipe.xlsx")]
    [InlineData("validate", "p")]
    [InlineData("fix", "p")]
    [InlineData("import", "p", "-o", "out")]
    [InlineData("export", "json", "p", "-o", "x.json")]
    public async Task A_pipe_as_a_record_file_is_a_finding(params string[] args)
    {
        tool.With("p/dossier.yaml", "{ format: 1, title: T }");
        Pipe.Make(Path.Combine(tool.Folder, "p/people.yaml"));
        var outcome = await Run(args);
        Assert.Equal(2, outcome.Status);
        Assert.Contains(
            "is a pipe or a device and not a regular file",
            (outcome.Output + outcome.Error).Replace("\n  ", " ", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [UnixFact]
    public async Task A_pipe_as_a_stored_copy_or_a_baseline_is_a_finding()
    {
        tool.With(
            "s/dossier.yaml",
            "{ format: 1, title: T, baseline: b.json, sources: [{ id: s, title: S, file: s.txt }] }"
        );
        Pipe.Make(Path.Combine(tool.Folder, "s/s.txt"));
        Pipe.Make(Path.Combine(tool.Folder, "s/b.json"));
        var outcome = await Run("validate", "s");
        Assert.Contains("SRC005", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("s.txt is a pipe or a device", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("b.json", outcome.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_pipe_in_the_folder_of_an_export_is_not_waited_for()
    {
        Assert.Equal(0, tool.Run("export", "csv", "seed", "-o", "csv").Status);
        File.Delete(Path.Combine(tool.Folder, "csv/places.csv"));
        Pipe.Make(Path.Combine(tool.Folder, "csv/places.csv"));
        Assert.Equal(2, (await Await(() => tool.Run("export", "csv", "seed", "-o", "csv"))).Status);
        File.Delete(Path.Combine(tool.Folder, "csv/datapackage.json"));
        Pipe.Make(Path.Combine(tool.Folder, "csv/datapackage.json"));
        Assert.Equal(2, (await Await(() => tool.Run("export", "csv", "seed", "-o", "csv"))).Status);
    }

    [Theory]
    [InlineData(1, "date", "@args")]
    [InlineData(2, "@args")]
    [InlineData(2, "validate", "@args")]
    public void An_argument_that_begins_with_an_at_sign_is_an_argument(int status, params string[] args)
    {
        tool.With("args", "date 1999 secret");
        var outcome = tool.Run(args);
        Assert.Equal(status, outcome.Status);
        Assert.Contains("@args", outcome.Output + outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    public void Dispose() => tool.Dispose();

    static Task<Outcome> Await(Func<Outcome> run) => Task.Run(run).WaitAsync(TimeSpan.FromSeconds(30));

    Task<Outcome> Run(params string[] args)
    {
        foreach (var name in (string[])["pipe", "pipe.yaml", "pipe.xlsx"])
        {
            Pipe.Make(Path.Combine(tool.Folder, name));
        }

        File.CreateSymbolicLink(Path.Combine(tool.Folder, "link"), "pipe");
        using (var holes = new FileStream(Path.Combine(tool.Folder, "holes.yaml"), FileMode.Create))
        {
            holes.SetLength(1L << 40);
        }

        return Await(() => tool.Run(args));
    }
}
