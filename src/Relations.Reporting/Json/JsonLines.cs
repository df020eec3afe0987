using System.Text.Json;

namespace Relations.Reporting;

/// <summary>Writes JSON objects to a stream, one a line, with a single buffer and writer for all of them. The stream stays open.</summary>
sealed class JsonLines(Stream output, JsonWriterOptions layout) : IDisposable
{
    const int FlushAt = 1 << 16;

    readonly MemoryStream lines = new(2 * FlushAt);
    readonly Utf8JsonWriter json = new(Stream.Null, layout);

    /// <summary>Writes an object, whose members are given.</summary>
    public void Write(Action<Utf8JsonWriter> members)
    {
        json.Reset(lines);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        json.Flush();
        lines.WriteByte((byte)'\n');
        if (lines.Length >= FlushAt)
        {
            HandOn();
        }
    }

    public void Dispose()
    {
        HandOn();
        json.Dispose();
        lines.Dispose();
    }

    void HandOn()
    {
        output.Write(lines.GetBuffer(), 0, (int)lines.Length);
        lines.SetLength(0);
    }
}
