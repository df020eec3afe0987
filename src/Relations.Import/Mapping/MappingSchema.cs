using System.Text.Json.Nodes;

namespace Relations.Import;

/// <summary>Writes the JSON Schema of mappings from their forms. It is draft 07, as that of dossiers.</summary>
static class MappingSchema
{
    /// <summary>The schema as indented JSON text that ends in a line feed.</summary>
    public static string Write() =>
        Write(MappingForms.Whole, "Relations mapping", "What becomes of the rows and elements of foreign files.");

    /// <summary>The schema of files of a form as indented JSON text that ends in a line feed.</summary>
    /// <param name="form">The form.</param>
    /// <param name="title">What the files are.</param>
    /// <param name="description">What they say.</param>
    public static string Write(ObjectForm form, string title, string description)
    {
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        var whole = Object(form, definitions);
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = title,
            ["description"] = description,
        };
        foreach (var (name, value) in whole)
        {
            schema[name] = value?.DeepClone();
        }

        schema["definitions"] = new JsonObject(definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return schema.ToJsonString(IndentedJson.Options) + "\n";
    }

    static JsonObject Object(ObjectForm form, SortedDictionary<string, JsonNode> definitions)
    {
        var properties = new JsonObject();
        foreach (var key in form.Keys)
        {
            // Draft 07 reads nothing beside a reference.
            properties[key.Name] = new JsonObject
            {
                ["description"] = key.Doc,
                ["allOf"] = new JsonArray(Of(key.Form, definitions)),
            };
        }

        var made = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
        if (form.Keys.Any(key => key.IsRequired))
        {
            var required = form.Keys.Where(key => key.IsRequired).Select(key => (JsonNode?)key.Name);
            made["required"] = new JsonArray([.. required]);
        }

        if (form.NeedsOneOf.Count > 0)
        {
            made["anyOf"] = new JsonArray([
                .. form.NeedsOneOf.Select(name => (JsonNode)new JsonObject { ["required"] = new JsonArray(name) }),
            ]);
        }

        return made;
    }

    static JsonObject Of(MappingForm form, SortedDictionary<string, JsonNode> definitions) =>
        form switch
        {
            PlainTextForm text => Text(text),
            PlainForm plain => new() { ["type"] = plain.IsNumber ? "integer" : "boolean" },
            WordForm words => new() { ["enum"] = new JsonArray([.. words.Words.Select(word => (JsonNode?)word)]) },
            ItemsForm items => Items(items, definitions),
            TableForm table => new() { ["type"] = "object", ["additionalProperties"] = Of(table.Of(), definitions) },
            EitherForm { Called: { } name } either => Named(name, () => Either(either, definitions), definitions),
            EitherForm either => Either(either, definitions),
            ObjectForm named => Named(named.Called, () => Object(named, definitions), definitions),
            _ => new() { ["type"] = "object" },
        };

    static JsonObject Text(PlainTextForm text)
    {
        var made = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") };
        if (!text.MayBeEmpty)
        {
            made["minLength"] = 1;
        }

        return made;
    }

    static JsonObject Items(ItemsForm items, SortedDictionary<string, JsonNode> definitions)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Of(items.Of(), definitions) };
        if (!items.MayBeEmpty)
        {
            list["minItems"] = 1;
        }

        return items.MayBeAlone ? new() { ["anyOf"] = new JsonArray(Of(items.Of(), definitions), list) } : list;
    }

    // Values hold values, so each form is written once and referred to.
    static JsonObject Named(string name, Func<JsonObject> make, SortedDictionary<string, JsonNode> definitions)
    {
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = new JsonObject();
            definitions[name] = make();
        }

        return new() { ["$ref"] = $"#/definitions/{name}" };
    }

    static JsonObject Either(EitherForm form, SortedDictionary<string, JsonNode> definitions) =>
        new() { ["anyOf"] = new JsonArray([.. form.Forms.Select(one => (JsonNode)Of(one, definitions))]) };
}
