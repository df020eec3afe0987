using System.Text.Encodings.Web;
using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>Writes nodes as indented JSON: UTF-8, no byte order mark, lines ending in LF.</summary>
sealed class JsonNodeWriter : NodeWriter, IDisposable
{
    const int FlushAt = 1 << 16;

    readonly Stream output;
    readonly Utf8JsonWriter json;

    public JsonNodeWriter(Stream output)
    {
        this.output = output;
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            // The file is data, never part of a web page: letters stay letters.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        json = new(output, options);
    }

    public override void StartObject() => json.WriteStartObject();

    // The writer holds everything until it is told to hand it on.
    public override void EndObject()
    {
        json.WriteEndObject();
        if (json.BytesPending >= FlushAt)
        {
            json.Flush();
        }
    }

    public override void StartList(bool isShort) => json.WriteStartArray();

    public override void EndList() => json.WriteEndArray();

    public override void Name(string name) => json.WritePropertyName(name);

    public override void Text(string text) => json.WriteStringValue(text);

    public override void Number(decimal number) => json.WriteNumberValue(number);

    public void Dispose()
    {
        json.Dispose();
        output.WriteByte((byte)'\n');
    }
}
