using System.Globalization;
using System.Text.Json.Nodes;

namespace Relations.Rules.Tests;

/// <summary>The seed with one thing changed.</summary>
/// <param name="Name">What is changed: record, path and how.</param>
/// <param name="Change">Changes the records, given the whole dossier as JSON.</param>
sealed record Mutant(string Name, Action<JsonObject> Change)
{
    /// <summary>A mutant that has another value in one place.</summary>
    public static Mutant Value(string collection, string id, string path, string how, JsonNode? value) =>
        new($"{id}.{path}: {how}", dossier => Place.Of(dossier, collection, id, path).Set(value?.DeepClone()));

    /// <summary>A mutant in which two places have each other's values.</summary>
    public static Mutant Swap(string collection, (string Id, string Path) a, (string Id, string Path) b) =>
        new(
            $"{a.Id}.{a.Path} <-> {b.Id}.{b.Path}",
            dossier =>
            {
                var (x, y) = (Place.Of(dossier, collection, a.Id, a.Path), Place.Of(dossier, collection, b.Id, b.Path));
                var (first, second) = (x.Get()?.DeepClone(), y.Get()?.DeepClone());
                x.Set(second);
                y.Set(first);
            }
        );

    /// <summary>A mutant in which a record stands twice, the second time with another id.</summary>
    public static Mutant Twice(string collection, string id) =>
        new(
            $"{id}: twice",
            dossier =>
            {
                var copy = Place.Record(dossier, collection, id).DeepClone();
                copy["id"] = id + "-2";
                dossier[collection]!.AsArray().Add(copy);
            }
        );
}

/// <summary>A value of a record in JSON, by its path.</summary>
sealed record Place(JsonNode Parent, string Name)
{
    public static JsonNode Record(JsonObject dossier, string collection, string id) =>
        dossier[collection]!.AsArray().First(record => (string?)record!["id"] == id)!;

    public static Place Of(JsonObject dossier, string collection, string id, string path)
    {
        var names = path.Replace("[", ".", StringComparison.Ordinal)
            .Replace("]", "", StringComparison.Ordinal)
            .Split('.');
        var at = Record(dossier, collection, id);
        foreach (var name in names[..^1])
        {
            at = at is JsonArray list ? list[Position(name)]! : at[name]!;
        }

        return new(at, names[^1]);
    }

    public JsonNode? Get() => Parent is JsonArray list ? list[Position(Name)] : Parent[Name];

    public void Set(JsonNode? value)
    {
        if (Parent is JsonArray list)
        {
            list[Position(Name)] = value;
        }
        else
        {
            Parent[Name] = value;
        }
    }

    static int Position(string name) => int.Parse(name, CultureInfo.InvariantCulture);
}
