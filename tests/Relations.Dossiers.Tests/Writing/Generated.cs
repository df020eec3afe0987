using System.Text.Json.Nodes;
using CsCheck;

namespace Relations.Dossiers.Tests;

/// <summary>Generates every value that the model can hold, from the shapes alone.</summary>
static class Generated
{
    static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 0, 20],
        OneOf(
            "",
            " ",
            "yes",
            "null",
            "~",
            "1992",
            "1992-01-14",
            "=1+1",
            "- a",
            "a: b",
            "# c",
            "İstanbul ə ğ ş ı ₼ – “”",
            "two\nlines",
            " space around ",
            "tab\tquote\"back\\slash",
            "\u0085\u2028",
            "🏛",
            "@x",
            "[..]",
            "{a}",
            "'",
            "%",
            "!t",
            "&a",
            "*a",
            "|",
            ">"
        )
    );

    static readonly Gen<LocalisedText> Localised = Gen.OneOf(
        Text.Select(LocalisedText.Plain),
        Gen.Select(OneOf("en", "tr", "az", "hy", "kat"), Text, (code, text) => new Translation(code, text))
            .Array[1, 4]
            .Select(LocalisedText.Of)
    );

    static readonly Gen<ExternalIds> Ids = Gen.Select(
            OneOf("wikidata", "pocom", "a", "0", "isni-2"),
            Text,
            (scheme, text) => KeyValuePair.Create(scheme, text)
        )
        .Array[1, 4]
        .Select(ExternalIds.Of);

    static readonly Gen<SourceDate> Date = Gen.OneOf(
        Text.Select(text => new SourceDate(text)),
        Gen.Select(Text, OneOf("gregorian", "julian"), Text.Null(), (t, c, w) => new SourceDate(t, c, w))
    );

    static readonly Gen<JsonNode> Scalar = Gen.OneOf(
        Text.Select(text => (JsonNode)text),
        Gen.Int.Select(number => (JsonNode)number),
        Gen.Decimal[-1000, 1000].Select(number => (JsonNode)number),
        Gen.Bool.Select(value => (JsonNode)value)
    );

    static readonly Gen<JsonNode> Members = Gen.Select(
            Gen.OneOf(Gen.String[Gen.Char.AlphaNumeric, 1, 8], OneOf("no", "1992", "a-b")),
            Scalar
        )
        .Array[0, 4]
        .Select(members =>
            (JsonNode)
                new JsonObject(
                    members
                        .DistinctBy(one => one.Item1)
                        .Select(one => KeyValuePair.Create(one.Item1, (JsonNode?)one.Item2.DeepClone()))
                )
        );

    static readonly Gen<AnyObject> AnyObjects = Gen.Select(Members, Members.Array[0, 2], Scalar)
        .Select(
            (members, items, scalar) =>
            {
                var made = members.DeepClone().AsObject();
                made["items"] = new JsonArray([.. items.Select(item => item.DeepClone()), scalar.DeepClone()]);
                return AnyObject.Parse(made.ToJsonString())!;
            }
        );

    static readonly Gen<object?> Absent = Gen.Int[0, 0].Select(object? (_) => null);

    /// <summary>Records of every type, with ids of their own.</summary>
    public static Gen<Record[]> Records { get; } =
        Gen.OneOf([.. Shapes.All.Select(shape => Object(shape, 0).Select(made => (Record)made))])
            .Array[0, 12]
            .Select(records =>
                records.Select((record, i) => record with { Id = FormattableString.Invariant($"r{i}") }).ToArray()
            );

    /// <summary>The header of a dossier. It names no mapping, which would be read.</summary>
    public static Gen<Header> Header { get; } =
        Object(Dossiers.Header.Shape, 0).Select(made => (Header)made with { Mapping = null });

    static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    static Gen<object> Object(Shape shape, int depth) =>
        shape
            .Fields.Select(field =>
                field.Required ? Of(field.Kind, depth) : Gen.Frequency((2, Absent), (1, Of(field.Kind, depth)))
            )
            .Aggregate(
                Gen.Const<object?[]>([]),
                (all, next) => Gen.Select(all, next, (values, value) => (object?[])[.. values, value])
            )
            .Select(shape.Make);

    static Gen<object?> Of(FieldKind kind, int depth) =>
        kind switch
        {
            PartKind part => Object(part.Shape, depth + 1).Select(made => (object?)made),
            ListKind list => Of(list.Of, depth)
                .Array[depth > 1 ? 0 : 1, 3]
                .Select(values => (object?)list.Make([.. values.Select(value => value!)])),
            LocalisedKind => Localised.Select(value => (object?)value),
            AnyObjectKind => AnyObjects.Select(value => (object?)value),
            IdsKind => Ids.Select(value => (object?)value),
            DateKind => Date.Select(value => (object?)value),
            EnumKind words => OneOf([.. words.Values.Select(word => (object?)word.Value)]),
            IntegerKind => Gen.Int.Select(value => (object?)value),
            BooleanKind => Gen.Bool.Select(value => (object?)value),
            NumberKind => Gen.Decimal[-1000, 1000].Select(value => (object?)value),
            ReferenceKind reference => Text.Select(id => (object?)reference.Make(id)),
            _ => Text.Select(value => (object?)value),
        };
}
