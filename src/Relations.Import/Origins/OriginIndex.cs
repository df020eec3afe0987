using System.Text.Json;

namespace Relations.Import;

/// <summary>
/// Where the values of imported records stood: a file beside the records, with an object on each line for each record. Names that
/// begin with a dot are read as no records.
/// </summary>
static class OriginIndex
{
    /// <summary>The path of the file below the folder of the dossier.</summary>
    public const string Path = ".import/origins.ndjson";

    const string Start = "{\"record\":\"";

    /// <summary>Writes the places of all records of an import; the foreign files are read once more.</summary>
    /// <param name="dossier">The import.</param>
    /// <param name="relative">The path of a foreign file from the folder that is written.</param>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="token">Ends the writing.</param>
    public static void Write(Dossier dossier, Func<string, string> relative, Stream output, CancellationToken token)
    {
        var records = dossier.Records;
        var ordinals = records.Select(record => record.Origin.Ordinal).ToHashSet();
        var format = records.Count > 0 ? records[0].Origin.File?.Format : null;
        format?.Locate(
            ordinals,
            (ordinal, nodes) =>
            {
                Dictionary<string, TextSpan> spans = new(StringComparer.Ordinal);
                RecordLocator.Index(nodes, spans, "", nodes.Span);
                WriteLine(records[ordinal].Id, spans, relative, output);
            },
            token
        );
    }

    static void WriteLine(string id, Dictionary<string, TextSpan> spans, Func<string, string> relative, Stream output)
    {
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("record", id);
            json.WriteStartObject("places");
            foreach (var (path, span) in spans.Where(pair => pair.Value.Table?.File is not null))
            {
                json.WriteStartArray(path);
                json.WriteStringValue(relative(span.Table!.File!));
                json.WriteNumberValue(span.Line);
                json.WriteNumberValue(span.Column);
                if (span.Table.Sheet is { } sheet)
                {
                    json.WriteStringValue(sheet);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>
    /// The places of the fields of some records, by id and path, and the number of the first line that cannot be read; such lines
    /// are passed over.
    /// </summary>
    public static (Dictionary<string, Dictionary<string, SourceLocation>> Places, int? FirstDamaged) Read(
        Stream content,
        IReadOnlySet<string> ids
    )
    {
        Dictionary<string, Dictionary<string, SourceLocation>> found = new(StringComparer.Ordinal);
        int? damaged = null;
        using var lines = new StreamReader(content, leaveOpen: true);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            var id = IdOf(line);
            if (id is not null && !ids.Contains(id))
            {
                continue;
            }

            if (id is not null && Places(line) is { } places)
            {
                found[id] = places;
            }
            else
            {
                damaged ??= number;
            }
        }

        return (found, damaged);
    }

    /// <summary>The id of the record of a line; null where it is none.</summary>
    public static string? IdOf(string line) =>
        line.StartsWith(Start, StringComparison.Ordinal) && line.IndexOf('"', Start.Length) is > 0 and var end
            ? line[Start.Length..end]
            : null;

    static Dictionary<string, SourceLocation>? Places(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json
                .RootElement.GetProperty("places")
                .EnumerateObject()
                .ToDictionary(place => place.Name, place => Place(place.Value), StringComparer.Ordinal);
        }
        catch (Exception broken)
            when (broken
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or ArgumentException
                        or FormatException
                        or IndexOutOfRangeException
            )
        {
            // Somebody has edited the index, and what it said of the record is gone.
            return null;
        }
    }

    // Lines and columns count from 1.
    static int Number(JsonElement value) =>
        value.GetInt32() is > 0 and var number ? number : throw new FormatException();

    static SourceLocation Place(JsonElement place)
    {
        var file = place[0].GetString() ?? "";
        var sheet = place.GetArrayLength() > 3 ? place[3].GetString() : null;
        var table = sheet is null ? null : new TablePlace(file, sheet, 0);
        return new(file, new(Number(place[1]), Number(place[2]), 1) { Table = table });
    }
}
