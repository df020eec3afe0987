using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using Relations.Dossiers;
using Relations.Workbooks;

namespace Relations.Records.Tests;

/// <summary>Whatever fields a dossier adds, and whatever they hold, every format keeps it.</summary>
public sealed class OwnFieldPropertyTests
{
    static readonly string[] Kinds =
    [
        "text",
        "localised-text",
        "date",
        "integer",
        "number",
        "boolean",
        "word",
        "reference",
    ];

    static readonly Gen<string> Line = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 0, 12],
        OneOf(
            "",
            " ",
            "007",
            "null",
            "true",
            "1992-01",
            "=1+1",
            "- a",
            "a: b",
            "# c",
            "ğışəÖ “”",
            "{}",
            "[x]",
            "'",
            "🏛"
        )
    );

    static readonly Gen<string> Text = Gen.OneOf(Line, OneOf("two\nlines", "tab\tquote\"back\\slash"));

    static readonly Gen<JsonNode> Localised = Gen.OneOf(
        Text.Select(text => (JsonNode)text),
        Gen.Select(
            Text,
            Text,
            (en, az) =>
                (JsonNode)
                    new JsonObject
                    {
                        ["en"] = en,
                        ["az"] = az,
                        ["hy"] = az,
                    }
        )
    );

    static readonly Gen<JsonNode> Date = Gen.OneOf(
        OneOf("1992", "1992-01-14", "1992-01/..", "1992~", "199X", "no date").Select(text => (JsonNode)text),
        Gen.Select(
            OneOf("gregorian", "julian"),
            Text,
            (calendar, written) =>
                (JsonNode)
                    new JsonObject
                    {
                        ["edtf"] = "1992-01-14",
                        ["calendar"] = calendar,
                        ["written"] = written,
                    }
        )
    );

    static readonly Gen<JsonObject> Declared = Gen.Select(
        OneOf(Kinds),
        Gen.Bool,
        (kind, isList) =>
        {
            var declared = new JsonObject { ["on"] = "visits", ["kind"] = kind };
            if (kind == "reference")
            {
                declared["to"] = "people";
            }
            else if (kind == "word")
            {
                declared["words"] = new JsonArray(
                    new JsonObject { ["word"] = "low" },
                    new JsonObject
                    {
                        ["word"] = "very-high",
                        ["label"] = new JsonObject { ["tr"] = "çok yüksek" },
                    }
                );
            }

            if (isList && kind is not ("date" or "localised-text"))
            {
                declared["list"] = true;
            }

            return declared;
        }
    );

    static readonly Gen<string> Dossiers = Declared
        .Array[1, 6]
        .SelectMany(declared => Record(declared).Array[0, 4].Select(records => Dossier(declared, records)));

    [Fact]
    public void Every_format_keeps_what_they_hold() =>
        Dossiers.Sample(
            json =>
            {
                var read = DossierReader.Read(new MemoryFiles().With("dossier.json", json));
                Assert.Empty(read.Problems);
                foreach (var format in (string[])["yaml", "yaml folder", "json", "ndjson", "csv", "xlsx en", "xlsx az"])
                {
                    var again = DossierReader.Read(
                        OwnFieldFormats.Written(read, format),
                        formats: [WorkbookFormat.Instance]
                    );
                    Assert.Empty(again.Problems);
                    Assert.Equal(read.Header, again.Header);
                    Assert.Equal(OwnFieldFormats.Json(read), OwnFieldFormats.Json(again));
                    Assert.Equal(read.Records.ToHashSet(), [.. again.Records]);
                }
            },
            iter: 40,
            threads: 1
        );

    static Gen<JsonObject> Record(JsonObject[] declared) =>
        declared
            .Select(
                (one, i) =>
                    Gen.Select(Gen.Bool, Value(one), (isThere, value) => (Name(i), Value: isThere ? value : null))
            )
            .Aggregate(
                Gen.Const<(string Name, JsonNode? Value)[]>([]),
                (all, next) => Gen.Select(all, next, (fields, field) => ((string, JsonNode?)[])[.. fields, field])
            )
            .Select(fields => new JsonObject(
                fields
                    .Where(field => field.Value is not null)
                    .Select(field => KeyValuePair.Create(field.Name, field.Value?.DeepClone()))
            ));

    static Gen<JsonNode> Value(JsonObject declared)
    {
        var isList = declared.ContainsKey("list");
        Gen<JsonNode> one = (string)declared["kind"]! switch
        {
            "text" => (isList ? Line : Text).Select(text => (JsonNode)text),
            "localised-text" => Localised,
            "date" => Date,
            "integer" => Gen.Int.Select(number => (JsonNode)number),
            "number" => Gen.Decimal[-1000, 1000].Select(number => (JsonNode)number),
            "boolean" => Gen.Bool.Select(value => (JsonNode)value),
            "word" => OneOf("low", "very-high").Select(word => (JsonNode)word),
            _ => OneOf("p", "q").Select(id => (JsonNode)id),
        };
        return isList
            ? one.Array[1, 3].Select(items => (JsonNode)new JsonArray([.. items.Select(item => item.DeepClone())]))
            : one;
    }

    static string Dossier(JsonObject[] declared, JsonObject[] records)
    {
        for (var i = 0; i < declared.Length; i++)
        {
            declared[i]["name"] = Name(i);
        }

        var visits = records.Select(
            (record, i) =>
            {
                record["id"] = string.Create(CultureInfo.InvariantCulture, $"v{i}");
                record["visitors"] = new JsonArray(new JsonObject { ["person"] = "p" });
                record["to"] = "AZE";
                return record.DeepClone();
            }
        );
        return new JsonObject
        {
            ["format"] = 1,
            ["title"] = "T",
            ["ownFields"] = new JsonArray([.. declared.Select(one => one.DeepClone())]),
            ["people"] = new JsonArray(
                new JsonObject { ["id"] = "p", ["names"] = "P" },
                new JsonObject { ["id"] = "q", ["names"] = "Q" }
            ),
            ["visits"] = new JsonArray([.. visits]),
        }.ToJsonString();
    }

    static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"field{i}");

    static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
