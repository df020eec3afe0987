namespace Relations.Cli.Tests;

public sealed class FmtTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Fact]
    public void A_file_out_of_form_is_named_shown_and_put_right()
    {
        var before = Text("seed/dossier.yaml");
        tool.Change("dossier.yaml", "parties: [AZE, TUR]", "parties:   [ AZE,TUR ] # both");
        var check = tool.Run("fmt", "--check", "seed");
        Assert.Equal((1, "seed/dossier.yaml\n", ""), (check.Status, check.Output, check.Error));
        var diff = tool.Run("fmt", "--diff", "seed");
        Assert.Equal(1, diff.Status);
        Assert.Contains(
            "-parties:   [ AZE,TUR ] # both\n+parties: [AZE, TUR] # both\n",
            diff.Output,
            StringComparison.Ordinal
        );
        Assert.Equal((0, "formatted seed/dossier.yaml\n"), Run("fmt", "seed/dossier.yaml"));
        Assert.Equal(before, Text("seed/dossier.yaml").Replace(" # both", "", StringComparison.Ordinal));
        Assert.Equal((0, ""), Run("fmt", "seed"));
        Assert.Equal((0, ""), Run("fmt", "--check", "seed"));
    }

    [Fact]
    public void A_file_that_cannot_be_formatted_is_left_with_one_line()
    {
        tool.With("seed/odd.yaml", "people: !!seq []\n");
        var outcome = tool.Run("fmt", "seed");
        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.Equal(
            "relations: seed/odd.yaml:1:9: left as it is: a tag, or a key that is not a word, is not formatted\n",
            outcome.Error
        );
        Assert.Equal(2, tool.Run("fmt", "nowhere").Status);
    }

    [Fact]
    public void Sources_and_other_files_are_no_record_files()
    {
        tool.With("seed/sources/a.yaml", "b:   c\n").With("seed/a.txt", "b:   c\n");
        Assert.Equal((0, ""), Run("fmt", "--check", "seed"));
        Assert.Equal(2, tool.Run("fmt", "seed/a.txt").Status);
    }

    public void Dispose() => tool.Dispose();

    (int, string) Run(params string[] args) =>
        tool.Run(args) is var outcome ? (outcome.Status, outcome.Output) : default;

    string Text(string path) => File.ReadAllText(Path.Combine(tool.Folder, path));
}
