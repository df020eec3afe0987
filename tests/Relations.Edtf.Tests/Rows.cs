using System.Text.Json;

namespace Relations.Tests;

/// <summary>The rows of the reference tables, from the files in Data.</summary>
static class Rows
{
    public static IReadOnlyList<JsonElement> Vectors { get; } = Read("vectors.json");

    public static IReadOnlyList<JsonElement> Order { get; } = Read("order.json");

    public static string? Text(this JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static Edtf Date(string text) =>
        EdtfPattern.Level2.TryParse(text, out var value) ? value : throw new ArgumentException(text, nameof(text));

    /// <summary>The lines of a text file in Data, without empty ones and comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(Rows).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith('#'))
                yield return line;
        }
    }

    static JsonElement[] Read(string name)
    {
        using var stream = typeof(Rows).Assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.GetProperty("rows").Clone().EnumerateArray()];
    }
}
