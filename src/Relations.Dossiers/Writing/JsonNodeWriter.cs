using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>Writes nodes as indented JSON: UTF-8, no byte order mark, lines ending in LF.</summary>
sealed class JsonNodeWriter : NodeWriter, IDisposable
{
    readonly Stream output;
    readonly Utf8JsonWriter json;

    public JsonNodeWriter(Stream output)
    {
        this.output = output;
        json = IndentedJson.Writer(output);
    }

    public override void StartObject() => json.WriteStartObject();

    public override void EndObject()
    {
        json.WriteEndObject();
        json.HandOn();
    }

    public override void StartList() => json.WriteStartArray();

    public override void EndList() => json.WriteEndArray();

    public override void Name(string name) => json.WritePropertyName(name);

    public override void Text(string text) => json.WriteStringValue(text);

    public override void Number(decimal number) => json.WriteNumberValue(number);

    public override void Boolean(bool value) => json.WriteBooleanValue(value);

    public override void Null() => json.WriteNullValue();

    public void Dispose()
    {
        json.Dispose();
        output.WriteByte((byte)'\n');
    }
}
