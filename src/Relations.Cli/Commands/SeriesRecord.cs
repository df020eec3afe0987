using System.Text.Json;
using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>
/// What a folder of briefings was made from, so that a later run makes only those anew whose input has changed. A record that
/// cannot be read counts as none.
/// </summary>
sealed class SeriesRecord
{
    /// <summary>The name of its file, which no reader of records takes for one.</summary>
    public const string Name = ".relations-series.json";

    const int MaxLength = 1 << 24;

    readonly SortedDictionary<string, (string Input, string Output)> files = new(StringComparer.Ordinal);

    /// <summary>The names of the files.</summary>
    public IEnumerable<string> Files => files.Keys;

    /// <summary>Reads the record of a folder.</summary>
    public static SeriesRecord Read(string folder)
    {
        var record = new SeriesRecord();
        try
        {
            using var content = RegularFile.Open(Path.Combine(folder, Name)).Content;
            if (content is null || content.Length > MaxLength)
            {
                return record;
            }

            using var json = JsonDocument.Parse(content);
            foreach (var file in json.RootElement.GetProperty("files").EnumerateObject())
            {
                record.files[file.Name] = (
                    file.Value.GetProperty("input").GetString() ?? "",
                    file.Value.GetProperty("output").GetString() ?? ""
                );
            }
        }
        catch (Exception failure)
            when (failure
                    is IOException
                        or UnauthorizedAccessException
                        or JsonException
                        or InvalidOperationException
                        or KeyNotFoundException
            )
        {
            record.files.Clear();
        }

        return record;
    }

    /// <summary>The digest of a file that was made from an input; null where it was made from another, or is not on record.</summary>
    public string? OutputOf(string file, string input) =>
        files.TryGetValue(file, out var made) && made.Input == input ? made.Output : null;

    /// <summary>Takes a file up.</summary>
    public void Add(string file, string input, string output) => files[file] = (input, output);

    /// <summary>Writes the record.</summary>
    public void Write(Stream output)
    {
        using var writer = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        writer.WriteStartObject("files");
        foreach (var (file, (input, made)) in files)
        {
            writer.WriteStartObject(file);
            writer.WriteString("input", input);
            writer.WriteString("output", made);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
