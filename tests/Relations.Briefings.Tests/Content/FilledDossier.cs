using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings.Tests.Content;

/// <summary>A dossier made of the shapes alone: every field of the model has a value, in two records of each collection.</summary>
static class FilledDossier
{
    const int Records = 2;
    const string Header = "dossier.yaml";
    const string Stored = "book.txt";

    // What must be something for what else it leads to: the stored text, its digest, a language.
    static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["dossier.languages"] = "ru",
        ["sources.file"] = Stored,
        ["sources.sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Stored))),
    };

    /// <summary>The paths of all fields that hold no part: <c>visits.ordinal</c>, <c>missions.grades.kind</c>, <c>dossier.asOf</c>.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Shapes
            .All.Select(shape => (Name: shape.Collection, Shape: (Shape)shape))
            .Prepend((Name: "dossier", Shape: (Shape)Dossiers.Header.Shape))
            .SelectMany(all => PathsOf(all.Shape, all.Name)),
    ];

    /// <summary>The briefing of the dossier in which the fields with a path have other values than they would have.</summary>
    public static string Composed(string? changed)
    {
        var header = Value(Dossiers.Header.Shape, "dossier", 0, changed);
        // It would be read.
        header.Remove("mapping");
        var files = new MemoryFiles()
            .With(Stored, Stored)
            .With(Header, header.ToJsonString())
            .With(
                "records.yaml",
                new JsonObject(Shapes.All.Select(shape => Collection(shape, changed))).ToJsonString()
            );
        var result = Checker.Check(DossierReader.Read(files), new() { Select = ["REC001"] });
        Assert.Empty(result.Dossier.Problems);
        var shown = result with { Findings = [], Waived = [], NotRun = [] };
        return DocumentText.Write(BriefingWriter.Compose(shown, new() { Audience = BriefingAudience.Archive }));
    }

    static IEnumerable<string> PathsOf(Shape shape, string prefix) =>
        shape.Fields.SelectMany(field =>
            PartOf(field.Kind) is { } part ? PathsOf(part.Shape, $"{prefix}.{field.Name}") : [$"{prefix}.{field.Name}"]
        );

    static PartKind? PartOf(FieldKind kind) =>
        kind switch
        {
            PartKind part => part,
            ListKind list => PartOf(list.Of),
            _ => null,
        };

    static KeyValuePair<string, JsonNode?> Collection(RecordShape shape, string? changed) =>
        new(
            shape.Collection,
            new JsonArray([.. Enumerable.Range(0, Records).Select(i => Value(shape, shape.Collection, i, changed))])
        );

    static JsonObject Value(Shape shape, string prefix, int index, string? changed) =>
        new(
            shape.Fields.Select(field =>
            {
                var path = $"{prefix}.{field.Name}";
                var value = field.Name == "id" ? Id(prefix, index, changed) : Value(field.Kind, path, index, changed);
                return new KeyValuePair<string, JsonNode?>(field.Name, value);
            })
        );

    static JsonNode Value(FieldKind kind, string path, int index, string? changed)
    {
        var isChanged = path == changed;
        return kind switch
        {
            ListKind list => new JsonArray(Value(list.Of, path, index, changed)),
            PartKind part => Value(part.Shape, path, index, changed),
            // The first record of a collection is the one that others refer to.
            AnyObjectKind => new JsonObject { ["id"] = isChanged ? "changed" : path },
            IdsKind => new JsonObject { ["pocom"] = isChanged ? "changed" : path },
            ReferenceKind reference => isChanged ? "zz-nowhere" : Id(reference.Targets[0], 0, changed),
            EnumKind words => words.Values[(index + (isChanged ? 1 : 0)) % words.Values.Count].Word,
            IntegerKind => isChanged && path != "dossier.format" ? 7 : 1,
            NumberKind => isChanged ? 7.5m : 1.5m,
            BooleanKind => isChanged,
            DateKind => isChanged ? "1990-05-07" : "1990-05-06",
            _ => Texts.GetValueOrDefault(path, path) + (isChanged ? " changed" : ""),
        };
    }

    static string Id(string collection, int index, string? changed)
    {
        var other = changed == collection + ".id" ? "y" : "z";
        return collection == "states"
            ? $"{other}{other}{(char)('a' + index)}".ToUpperInvariant()
            : $"{other}{other}-{collection.ToLowerInvariant()}-{(char)('a' + index)}";
    }
}
