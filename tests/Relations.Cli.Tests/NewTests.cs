namespace Relations.Cli.Tests;

public sealed class NewTests : IDisposable
{
    readonly Tool tool = new();

    [Fact]
    public void A_new_dossier_is_sound_canonical_and_has_its_schema_beside_it()
    {
        var made = tool.Run("new", "mine");
        Assert.Equal(
            (0, "mine is a dossier; next: relations validate mine\n", ""),
            (made.Status, made.Output, made.Error)
        );
        Assert.Equal(0, tool.Run("validate", "mine", "--fail-on", "warning").Status);
        Assert.Equal(0, tool.Run("fmt", "--check", "mine").Status);
        Assert.Equal(
            "0 fixed in 0 files, 0 not fixed\nleft: 0 errors, 0 warnings, 3 info, 0 undetermined (relations validate mine)\n",
            tool.Run("fix", "mine").Output
        );
        Assert.Equal(
            tool.Run("schema").Output,
            File.ReadAllText(Path.Combine(tool.Folder, "mine", "dossier.schema.json"))
        );
    }

    [Fact]
    public void A_folder_with_anything_in_it_is_refused()
    {
        tool.With("mine/notes.txt", "x");
        var outcome = tool.Run("new", "mine");
        Assert.Equal(
            (2, "", "relations: mine: is not an empty folder\n"),
            (outcome.Status, outcome.Output, outcome.Error)
        );
    }

    public void Dispose() => tool.Dispose();
}
