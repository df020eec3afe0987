using System.Text;
using System.Text.Json;

namespace Relations.Import;

/// <summary>Writes and reads what an import wrote.</summary>
static partial class ImportStateFile
{
    const byte LineEnd = (byte)'\n';

    [Message("it was changed or cut short since the last import")]
    private static partial Message Damaged();

    [Message("a newer version of the tool wrote it")]
    private static partial Message TooNew();

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(ImportState state)
    {
        using var bytes = new MemoryStream();
        void Line(byte[] line)
        {
            bytes.Write(line);
            bytes.WriteByte(LineEnd);
        }

        Line(NodeJson.Of(json => WriteHead(state, json)));
        foreach (var (path, sha256) in state.Texts)
        {
            Line(
                NodeJson.Of(json =>
                {
                    json.WriteString("text", path);
                    json.WriteString("sha256", sha256);
                })
            );
        }

        foreach (var id in state.Earlier)
        {
            Line(NodeJson.Of(json => json.WriteString("earlier", id)));
        }

        foreach (var ((collection, id), schemes) in state.ExternalIds)
        {
            Line(NodeJson.Of(json => WriteExternalIds(collection, id, schemes, json)));
        }

        foreach (var ((collection, from), to) in state.Joined)
        {
            Line(
                NodeJson.Of(json =>
                {
                    json.WriteString("joined", collection);
                    json.WriteString("from", from);
                    json.WriteString("to", to);
                    if (state.Made.Contains((collection, from)))
                    {
                        json.WriteBoolean("made", true);
                    }
                })
            );
        }

        foreach (var (key, record) in Ordered(state))
        {
            Line(NodeJson.Of(json => WriteRecord(key, record, json)));
        }

        var digest = Digest.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        Line(NodeJson.Of(json => json.WriteString("sha256", digest)));
        return bytes.ToArray();
    }

    static IEnumerable<KeyValuePair<RecordKey, byte[]>> Ordered(ImportState state) =>
        state
            .Records.OrderBy(pair => pair.Key.Collection, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Nth);

    static void WriteHead(ImportState state, Utf8JsonWriter json)
    {
        json.WriteNumber("import", ImportState.Version);
        json.WriteString("mapping", state.Mapping);
        if (state.Header is not null)
        {
            json.WritePropertyName("header");
            json.WriteRawValue(NodeJson.Of(state.Header));
        }
    }

    static void WriteExternalIds(
        string collection,
        string id,
        IEnumerable<KeyValuePair<string, string>> schemes,
        Utf8JsonWriter json
    )
    {
        json.WriteString("identified", collection);
        json.WriteString("id", id);
        json.WriteStartObject("ids");
        foreach (var (scheme, value) in schemes)
        {
            json.WriteString(scheme, value);
        }

        json.WriteEndObject();
    }

    static void WriteRecord(RecordKey key, byte[] record, Utf8JsonWriter json)
    {
        json.WriteString("collection", key.Collection);
        json.WritePropertyName("record");
        json.WriteRawValue(record);
    }

    /// <summary>Reads such a file; where it is none, or was changed, only why.</summary>
    public static (ImportState? State, Message? WhyNot) Read(byte[] content)
    {
        try
        {
            return ReadLines(WithPlainLineEnds(content));
        }
        catch (Exception broken)
            when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return (null, Damaged());
        }
    }

    // Version control may have changed the ends of lines; within a line, JSON escapes a carriage return.
    static byte[] WithPlainLineEnds(byte[] content) =>
        content.AsSpan().Contains((byte)'\r')
            ? [.. content.Where((one, at) => one != '\r' || at + 1 == content.Length || content[at + 1] != LineEnd)]
            : content;

    static (ImportState? State, Message? WhyNot) ReadLines(byte[] content)
    {
        var span = content.AsSpan();
        if (span.Length < 2 || span[^1] != LineEnd)
        {
            return (null, Damaged());
        }

        var end = span[..^1].LastIndexOf(LineEnd) + 1;
        if (Digest.Of(span[..end]) != Field(content.AsMemory(end), "sha256"))
        {
            return (null, Damaged());
        }

        ImportState? state = null;
        var keys = new RecordKeys();
        for (var at = 0; at < end; )
        {
            var length = content.AsSpan(at).IndexOf(LineEnd);
            using var line = JsonDocument.Parse(content.AsMemory(at, length));
            at += length + 1;
            if (state is not null)
            {
                Take(line.RootElement, state, keys);
            }
            else if (line.RootElement.GetProperty("import").GetInt32() > ImportState.Version)
            {
                return (null, TooNew());
            }
            else
            {
                state = Begin(line.RootElement);
            }
        }

        return state is null ? (null, Damaged()) : (state, null);
    }

    static string? Field(ReadOnlyMemory<byte> line, string name)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty(name).GetString();
    }

    static ImportState Begin(JsonElement head) =>
        new()
        {
            Mapping = head.GetProperty("mapping").GetString() ?? "",
            Header = head.TryGetProperty("header", out var header) ? JsonSyntax.Parse(header.GetRawText())?.Root : null,
        };

    static void Take(JsonElement line, ImportState state, RecordKeys keys)
    {
        string Text(string name) => line.GetProperty(name).GetString() ?? "";
        if (line.TryGetProperty("text", out _))
        {
            state.Texts[Text("text")] = Text("sha256");
        }
        else if (line.TryGetProperty("earlier", out _))
        {
            state.Earlier.Add(Text("earlier"));
        }
        else if (line.TryGetProperty("identified", out _))
        {
            state.ExternalIds[(Text("identified"), Text("id"))] = new(
                line.GetProperty("ids")
                    .EnumerateObject()
                    .ToDictionary(one => one.Name, one => one.Value.GetString() ?? ""),
                StringComparer.Ordinal
            );
        }
        else if (line.TryGetProperty("joined", out _))
        {
            state.Joined[(Text("joined"), Text("from"))] = Text("to");
            if (line.TryGetProperty("made", out _))
            {
                state.Made.Add((Text("joined"), Text("from")));
            }
        }
        else
        {
            var record = line.GetProperty("record");
            var key = keys.Next(Text("collection"), record.GetProperty("id").GetString() ?? "");
            state.Records[key] = Encoding.UTF8.GetBytes(record.GetRawText());
        }
    }
}
