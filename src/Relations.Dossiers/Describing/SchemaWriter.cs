using System.Text.Json.Nodes;

namespace Relations.Dossiers;

/// <summary>
/// Writes the JSON Schema of dossiers from the shapes. It is draft 07, which the editors' YAML and JSON support reads
/// best; it serves a whole dossier and any one of its files.
/// </summary>
public static class SchemaWriter
{
    /// <summary>The schema as indented JSON text that ends in a line feed.</summary>
    public static string Write() => Write(CollectionSet.BuiltIn);

    /// <summary>The schema of a dossier, with the fields that it adds.</summary>
    /// <param name="collections">Its collections.</param>
    public static string Write(CollectionSet collections)
    {
        ArgumentNullException.ThrowIfNull(collections);
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        var properties = new JsonObject { ["$schema"] = Described("string", "The schema that this file follows.") };
        foreach (var field in Header.Shape.Fields)
        {
            properties[field.Name] = Member(Header.Shape, field, definitions);
        }

        foreach (var shape in collections.All)
        {
            properties[shape.Collection] = new JsonObject
            {
                ["description"] = shape.Doc,
                ["type"] = "array",
                ["items"] = Beside(shape.Doc, Reference(shape, definitions)),
            };
        }

        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Relations dossier",
            ["description"] = "A dossier on how states deal with each other, or one of its files.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
            ["definitions"] = new JsonObject(definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value))),
        };
        return schema.ToJsonString(IndentedJson.Options) + "\n";
    }

    static JsonObject Described(string type, string doc) => new() { ["description"] = doc, ["type"] = type };

    static JsonObject Member(Shape shape, Field field, SortedDictionary<string, JsonNode> definitions) =>
        Beside(field.Doc, SchemaForms.Of(shape, field) ?? Kind(field.Kind, definitions));

    // The description must stand beside the reference, which draft 07 reads inside allOf only. A definition has none of
    // its own, which editors would show in its place.
    static JsonObject Beside(string doc, JsonObject type)
    {
        var member = new JsonObject { ["description"] = doc };
        if (type.ContainsKey("$ref"))
        {
            member["allOf"] = new JsonArray(type);
            return member;
        }

        foreach (var (key, value) in type.ToList())
        {
            type.Remove(key);
            member[key] = value;
        }

        return member;
    }

    static JsonObject Reference(Shape shape, SortedDictionary<string, JsonNode> definitions)
    {
        if (definitions.TryAdd(shape.Name, new JsonObject()))
        {
            definitions[shape.Name] = Definition(shape, definitions);
        }

        return Pointer(shape.Name);
    }

    static JsonObject Pointer(string name) => new() { ["$ref"] = "#/definitions/" + name };

    static JsonObject Definition(Shape shape, SortedDictionary<string, JsonNode> definitions)
    {
        var properties = new JsonObject();
        foreach (var field in shape.Fields)
        {
            properties[field.Name] = Member(shape, field, definitions);
        }

        return new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. shape.Fields.Where(f => f.Required).Select(f => (JsonNode)f.Name)]),
            ["properties"] = properties,
        };
    }

    static JsonObject Kind(FieldKind kind, SortedDictionary<string, JsonNode> definitions) =>
        kind switch
        {
            PartKind part => Reference(part.Shape, definitions),
            ListKind { Of: PartKind part } => List(Beside(part.Shape.Doc, Reference(part.Shape, definitions))),
            ListKind list => List(Kind(list.Of, definitions)),
            LocalisedKind => Named("LocalisedText", LocalisedText(definitions), definitions),
            IdsKind => Named("ExternalIds", Ids(definitions), definitions),
            DateKind => Named("Date", Date(definitions), definitions),
            EnumKind words => Named(words.Name, Words(words), definitions),
            AnyObjectKind => new() { ["type"] = "object" },
            IntegerKind => new() { ["type"] = "integer" },
            NumberKind => new() { ["type"] = "number" },
            BooleanKind => new() { ["type"] = "boolean" },
            ReferenceKind reference => SchemaForms.Reference(reference),
            _ => Text(definitions),
        };

    static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    // YAML without quotes may look like a number, and is text to the reader all the same.
    static JsonObject Text(SortedDictionary<string, JsonNode> definitions) =>
        Named(
            "Text",
            new()
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["type"] = "string" },
                    new JsonObject { ["type"] = "number" }
                ),
            },
            definitions
        );

    static JsonObject Named(string name, JsonObject definition, SortedDictionary<string, JsonNode> definitions)
    {
        definitions.TryAdd(name, definition);
        return Pointer(name);
    }

    // Text that serves in every language, or texts by code.
    static JsonObject LocalisedText(SortedDictionary<string, JsonNode> definitions) =>
        new()
        {
            ["title"] = "Text, or texts by ISO 639 code",
            ["anyOf"] = new JsonArray(
                Text(definitions),
                new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject(
                        Languages.All.Select(language =>
                            KeyValuePair.Create(language.Code(), (JsonNode?)Beside($"{language}.", Text(definitions)))
                        )
                    ),
                    ["propertyNames"] = SchemaForms.Pattern(SchemaForms.LanguageCode),
                    ["additionalProperties"] = Text(definitions),
                }
            ),
        };

    static JsonObject Ids(SortedDictionary<string, JsonNode> definitions) =>
        new()
        {
            ["title"] = "Identifiers by scheme",
            ["type"] = "object",
            ["properties"] = new JsonObject(
                IdsKind.Instance.UsualKeys.Select(scheme => KeyValuePair.Create(scheme, (JsonNode?)Text(definitions)))
            ),
            ["propertyNames"] = SchemaForms.Pattern(SchemaForms.Scheme),
            ["additionalProperties"] = Text(definitions),
        };

    static JsonObject Date(SortedDictionary<string, JsonNode> definitions) =>
        new()
        {
            ["title"] =
                "EDTF text (ISO 8601-2:2019, levels 0 to 2), or an object that names the calendar or keeps the wording",
            ["anyOf"] = new JsonArray(Text(definitions), Reference(DateForm.Shape, definitions)),
        };

    static JsonObject Words(EnumKind words) =>
        new()
        {
            ["anyOf"] = new JsonArray([
                .. words.Values.Select(word =>
                    (JsonNode)new JsonObject { ["const"] = word.Word, ["description"] = word.Doc }
                ),
            ]),
        };
}
