using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks.Tests;

public sealed class LosslessTests
{
    [Fact]
    public void Every_value_of_the_seed_stands_in_a_row_of_its_record()
    {
        var result = Made.Seed();
        AssertHoldsAll(result.Dossier, Made.Bytes(result));
    }

    [Fact]
    public void Every_value_of_any_dossier_stands_in_a_row_of_its_record_and_no_export_fails() =>
        GeneratedJson.Dossiers.Sample(
            json =>
            {
                var dossier = DossierReader.Read(new MemoryFiles().With("dossier.json", json));
                var result = new CheckResult(dossier, [], [], [], []);
                AssertHoldsAll(dossier, Made.Bytes(result));
            },
            iter: 6
        );

    [Fact]
    public void A_cell_reads_back_to_exactly_one_text() =>
        Gen.OneOf(Gen.String, Gen.Char["\"{}a"].Array[0, 5].Select(letters => new string(letters)))
            .Sample(text =>
                CellMarkers.Decode(CellMarkers.Encode(text)) == text
                && CellMarkers.Encode(text) is { Length: > 0 } cell
                && cell != CellMarkers.EmptyPart
            );

    static void AssertHoldsAll(Dossier dossier, byte[] bytes)
    {
        using var workbook = Made.Open(bytes);
        var cells = workbook
            .Worksheets.SelectMany(sheet => sheet.Tables)
            .Where(table => Shapes.Find(table.Name) is not null || ListTable.All.Any(list => list.Name == table.Name))
            .SelectMany(table => table.DataRange.Rows())
            .ToLookup(
                row => row.Cell(1).GetString(),
                row => row.CellsUsed().Select(cell => Unescaped(cell.GetString())).ToList()
            );
        foreach (var record in dossier.Records)
        {
            var held = cells[record.Id]
                .SelectMany(row => row)
                .SelectMany(text => text.Split('\n').Prepend(text))
                .ToHashSet(StringComparer.Ordinal);
            var missing = FieldWalk
                .Values(record)
                .SelectMany(value => Texts(value).Select(text => (value.Path, text)))
                .Where(v => !held.Contains(v.text))
                .ToList();
            Assert.True(missing.Count == 0, $"{record.Id}: {string.Join(", ", missing)}");
        }
    }

    // Excel reads these signs in every text; ClosedXML leaves them in those that stand in their cell.
    static string Unescaped(string text) =>
        text.Replace("_x000D_", "\r", StringComparison.Ordinal)
            .Replace("_x005F\r", "_x000D_", StringComparison.Ordinal);

    static IEnumerable<string> Texts(FieldValue value) =>
        value.Value switch
        {
            LocalisedText text => text.Translations.Select(t => CellMarkers.Encode(t.Text)),
            ExternalIds ids => ids.All.Select(id => CellMarkers.Encode(id.Id)),
            SourceDate date => date.Written is null
                ? [CellMarkers.Encode(date.Text)]
                : [CellMarkers.Encode(date.Text), CellMarkers.Encode(date.Written)],
            decimal number => [((double)number).ToString(CultureInfo.InvariantCulture)],
            var other => [CellMarkers.TextOf(value.Kind, other)],
        };
}

/// <summary>Generates dossiers as JSON from the shapes alone.</summary>
static class GeneratedJson
{
    static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 0, 12],
        Gen.Int[0, 9]
            .Select(i =>
                new[] { "", " ", "=1+1", "-a", "@x", "007", "1950-01-01", "a\nb\tc", "_x000D_ é ğ", "\"\"" }[i]
            )
    );

    static readonly Gen<string> Line = Text.Select(text => text.Replace("\n", "", StringComparison.Ordinal));

    public static Gen<string> Dossiers { get; } =
        All(Shapes.All.Select(shape => Object(shape, 0).Array[0, 2]))
            .Select(collections =>
            {
                var dossier = new JsonObject { ["format"] = 1, ["title"] = "T" };
                for (var i = 0; i < collections.Length; i++)
                {
                    var records = collections[i].Select(record => record.DeepClone()).ToArray();
                    for (var at = 0; at < records.Length; at++)
                    {
                        records[at]["id"] = FormattableString.Invariant($"{Shapes.All[i].Collection}-{at}");
                    }

                    dossier[Shapes.All[i].Collection] = new JsonArray(records);
                }

                return dossier.ToJsonString();
            });

    static Gen<T[]> All<T>(IEnumerable<Gen<T>> each) =>
        each.Aggregate(
            Gen.Const<T[]>([]),
            (all, next) => Gen.Select(all, next, (values, value) => (T[])[.. values, value])
        );

    static Gen<JsonNode> Object(Shape shape, int depth) =>
        All(
                shape.Fields.Select(field =>
                    Gen.Select(Gen.Bool, Of(field.Kind, depth), (there, value) => there ? value : null)
                )
            )
            .Select(values =>
            {
                var made = new JsonObject();
                for (var i = 0; i < values.Length; i++)
                {
                    made[shape.Fields[i].Name] = values[i]?.DeepClone();
                }

                return (JsonNode)made;
            });

    static Gen<JsonNode?> Of(FieldKind kind, int depth) =>
        kind switch
        {
            PartKind part => Object(part.Shape, depth + 1).Select(made => (JsonNode?)made),
            // A cell holds the items of such a list one a line.
            ListKind { Of: TextKind } => Line.Array[1, 3]
                .Select(items => (JsonNode?)new JsonArray([.. items.Select(item => (JsonNode?)item)])),
            ListKind list => Of(list.Of, depth)
                .Array[1, 3]
                .Select(items => (JsonNode?)new JsonArray([.. items.Select(i => i?.DeepClone())])),
            LocalisedKind => Gen.OneOf(
                Text.Select(text => (JsonNode?)text),
                Text.Select(text => (JsonNode?)new JsonObject { ["tr"] = text, ["hy"] = text })
            ),
            AnyObjectKind => Text.Select(text => (JsonNode?)new JsonObject { ["id"] = text, ["to"] = 1994 }),
            IdsKind => Text.Select(text => (JsonNode?)new JsonObject { ["pocom"] = text, ["wikidata"] = text }),
            DateKind => Gen.OneOf(
                Gen.Int[1800, 2100].Select(year => (JsonNode?)year.ToString(CultureInfo.InvariantCulture)),
                Text.Select(text => (JsonNode?)new JsonObject { ["edtf"] = "1950-01-01", ["written"] = text })
            ),
            EnumKind words => Gen.Int[0, words.Values.Count - 1].Select(i => (JsonNode?)words.Values[i].Word),
            IntegerKind => Gen.Int.Select(number => (JsonNode?)number),
            BooleanKind => Gen.Bool.Select(value => (JsonNode?)value),
            NumberKind => Gen.Int[-900, 900].Select(number => (JsonNode?)(number / 10m)),
            ReferenceKind => Line.Select(id => (JsonNode?)id),
            _ => Text.Select(text => (JsonNode?)text),
        };
}
