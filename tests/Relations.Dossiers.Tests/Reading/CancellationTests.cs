using System.Globalization;

namespace Relations.Dossiers.Tests;

/// <summary>Reading and writing end in their middle when their token is cancelled.</summary>
public sealed class CancellationTests
{
    const int Count = 2_000;

    [Theory]
    [InlineData("visits.ndjson")]
    [InlineData("visits.yaml")]
    [InlineData("visits.json")]
    [InlineData("visits.csv")]
    public void Reading_ends_in_the_middle_of_a_file(string path)
    {
        using var source = new CancellationTokenSource();
        var files = new Cancelling(new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n"), source);
        files.Inner.With(path, Content(path));
        Assert.Throws<OperationCanceledException>(() => DossierReader.Read(files, token: source.Token));
    }

    [Fact]
    public void Writing_ends_after_a_record()
    {
        using var source = new CancellationTokenSource();
        var dossier = DossierReader.Read(
            new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n").With("visits.ndjson", Content(".ndjson"))
        );
        Assert.Equal(Count, dossier.Records.Count);
        source.Cancel();
        Assert.All(
            (Action<Stream>[])
                [
                    output => DossierWriter.WriteJson(dossier, output, source.Token),
                    output => DossierWriter.WriteYaml(dossier, output, source.Token),
                    output => FolderWriter.Yaml(dossier, source.Token).ToList().ForEach(file => file.Write(output)),
                    output =>
                        CsvFolder.Files(dossier, [], false, source.Token).ToList().ForEach(file => file.Write(output)),
                ],
            write =>
            {
                using var output = new MemoryStream();
                Assert.Throws<OperationCanceledException>(() => write(output));
                Assert.InRange(output.Length, 0, 1_000);
            }
        );
    }

    static string Content(string path)
    {
        var ids = Enumerable.Range(0, Count).Select(i => string.Create(CultureInfo.InvariantCulture, $"v{i}"));
        return Path.GetExtension(path) switch
        {
            ".csv" => "id,to\n" + string.Concat(ids.Select(id => $"{id},AZE\n")),
            ".yaml" => "visits:\n" + string.Concat(ids.Select(id => $"  - {{ id: {id}, to: AZE }}\n")),
            ".json" => "{\"visits\":[" + string.Join(',', ids.Select(Json)) + "]}",
            _ => string.Concat(ids.Select(id => Json(id) + "\n")),
        };
    }

    static string Json(string id) => $"{{\"id\":\"{id}\",\"visitors\":[{{\"office\":\"o\"}}],\"to\":\"AZE\"}}";

    /// <summary>Cancels when a file of records has been opened.</summary>
    sealed class Cancelling(MemoryFiles inner, CancellationTokenSource source) : IDossierFiles
    {
        public MemoryFiles Inner => inner;

        public IReadOnlyList<string> RecordFiles => inner.RecordFiles;

        public IReadOnlyList<string> OtherFiles => inner.OtherFiles;

        public IReadOnlyList<string> LinkedFolders => inner.LinkedFolders;

        public bool AreDescribed => inner.AreDescribed;

        public string? FindSimilar(string path) => inner.FindSimilar(path);

        public OpenedFile Open(string path)
        {
            if (path != "dossier.yaml")
            {
                source.Cancel();
            }

            return inner.Open(path);
        }
    }
}
