namespace Relations.Dossiers.Tests;

public sealed class LoadTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("relations-load-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_folder_a_file_and_files_in_memory_give_the_same_records()
    {
        const string text = "format: 1\ntitle: T\npeople: [{ id: person, names: Person }]\n";
        var file = Path.Combine(folder, "dossier.yaml");
        await File.WriteAllTextAsync(file, text);
        Dossier[] dossiers =
        [
            Dossier.Load(folder),
            Dossier.Load(file),
            await Dossier.LoadAsync(folder),
            await Dossier.LoadAsync(new MemoryFiles().With("dossier.yaml", text)),
        ];
        Assert.All(dossiers, dossier => Assert.Equal(["person"], dossier.Records.Select(record => record.Id)));
    }

    [Fact]
    public async Task Where_there_is_no_dossier_an_exception_says_so()
    {
        var nowhere = Path.Combine(folder, "nowhere");
        Assert.Equal(nowhere, Assert.Throws<DossierNotFoundException>(() => Dossier.Load(nowhere)).Path);
        var empty = await Assert.ThrowsAsync<DossierNotFoundException>(() => Dossier.LoadAsync(folder));
        Assert.Equal($"There is no dossier.yaml in {folder}.", empty.Message);
        Assert.Throws<DossierNotFoundException>(() => Dossier.Load(new MemoryFiles()));
    }

    [Fact]
    public void A_header_that_cannot_be_opened_is_an_exception()
    {
        var files = new RefusingFiles();
        var failure = Assert.Throws<DossierUnreadableException>(() => Dossier.Load(files));
        Assert.Equal(FileRefusal.Denied, failure.Refusal);
    }

    [Fact]
    public void Bad_data_is_no_exception()
    {
        var dossier = Dossier.Load(new MemoryFiles().With("dossier.yaml", "people: [{ id: p, born: [ }"));
        Assert.NotEmpty(dossier.Problems);
    }

    [Fact]
    public async Task A_cancelled_token_ends_the_loading()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var files = new MemoryFiles().With("dossier.yaml", "format: 1\n");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Dossier.LoadAsync(files, token: source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Dossier.Load(files, token: source.Token));
    }

    [Fact]
    public void A_dossier_made_in_code_is_that_of_its_canonical_text()
    {
        var header = new Header { Title = LocalisedText.Plain("Made"), Parties = [new("AZE"), new("TUR")] };
        Record[] records =
        [
            new Visit
            {
                Id = "visit",
                To = new("AZE"),
                Dates = new("1992-05-0"),
            },
            new Person { Id = "person", Names = LocalisedText.Plain("Person") },
            new Source
            {
                Id = "paper",
                Title = LocalisedText.Plain("Paper"),
                File = "sources/paper.txt",
            },
        ];
        var texts = new MemoryFiles().With("sources/paper.txt", "A text.");
        var dossier = Dossier.Create(header, records, texts);
        Assert.Equal(["paper", "person", "visit"], dossier.Records.Select(record => record.Id).Order());
        Assert.Equal("1992-05-0", dossier.Of(Visit.Shape)[0].Dates!.Text);
        Assert.Equal(1, dossier.Header.Format);
        Assert.Equal("A text.", dossier.StoredTexts.Of(dossier.Of(Source.Shape)[0])!.Text);
        Assert.All(dossier.Records, record => Assert.Equal("dossier.yaml", record.Origin.File!.Path));
        Assert.All(records, record => Assert.Null(record.Origin.File));
    }

    sealed class RefusingFiles : IDossierFiles
    {
        public IReadOnlyList<string> RecordFiles => ["dossier.yaml"];

        public IReadOnlyList<string> LinkedFolders => [];

        public bool AreDescribed => false;

        public OpenedFile Open(string path) => new(null, FileRefusal.Denied);
    }
}
