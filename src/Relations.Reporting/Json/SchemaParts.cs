using System.Text.Json.Nodes;

namespace Relations.Reporting;

/// <summary>The parts of which JSON Schemas of reports are made.</summary>
static class SchemaParts
{
    /// <summary>A value of a type.</summary>
    public static JsonObject Type(string type) => new() { ["type"] = type };

    /// <summary>A text that a regular expression matches as a whole.</summary>
    public static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = $"^{pattern}$" };

    /// <summary>A whole number that is not less than another.</summary>
    public static JsonObject AtLeast(int number) => new() { ["type"] = "integer", ["minimum"] = number };

    /// <summary>A whole number from 1.</summary>
    public static JsonObject Positive() => AtLeast(1);

    /// <summary>One of several words.</summary>
    public static JsonObject Words(params string[] words) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    /// <summary>A definition, beside which a description may stand.</summary>
    public static JsonObject Pointer(string name) =>
        new() { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/definitions/" + name }) };

    /// <summary>A list of what a definition describes.</summary>
    public static JsonObject List(string name) =>
        new()
        {
            ["type"] = "array",
            ["items"] = new JsonObject { ["$ref"] = "#/definitions/" + name },
        };

    /// <summary>An object with these members, all of them required, and no others.</summary>
    public static JsonObject Closed(params (string Name, string Doc, JsonObject Schema)[] members)
    {
        var properties = new JsonObject();
        foreach (var (name, doc, schema) in members)
        {
            schema["description"] = doc;
            properties[name] = schema;
        }

        return new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. members.Select(member => (JsonNode)member.Name)]),
            ["properties"] = properties,
        };
    }

    /// <summary>The same object, with members that may be absent.</summary>
    public static JsonObject Optional(JsonObject closed, params string[] names)
    {
        var required = closed["required"]!.AsArray();
        foreach (var name in required.ToList().Where(name => names.Contains((string)name!, StringComparer.Ordinal)))
        {
            required.Remove(name);
        }

        return closed;
    }
}
