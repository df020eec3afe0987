using System.Text;
using CsCheck;

namespace Relations.Dossiers.Tests;

/// <summary>Files with anything at all in them are read without an exception.</summary>
public sealed class HostileFileTests
{
    static readonly string[] Yaml =
    [
        .. Directory
            .GetFiles(Repository.PathOf("seeds", "turkiye-azerbaijan"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    static readonly string[] Pieces =
    [
        .. "{ } [ ] : , - # & * ! | > ' \" % @ ` ? ~ \0 \t \n \r\n \u2028 \uFEFF \uD83C\uDFDB ə".Split(' '),
        " ",
        "&a ",
        "*a",
        "<<: ",
        "---\n",
        "...\n",
        "!!int ",
        "\\u",
        "\\ud800",
        "null",
        "99999999999999999999",
        "\n    ",
    ];

    static readonly Gen<(int At, int Remove, int Insert)[]> Changes = Gen.Select(
            Gen.Double[0, 1],
            Gen.Int[0, 4],
            Gen.Int[0, Pieces.Length - 1]
        )
        .Select((at, remove, insert) => ((int)(at * 1_000_000), remove, insert))
        .Array[1, 6];

    [Fact]
    public void A_mutated_YAML_file_never_throws() =>
        Gen.Select(Gen.Int[0, Yaml.Length - 1], Changes)
            .Sample((file, changes) => Read("other.yaml", Mutate(Yaml[file], changes)), iter: 500);

    [Fact]
    public void A_mutated_JSON_file_never_throws()
    {
        var seed = DossierReader.Read(FolderFiles.OfFolder(Repository.PathOf("seeds", "turkiye-azerbaijan")));
        using var json = new MemoryStream();
        DossierWriter.WriteJson(seed, json);
        var text = Encoding.UTF8.GetString(json.ToArray());
        Changes.Sample(changes => Read("other.json", Mutate(text, changes)), iter: 500);
    }

    static void Read(string path, string text)
    {
        var dossier = DossierReader.Read(
            new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n").With(path, text)
        );
        var places = new RecordLocator(dossier).Find(dossier.Records.Select(record => new FieldRef(record, "id")));
        Assert.All(places.Values, place => Assert.True(place.Span is { Line: > 0, Column: > 0, Length: > 0 }));
        Assert.All(dossier.Problems, problem => Assert.True(problem.Place.Span is { Line: > 0, Column: > 0 }));
    }

    static string Mutate(string text, (int At, int Remove, int Insert)[] changes)
    {
        foreach (var (at, remove, insert) in changes)
        {
            var from = (int)((long)at * text.Length / 1_000_000);
            text = text[..from] + Pieces[insert] + text[Math.Min(from + remove, text.Length)..];
        }

        return text;
    }
}
