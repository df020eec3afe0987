using System.Formats.Tar;
using System.Globalization;
using System.Runtime.Versioning;

namespace Relations.Cli.Tests;

/// <summary>Files come into their places together or not at all, and nothing else in the folder is touched.</summary>
public sealed class OutputBatchTests : IDisposable
{
    readonly Tool tool = new();

    [Fact]
    public void Files_are_placed_together()
    {
        tool.With("a", "old");
        Write(tool.Terminal(), "a", "sub/b");
        Assert.Equal(("new a", "new sub/b"), (Text("a"), Text("sub/b")));
        Assert.Equal(["a", "sub"], Names());
    }

    [Fact]
    public void Where_one_cannot_be_placed_the_others_are_what_they_were()
    {
        tool.With("a", "old a").With("gone", "old gone");
        using (var batch = new OutputBatch(tool.Terminal()))
        {
            batch.Add("a", Content("a"));
            batch.Add("new/b", Content("b"));
            batch.Remove("gone");
            batch.Add("c", Content("c"));
            tool.With("c/taken", "");
            Assert.StartsWith("c: cannot be written: ", Assert.Throws<CommandFailure>(batch.Place).Message);
        }

        Assert.Equal(("old a", "old gone"), (Text("a"), Text("gone")));
        Assert.Equal(["a", "c", "gone"], Names());
    }

    [Fact]
    public void Where_one_cannot_be_written_nothing_is_left()
    {
        tool.With("a", "old");
        using (var batch = new OutputBatch(tool.Terminal()))
        {
            batch.Add("a", Content("a"));
            var failure = Assert.Throws<CommandFailure>(() =>
                batch.Add("new/b", _ => throw new IOException("No space left on device"))
            );
            Assert.Equal("new/b: cannot be written: No space left on device", failure.Message);
        }

        Assert.Equal("old", Text("a"));
        Assert.Equal(["a"], Names());
    }

    [Fact]
    public void A_file_goes_when_the_others_come()
    {
        tool.With("gone", "old");
        using (var batch = new OutputBatch(tool.Terminal()))
        {
            batch.Add("a", Content("a"));
            batch.Remove("gone");
            Assert.Equal("old", Text("gone"));
            batch.Place();
        }

        Assert.Equal(["a"], Names());
    }

    [Fact]
    public void What_another_run_has_placed_since_is_not_taken_away()
    {
        using (var batch = new OutputBatch(tool.Terminal()))
        {
            batch.Add("a", Content("a"));
            batch.Add("b", Content("b"));
            Write(tool.Terminal(), "a");
            tool.With("b/taken", "");
            Write(tool.Terminal(), "c");
        }

        Assert.Equal(("new a", "new c"), (Text("a"), Text("c")));
    }

    [Fact]
    public void A_file_that_is_called_as_temporary_ones_once_were_is_not_touched()
    {
        tool.With("a.part", "mine");
        Write(tool.Terminal(), "a");
        Assert.Equal(("new a", "mine"), (Text("a"), Text("a.part")));
    }

    [UnixFact]
    public void A_link_or_a_pipe_beside_the_target_takes_nothing()
    {
        tool.With("kept", "mine");
        File.CreateSymbolicLink(PathOf("a.part"), PathOf("kept"));
        Pipe.Make(PathOf("b.part"));
        Write(tool.Terminal(), "a");
        Write(tool.Terminal(), "b");
        Assert.Equal(("mine", "new a", "new b"), (Text("kept"), Text("a"), Text("b")));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_replaced_file_keeps_its_mode()
    {
        foreach (var (name, mode) in ((string, int)[])[("a", 0x180), ("b", 0x1B6), ("c", 0x1ED)])
        {
            tool.With(name, "old");
            File.SetUnixFileMode(PathOf(name), (UnixFileMode)mode);
            Write(tool.Terminal(), name);
            Assert.Equal(("new " + name, (UnixFileMode)mode), (Text(name), File.GetUnixFileMode(PathOf(name))));
        }
    }

    // Only a privileged process may give a file to another owner.
    [UnixFact]
    public void A_replaced_file_keeps_its_owner()
    {
        tool.With("a", "old");
        using (var file = File.OpenHandle(PathOf("a"), access: FileAccess.Write))
        {
            Assert.Equal(Environment.IsPrivilegedProcess, UnixCalls.TryChangeOwner(file, 1234, 3_000_000));
        }

        var owner = OwnerOf("a");
        Write(tool.Terminal(), "a");
        Assert.Equal(owner, OwnerOf("a"));
        Assert.Equal("new a", Text("a"));
    }

    [UnixTheory]
    [InlineData("link", "link: is a link; name the file that it leads to")]
    [InlineData("nowhere", "nowhere: is a link; name the file that it leads to")]
    [InlineData("pipe", "pipe: is a pipe or a device, and is not written to; name a file")]
    [InlineData("/dev/zero", "/dev/zero: is a pipe or a device, and is not written to; name a file")]
    public void What_is_not_a_regular_file_is_not_written_to(string target, string message)
    {
        tool.With("kept", "mine");
        File.CreateSymbolicLink(PathOf("link"), "kept");
        File.CreateSymbolicLink(PathOf("nowhere"), "none");
        Pipe.Make(PathOf("pipe"));
        Assert.Equal(message, Assert.Throws<CommandFailure>(() => Write(tool.Terminal(), target)).Message);
        Assert.Equal("mine", Text("kept"));
        Assert.Equal(["kept", "link", "nowhere", "pipe"], Names());
    }

    [Fact]
    public async Task Of_runs_at_the_same_time_the_last_wins_whole_and_none_fails()
    {
        var runs = Enumerable
            .Range(0, 40)
            .Select(run => run.ToString(CultureInfo.InvariantCulture))
            .Select(run =>
                Task.Run(() =>
                    OutputFiles.WriteAll(
                        tool.Terminal(),
                        [("out/a", Written("run " + run)), ("out/b", Written("run " + run))]
                    )
                )
            );
        await Task.WhenAll(runs);
        Assert.Equal(Text("out/a"), Text("out/b"));
        Assert.Equal(["a", "b"], Names("out"));
    }

    [Fact]
    public void A_signal_takes_away_what_is_not_in_its_place()
    {
        tool.With("a", "old");
        var terminal = tool.Terminal();
        using var batch = new OutputBatch(terminal);
        using var folder = new OutputFolder(terminal, "made", PathOf("made"));
        batch.Add("a", Content("a"));
        batch.Add("new/b", Content("b"));
        folder.Add("sub/x", Content("x"));
        Assert.Equal(4, Names().Length);
        terminal.Interruption.End(ExitStatus.Interrupted);
        Assert.Equal(["a"], Names());
        Assert.Equal("old", Text("a"));
        Assert.Throws<OperationCanceledException>(batch.Place);
        Assert.Throws<OperationCanceledException>(() => batch.Add("c", Content("c")));
        Assert.Throws<OperationCanceledException>(() => folder.Add("y", Content("y")));
    }

    [Fact]
    public void A_folder_is_made_with_all_of_its_files()
    {
        using (var folder = new OutputFolder(tool.Terminal(), "above/made", PathOf("above/made")))
        {
            folder.Add("sub/x", Content("x"));
            Assert.False(tool.Exists("above/made"));
            folder.Place();
        }

        Assert.Equal("new x", Text("above/made/sub/x"));
        Assert.Equal(["made"], Names("above"));
    }

    [Fact]
    public void A_folder_whose_files_cannot_be_written_is_not_made()
    {
        using (var folder = new OutputFolder(tool.Terminal(), "above/made", PathOf("above/made")))
        {
            folder.Add("x", Content("x"));
            Assert.Throws<CommandFailure>(() => folder.Add("y", _ => throw new IOException("No space left")));
        }

        Assert.Empty(Names());
    }

    public void Dispose() => tool.Dispose();

    static void Write(Terminal terminal, params string[] files) =>
        OutputFiles.WriteAll(terminal, files.Select(file => (file, Content(file))));

    static Action<Stream> Content(string name) => Written("new " + name);

    static Action<Stream> Written(string text) => stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text));

    string Text(string path) => File.ReadAllText(PathOf(path));

    (int User, int Group) OwnerOf(string path)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
        {
            writer.WriteEntry(PathOf(path), "file");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        var entry = reader.GetNextEntry()!;
        return (entry.Uid, entry.Gid);
    }

    string PathOf(string path) => Path.Combine(tool.Folder, path);

    string[] Names(string folder = "") =>
        [
            .. Directory
                .GetFileSystemEntries(PathOf(folder))
                .Select(entry => Path.GetFileName(entry))
                .Order(StringComparer.Ordinal),
        ];
}
