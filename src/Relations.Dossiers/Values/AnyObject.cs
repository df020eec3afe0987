using System.Text.Encodings.Web;
using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>
/// An object with any members, as it stands in a file: a record, or collections of records. The names of members have ASCII
/// letters, digits and hyphens. Two objects are equal when they have the same members in the same order.
/// </summary>
public sealed record AnyObject
{
    // Readers of files take less.
    const int MaxDepth = 64;

    static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    AnyObject(string json) => Json = json;

    /// <summary>The object as JSON on one line.</summary>
    public string Json { get; }

    /// <summary>Reads an object from JSON.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The object; null where the text is not an object in JSON, or the name of a member is not one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static AnyObject? Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = MaxDepth });
            return document.RootElement.ValueKind == JsonValueKind.Object && HasNames(document.RootElement)
                ? new(JsonSerializer.Serialize(document.RootElement, Compact))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <inheritdoc />
    public override string ToString() => Json;

    /// <summary>Whether a text may be the name of a member; in YAML the word null is none.</summary>
    internal static bool IsName(string text) =>
        text.Length > 0
        && text[0] != '-'
        && !text.Equals("null", StringComparison.OrdinalIgnoreCase)
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    static bool HasNames(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().All(one => IsName(one.Name) && HasNames(one.Value)),
            JsonValueKind.Array => element.EnumerateArray().All(HasNames),
            _ => true,
        };
}
