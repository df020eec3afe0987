using System.Text.Json.Nodes;
using static Relations.Reporting.SchemaParts;

namespace Relations.Reporting;

/// <summary>The JSON Schema of the arguments of messages, as <see cref="MessageJson"/> writes them.</summary>
static class ArgumentSchema
{
    /// <summary>An object of arguments by name.</summary>
    public static JsonObject Named() => new() { ["type"] = "object", ["additionalProperties"] = Reference() };

    /// <summary>One argument.</summary>
    public static JsonObject Write() =>
        new()
        {
            ["oneOf"] = new JsonArray(
                Kind(["text", "quotation", "record", "state", "field", "date"], [("value", Type("string"))]),
                Kind(["number"], [("value", Type("integer"))]),
                Kind(["word"], [("value", Type("string")), ("key", Type("string"))]),
                Kind(
                    ["message"],
                    [("value", Type("string")), ("messageId", Type("string")), ("arguments", Named())],
                    optional: ["messageId", "arguments"]
                ),
                Kind(["list"], [("items", new() { ["type"] = "array", ["items"] = Reference() })])
            ),
        };

    static JsonObject Kind(string[] kinds, (string Name, JsonObject Schema)[] members, params string[] optional)
    {
        var properties = new JsonObject
        {
            ["kind"] = new JsonObject { ["enum"] = new JsonArray([.. kinds.Select(kind => (JsonNode)kind)]) },
        };
        foreach (var (name, schema) in members)
        {
            properties[name] = schema;
        }

        var required = members.Select(member => member.Name).Except(optional, StringComparer.Ordinal).Prepend("kind");
        return new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]),
            ["properties"] = properties,
        };
    }

    static JsonObject Reference() => new() { ["$ref"] = "#/definitions/argument" };
}
