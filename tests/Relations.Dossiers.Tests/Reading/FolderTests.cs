namespace Relations.Dossiers.Tests;

public sealed class FolderTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("relations").FullName;

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("C:\\Windows\\win.ini")]
    [InlineData("sources\\..\\..\\outside.txt")]
    [InlineData("sources//text.txt")]
    [InlineData("")]
    public void A_path_that_leaves_the_folder_is_not_opened(string path) =>
        Assert.Equal(FileRefusal.Outside, FolderFiles.OfFolder(folder).Open(path).Refusal);

    [Theory]
    [InlineData("none.txt")]
    [InlineData("sources/none.txt")]
    public void A_file_that_is_not_there_is_missing(string path) =>
        Assert.Equal(FileRefusal.Missing, FolderFiles.OfFolder(folder).Open(path).Refusal);

    [Fact]
    public void A_link_that_leaves_the_folder_is_not_followed()
    {
        var outside = Directory.CreateTempSubdirectory("relations");
        try
        {
            File.WriteAllText(Path.Combine(outside.FullName, "secret.txt"), "secret");
            Directory.CreateSymbolicLink(Path.Combine(folder, "sources"), outside.FullName);
            File.CreateSymbolicLink(Path.Combine(folder, "a.txt"), Path.Combine(outside.FullName, "secret.txt"));
            var files = FolderFiles.OfFolder(folder);
            Assert.Equal(FileRefusal.Outside, files.Open("sources/secret.txt").Refusal);
            Assert.Equal(FileRefusal.Outside, files.Open("a.txt").Refusal);
        }
        finally
        {
            outside.Delete(recursive: true);
        }
    }

    [Fact]
    public void Records_behind_links_are_missed_aloud()
    {
        var outside = Directory.CreateTempSubdirectory("relations");
        try
        {
            File.WriteAllText(Path.Combine(folder, "dossier.yaml"), "{ format: 1, title: T }");
            File.WriteAllText(Path.Combine(outside.FullName, "people.yaml"), "people: [{ id: a, names: A }]");
            File.CreateSymbolicLink(Path.Combine(folder, "a.yaml"), Path.Combine(outside.FullName, "people.yaml"));
            Directory.CreateSymbolicLink(Path.Combine(folder, "more"), outside.FullName);
            Directory.CreateSymbolicLink(Path.Combine(folder, "sources"), outside.FullName);
            var files = FolderFiles.OfFolder(folder);
            var dossier = OtherLanguages.Read(files);
            Assert.True(dossier.IsIncomplete);
            Assert.Equal(["a.yaml", "more"], dossier.Problems.Select(problem => problem.Place.File));
            Assert.Equal(dossier.Problems, OtherLanguages.Read(new EditedFiles(files)).Problems);
        }
        finally
        {
            outside.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_link_within_the_folder_is_a_file_like_others()
    {
        File.WriteAllText(Path.Combine(folder, "dossier.yaml"), "{ format: 1, title: T }");
        Directory.CreateDirectory(Path.Combine(folder, "sources"));
        File.WriteAllText(Path.Combine(folder, "sources/kept.yaml"), "people: [{ id: a, names: A }]");
        File.CreateSymbolicLink(Path.Combine(folder, "a.yaml"), Path.Combine(folder, "sources/kept.yaml"));
        Assert.Equal("a", Assert.Single(OtherLanguages.Read(FolderFiles.OfFolder(folder)).People).Id);
    }

    [Fact]
    public void A_colon_is_a_character_of_names_where_the_system_has_it_as_one()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(Path.Combine(folder, "dossier.yaml"), "{ format: 1, title: T }");
        File.WriteAllText(Path.Combine(folder, "10:30.yaml"), "people: [{ id: a, names: A }]");
        File.WriteAllText(Path.Combine(folder, "c:d.yaml"), "people: [{ id: b, names: B }]");
        var dossier = OtherLanguages.Read(FolderFiles.OfFolder(folder));
        Assert.Empty(dossier.Problems);
        Assert.Equal(["a", "b"], dossier.People.Select(person => person.Id));
    }

    [Theory]
    [InlineData("sources/mfa.txt", "Sources/MFA.txt")]
    [InlineData("Sources/Baku\u0308.txt", "Sources/Bakü.txt")]
    [InlineData("Sources/lost.txt", null)]
    [InlineData("../Sources/mfa.txt", null)]
    [InlineData("/Sources/mfa.txt", null)]
    public void A_name_that_is_another_only_in_its_letters_is_found(string path, string? similar)
    {
        Directory.CreateDirectory(Path.Combine(folder, "Sources"));
        File.WriteAllText(Path.Combine(folder, "Sources", "MFA.txt"), "A");
        File.WriteAllText(Path.Combine(folder, "Sources", "Bakü.txt"), "B");
        Assert.Equal(similar, FolderFiles.OfFolder(folder).FindSimilar(path));
    }

    [Fact]
    public void Record_files_are_those_that_are_neither_hidden_nor_sources()
    {
        foreach (
            var name in (string[])["b.yaml", "a.json", "sub/c.yml", "sources/d.yaml", ".git/e.yaml", "f.txt", "g.JSONL"]
        )
        {
            var file = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, "");
        }

        Assert.Equal(["a.json", "b.yaml", "g.JSONL", "sub/c.yml"], FolderFiles.OfFolder(folder).RecordFiles);
    }

    [Theory]
    [InlineData("people.tsv", false)]
    [InlineData("list.tsv", false)]
    [InlineData("people.txt", false)]
    [InlineData("People.TXT", false)]
    [InlineData("people", false)]
    [InlineData("people.xml", false)]
    [InlineData("people.csv.txt", false)]
    [InlineData("list.csv.txt", false)]
    [InlineData("list.ods", false)]
    [InlineData("sub/list.xls", false)]
    [InlineData("list.numbers", false)]
    [InlineData("people.xlsx", false)]
    [InlineData("citations.txt", false)]
    [InlineData("list.xlsx", true)]
    [InlineData("out/book.xlsm", true)]
    [InlineData("dossier.yaml.bak", true)]
    [InlineData("dossier.yaml~", true)]
    public void A_table_that_is_not_read_is_found(string name, bool isRemark)
    {
        var problem = Assert.Single(OtherLanguages.Read(Written(name)).Problems);
        Assert.Equal((name, isRemark, true), (problem.Place.File, problem.IsRemark, problem.IsWarning));
        Assert.NotNull(problem.Help);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("people.md")]
    [InlineData("notes.txt")]
    [InlineData("briefing.pdf")]
    [InlineData("people.schema.json")]
    [InlineData("datapackage.json")]
    [InlineData("sources/people.tsv")]
    [InlineData(".git/people.tsv")]
    [InlineData(".people.tsv")]
    [InlineData("~$people.xlsx")]
    public void Ordinary_companions_of_a_dossier_are_no_findings(string name) =>
        Assert.Empty(OtherLanguages.Read(Written(name)).Problems);

    [Fact]
    public void A_table_that_a_source_names_is_its_text()
    {
        File.WriteAllText(Path.Combine(folder, "sources.yaml"), "sources: [{ id: a, title: A, file: ./people.tsv }]");
        Assert.Empty(OtherLanguages.Read(Written("people.tsv")).Problems);
    }

    FolderFiles Written(string name)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "{}");
        File.WriteAllText(Path.Combine(folder, "dossier.yaml"), "{ format: 1, title: T }");
        return FolderFiles.OfFolder(folder);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
