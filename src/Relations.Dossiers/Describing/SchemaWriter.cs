using System.Text.Json.Nodes;

namespace Relations.Dossiers;

/// <summary>
/// Writes the JSON Schema of dossiers from the shapes. It is draft 07, which the editors' YAML and JSON support reads
/// best; it serves a whole dossier and any one of its files.
/// </summary>
public static class SchemaWriter
{
    /// <summary>The schema as indented JSON text that ends in a line feed.</summary>
    public static string Write()
    {
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        var properties = new JsonObject { ["$schema"] = Described("string", "The schema that this file follows.") };
        foreach (var field in Header.Shape.Fields)
        {
            properties[field.Name] = Member(field, definitions);
        }

        foreach (var shape in Shapes.All)
        {
            properties[shape.Collection] = new JsonObject
            {
                ["description"] = shape.Doc,
                ["type"] = Nullable("array"),
                ["items"] = Reference(shape, definitions),
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

    static JsonArray Nullable(string type) => [type, "null"];

    // The description must stand beside the reference, which draft 07 only heeds inside allOf.
    static JsonObject Member(Field field, SortedDictionary<string, JsonNode> definitions)
    {
        var member = new JsonObject { ["description"] = field.Doc };
        var type = Kind(field.Kind, definitions);
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
            properties[field.Name] = Member(field, definitions);
        }

        return new()
        {
            ["description"] = shape.Doc,
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
            ListKind list => new() { ["type"] = Nullable("array"), ["items"] = Kind(list.Of, definitions) },
            LocalisedKind => Named("LocalisedText", LocalisedText(), definitions),
            DateKind => Named("Date", Date(definitions), definitions),
            EnumKind words => Named(words.Name, Words(words), definitions),
            IntegerKind => new() { ["type"] = Nullable("integer") },
            NumberKind => new() { ["type"] = Nullable("number") },
            ReferenceKind reference => new() { ["type"] = Scalar(), ["$comment"] = Scalars.Describe(reference) },
            _ => new() { ["type"] = Scalar() },
        };

    // YAML without quotes may look like a number, and is text to the reader all the same.
    static JsonArray Scalar() => ["string", "number", "boolean", "null"];

    static JsonObject Named(string name, JsonObject definition, SortedDictionary<string, JsonNode> definitions)
    {
        definitions.TryAdd(name, definition);
        return Pointer(name);
    }

    static JsonObject LocalisedText() =>
        new()
        {
            ["description"] = "Text that serves in every language, or texts by ISO 639 code.",
            ["type"] = new JsonArray("string", "number", "boolean", "null", "object"),
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["en"] = Described("string", "English."),
                ["tr"] = Described("string", "Turkish."),
                ["az"] = Described("string", "Azerbaijani."),
            },
            ["patternProperties"] = new JsonObject { ["^[a-z]{2,3}$"] = new JsonObject { ["type"] = Scalar() } },
        };

    static JsonObject Date(SortedDictionary<string, JsonNode> definitions) =>
        new()
        {
            ["description"] =
                "EDTF text (ISO 8601-2:2019, levels 0 to 2), or an object that names the calendar or keeps the wording.",
            ["anyOf"] = new JsonArray(new JsonObject { ["type"] = Scalar() }, Reference(DateForm.Shape, definitions)),
        };

    static JsonObject Words(EnumKind words) =>
        new()
        {
            ["anyOf"] = new JsonArray([
                .. words.Values.Select(word =>
                    (JsonNode)new JsonObject { ["const"] = word.Word, ["description"] = word.Doc }
                ),
                new JsonObject { ["type"] = "null" },
            ]),
        };
}
