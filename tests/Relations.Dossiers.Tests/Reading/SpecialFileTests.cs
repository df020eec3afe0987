namespace Relations.Dossiers.Tests;

/// <summary>What lies in a folder and is not a regular file, or is far too large, is said and not read.</summary>
public sealed class SpecialFileTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("relations").FullName;

    [UnixTheory]
    [InlineData("people.yaml")]
    [InlineData("people.json")]
    [InlineData("people.csv")]
    [InlineData("people.ndjson")]
    [InlineData("datapackage.json")]
    public async Task A_pipe_is_not_waited_for(string name)
    {
        Write("dossier.yaml", "{ format: 1, title: T }");
        Pipe.Make(PathOf(name));
        var dossier = await Read();
        Assert.Equal(
            name == "datapackage.json"
                ? []
                : [(name, "the file is a pipe or a device and not a regular file, and is not read")],
            dossier.Problems.Select(problem => (problem.Place.File, problem.Message))
        );
    }

    [UnixFact]
    public async Task A_link_to_a_pipe_in_the_folder_is_not_waited_for()
    {
        Write("dossier.yaml", "{ format: 1, title: T, sources: [{ id: s, title: S, file: sources/s.txt }] }");
        Directory.CreateDirectory(PathOf("sources"));
        Pipe.Make(PathOf("sources/pipe"));
        File.CreateSymbolicLink(PathOf("people.yaml"), "sources/pipe");
        File.CreateSymbolicLink(PathOf("sources/s.txt"), "pipe");
        var dossier = await Read();
        Assert.Equal("people.yaml", Assert.Single(dossier.Problems).Place.File);
        Assert.Equal(FileRefusal.Special, dossier.StoredTexts.Of(dossier.Sources[0])!.Refusal);
    }

    [UnixFact]
    public void A_device_is_not_a_regular_file_and_an_empty_file_is_one()
    {
        Write("empty", "");
        Assert.Equal(FileRefusal.Special, RegularFile.Open("/dev/zero").Refusal);
        Assert.Equal(0, RegularFile.Open(PathOf("empty")).Content!.Length);
        Assert.Equal(FileRefusal.Missing, RegularFile.Open(folder).Refusal);
    }

    [UnixFact]
    public void A_link_whose_target_leads_out_by_another_link_is_not_followed()
    {
        var outside = Directory.CreateTempSubdirectory("relations").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "secret.txt"), "secret");
            Directory.CreateSymbolicLink(PathOf("out"), outside);
            File.CreateSymbolicLink(PathOf("a.txt"), "out/secret.txt");
            File.CreateSymbolicLink(PathOf("round"), "round");
            var files = FolderFiles.OfFolder(folder);
            Assert.Equal(FileRefusal.Outside, files.Open("a.txt").Refusal);
            Assert.Equal(FileRefusal.Outside, files.Open("round").Refusal);
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [UnixTheory]
    [InlineData("", 1, 1)]
    [InlineData("people:\n  - { id: a }", 2, 14)]
    public async Task A_large_file_of_holes_is_refused_where_the_first_begins(string text, int line, int column)
    {
        Write("dossier.yaml", "{ format: 1, title: T }");
        Write("people.yaml", text);
        Grow("people.yaml", 1L << 30);
        var problem = Assert.Single((await Read()).Problems);
        Assert.Equal(
            (ProblemKind.Unreadable, line, column),
            (problem.Kind, problem.Place.Span.Line, problem.Place.Span.Column)
        );
    }

    [UnixFact]
    public async Task The_length_is_asked_before_a_file_is_read()
    {
        Write("dossier.yaml", "{ format: 1, title: T, sources: [{ id: s, title: S, file: s.txt }] }");
        Grow("people.yaml", 1L << 40);
        Grow("s.txt", 1L << 40);
        var dossier = await Read();
        Assert.Equal(ProblemKind.OverLimit, Assert.Single(dossier.Problems).Kind);
        Assert.True(dossier.StoredTexts.Of(dossier.Sources[0])!.IsTooLarge);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string PathOf(string name) => Path.Combine(folder, name);

    void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    void Grow(string name, long length)
    {
        using var file = new FileStream(PathOf(name), FileMode.OpenOrCreate);
        file.SetLength(length);
    }

    Task<Dossier> Read() =>
        Task.Run(() => OtherLanguages.Read(FolderFiles.OfFolder(folder))).WaitAsync(TimeSpan.FromSeconds(10));
}
