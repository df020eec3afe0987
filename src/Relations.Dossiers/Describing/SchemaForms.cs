using System.Text.Json.Nodes;

namespace Relations.Dossiers;

/// <summary>
/// What the schema says of the values of fields beyond their kind: the ranges and forms that rules ask for as well, so
/// that an editor shows a slip where it is typed.
/// </summary>
static class SchemaForms
{
    const string Slug = "[a-z0-9]+(-[a-z0-9]+)*";
    const string StateCode = "[A-Z]{3}";

    /// <summary>
    /// The form of a field; null where its kind says all. An absent value is an absent field: null is read as well, but
    /// an editor that knows of it offers it everywhere.
    /// </summary>
    public static JsonObject? Of(Shape shape, Field field) =>
        (shape.Name, field.Name, field.Kind) switch
        {
            (_, "format", IntegerKind) => new() { ["type"] = "integer", ["const"] = 1 },
            ("DateMargin", _, IntegerKind) => Integer(0),
            (_, _, IntegerKind) => Integer(1),
            (_, "latitude", NumberKind) => Degrees(90),
            (_, "longitude", NumberKind) => Degrees(180),
            ("State", "id", TextKind) => Pattern(StateCode),
            (_, "id", TextKind) => Id(isSlug: true, isState: false),
            (_, "sha256", TextKind) => Pattern("[0-9A-Fa-f]{64}"),
            (_, "language", TextKind) => Pattern(LanguageCode),
            (_, "languages", ListKind { Of: TextKind }) => new()
            {
                ["type"] = "array",
                ["items"] = Pattern(LanguageCode),
            },
            _ => null,
        };

    /// <summary>A code of ISO 639, as a regular expression.</summary>
    public const string LanguageCode = "[a-z]{2,3}";

    /// <summary>The name of a scheme of identifiers, as a regular expression.</summary>
    public const string Scheme = Slug;

    /// <summary>The id of a record of one of several collections.</summary>
    public static JsonObject Reference(ReferenceKind reference)
    {
        var isState = reference.Targets.Contains("states", StringComparer.Ordinal);
        var form = Id(isSlug: !isState || reference.Targets.Count > 1, isState);
        form["$comment"] = Scalars.Describe(reference).ToString();
        return form;
    }

    /// <summary>A text that has a form as a whole.</summary>
    public static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = $"^({pattern})$" };

    // YAML without quotes reads an id of digits as a number, and the reader of dossiers as text.
    static JsonObject Id(bool isSlug, bool isState) =>
        !isSlug
            ? Pattern(StateCode)
            : new()
            {
                ["anyOf"] = new JsonArray(
                    Pattern(isState ? $"{StateCode}|{Slug}" : Slug),
                    new JsonObject { ["type"] = "integer", ["minimum"] = 0 }
                ),
            };

    static JsonObject Integer(int least) => new() { ["type"] = "integer", ["minimum"] = least };

    static JsonObject Degrees(int most) =>
        new()
        {
            ["type"] = "number",
            ["minimum"] = -most,
            ["maximum"] = most,
        };
}
