using System.Text.Encodings.Web;
using System.Text.Json;

namespace Relations.Import;

/// <summary>Writes nodes as JSON on one line. Scalars are texts, since only what they say counts.</summary>
static class NodeJson
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of a node.</summary>
    public static byte[] Of(SyntaxNode node)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            Write(node, json);
        }

        return bytes.ToArray();
    }

    /// <summary>The bytes of an object that something writes.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    static void Write(SyntaxNode node, Utf8JsonWriter json)
    {
        switch (SyntaxComparison.Said(node))
        {
            case null:
                json.WriteNullValue();
                break;
            case { Kind: SyntaxKind.Scalar, Text: var text }:
                json.WriteStringValue(text);
                break;
            case { Kind: SyntaxKind.List } list:
                json.WriteStartArray();
                list.Entries.ForEach(entry => Write(entry.Value, json));
                json.WriteEndArray();
                break;
            case { } map:
                json.WriteStartObject();
                foreach (var entry in map.Entries.Where(entry => SyntaxComparison.Said(entry.Value) is not null))
                {
                    json.WritePropertyName(entry.Key!.Text);
                    Write(entry.Value, json);
                }

                json.WriteEndObject();
                break;
        }
    }
}
