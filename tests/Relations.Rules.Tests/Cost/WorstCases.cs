using System.Globalization;
using System.Text.Json.Nodes;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>How the dates of the records of a key lie to each other.</summary>
public enum DateCase
{
    /// <summary>All on one day.</summary>
    OneDay,

    /// <summary>Each a while after the one before it.</summary>
    Successive,

    /// <summary>Each within the one before it.</summary>
    Nested,

    /// <summary>Months, years and decades, which may all be one.</summary>
    Coarse,

    /// <summary>Anywhere in two centuries, some without an end.</summary>
    Spread,
}

/// <summary>
/// Dossiers made of the shapes alone, in which all records of a collection share their key: one pair of states, one person, one
/// mission, one source, one text.
/// </summary>
sealed class WorstCases(DateCase dates, int count, int seed)
{
    static readonly string[] States = ["TUR", "AZE", "TUR", "AZE", "TUR", "AZE", "TUR", "AZE", "TUR", "GEO"];
    readonly Random random = new(seed);

    /// <summary>A dossier that has the number of records of each collection but for states.</summary>
    public static Dossier Of(DateCase dates, int count, int seed) => new WorstCases(dates, count, seed).Made();

    Dossier Made()
    {
        var records = new JsonObject(
            Shapes.All.Where(shape => shape.Collection != State.Shape.Collection).Select(Collection)
        );
        return DossierReader.Read(
            new MemoryFiles()
                .With("dossier.yaml", "{ format: 1, title: Worst, asOf: 2024-12-31 }")
                .With("records.json", records.ToJsonString())
        );
    }

    KeyValuePair<string, JsonNode?> Collection(RecordShape shape) =>
        new(
            shape.Collection,
            new JsonArray([.. Enumerable.Range(0, count).Select(i => Record(shape, shape.Collection, i))])
        );

    JsonObject Record(Shape shape, string collection, int i)
    {
        var made = new JsonObject();
        foreach (var field in shape.Fields)
        {
            if (field.Name == "id" && shape is RecordShape)
            {
                made["id"] = Id(collection, i);
            }
            // A third of the optional fields stays empty, since many rules look at what is missing.
            else if (field.Name is not ("waivers" or "rank") && (field.Required || random.Next(3) > 0))
            {
                made[field.Name] = Value(field.Kind, i);
            }
        }

        return made;
    }

    JsonNode Value(FieldKind kind, int i) =>
        kind switch
        {
            ListKind { Of: ReferenceKind reference } => Pair(reference, i),
            ListKind list => new JsonArray(Value(list.Of, i)),
            PartKind part => Record(part.Shape, "", i),
            AnyObjectKind => new JsonObject { ["id"] = "one" },
            IdsKind => new JsonObject { ["wikidata"] = "Q1" },
            ReferenceKind reference => Reference(reference),
            EnumKind words => words.Values[random.Next(Math.Min(words.Values.Count, 3))].Word,
            IntegerKind => random.Next(1, 3),
            NumberKind => 1.5m,
            BooleanKind => true,
            DateKind => Date(i),
            _ => "Sultan Selim the First",
        };

    JsonArray Pair(ReferenceKind reference, int i) =>
        reference.Targets.Contains("states") ? [States[i % 2], States[(i + 1) % 2]] : [Reference(reference)];

    string Reference(ReferenceKind reference) =>
        reference.Targets.Contains("states")
            ? States[random.Next(States.Length)]
            : Id(reference.Targets[0], random.Next(10) > 0 ? 0 : random.Next(count));

    static string Id(string collection, int i) =>
        FormattableString.Invariant($"{collection.ToLowerInvariant()}-of-the-one-{i}");

    string Date(int i) =>
        dates switch
        {
            DateCase.OneDay => "1995-06-15",
            DateCase.Successive => Days(i * 7, (i * 7) + random.Next(3)),
            DateCase.Nested => Days(i, 60_000 - i),
            DateCase.Coarse => random.Next(3) switch
            {
                0 => "199X",
                1 => "1995",
                _ => "1995-06",
            },
            _ => random.Next(4) == 0
                ? Day(random.Next(60_000)) + "/.."
                : Days(random.Next(30_000), random.Next(30_000, 60_000)),
        };

    static string Days(int first, int last) => first == last ? Day(first) : $"{Day(first)}/{Day(last)}";

    static string Day(int number) =>
        new DateOnly(1850, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
