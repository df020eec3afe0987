using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>Reads the description of an earlier export.</summary>
static class EarlierPackage
{
    /// <summary>Whether a description lists a file with these bytes; what is no description lists none.</summary>
    public static bool Lists(Stream description, string path, string sha256)
    {
        try
        {
            using var bytes = new MemoryStream();
            description.CopyTo(bytes);
            using var package = JsonDocument.Parse(SurrogateEscapes.Replaced(bytes.ToArray(), out _));
            return package.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("resources", out var resources)
                && resources.ValueKind == JsonValueKind.Array
                && resources
                    .EnumerateArray()
                    .Any(resource =>
                        Says(resource, "path", path) && Says(resource, "hash", DataPackage.HashSign + sha256)
                    );
        }
        catch (JsonException)
        {
            return false;
        }
    }

    static bool Says(JsonElement resource, string member, string text) =>
        resource.ValueKind == JsonValueKind.Object
        && resource.TryGetProperty(member, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.ValueEquals(text);
}
