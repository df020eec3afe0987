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

    const int MaxLength = 1 << 26;

    readonly SortedDictionary<string, (string Input, string Output)> files = new(StringComparer.Ordinal);

    /// <summary>The names of the files that were written.</summary>
    public IEnumerable<string> Files => files.Keys;

    /// <summary>How many errors the files have that were not written because of them.</summary>
    public SortedDictionary<string, int> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>A digest of the options of the series; null where it was made before such digests.</summary>
    public string? Options { get; private set; }

    /// <summary>What was read for the series; null where it was made before that was kept.</summary>
    public ReadFiles? Read { get; private set; }

    /// <summary>Reads the record of a folder.</summary>
    public static SeriesRecord In(string folder)
    {
        try
        {
            using var content = RegularFile.Open(Path.Combine(folder, Name)).Content;
            if (content is null || content.Length > MaxLength)
            {
                return new();
            }

            using var json = JsonDocument.Parse(content);
            return Of(json.RootElement);
        }
        catch (Exception failure)
            when (failure
                    is IOException
                        or UnauthorizedAccessException
                        or JsonException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or FormatException
            )
        {
            return new();
        }
    }

    /// <summary>Says with what options and from what the series was made.</summary>
    public void Close(string options, ReadFiles read) => (Options, Read) = (options, read);

    /// <summary>The digest of a file that was made from an input; null where it was made from another, or is not on record.</summary>
    public string? OutputOf(string file, string input) =>
        files.TryGetValue(file, out var made) && made.Input == input ? made.Output : null;

    /// <summary>Whether all files are as they were written.</summary>
    /// <param name="digest">The digest of a file as it is; null where it cannot be read.</param>
    public bool Holds(Func<string, string?> digest) => files.All(file => digest(file.Key) == file.Value.Output);

    /// <summary>Takes a file up.</summary>
    public void Add(string file, string input, string output) => files[file] = (input, output);

    /// <summary>Writes the record.</summary>
    public void Write(Stream output)
    {
        using var writer = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        if (Options is not null && Read is not null)
        {
            writer.WriteString("options", Options);
            writer.WriteString("listing", Read.Listing);
            writer.WriteBoolean("allFiles", Read.AllAreListed);
            writer.WriteStartObject("read");
            foreach (var (path, state) in Read.States.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                writer.WriteString(path, state);
            }

            writer.WriteEndObject();
            writer.WriteStartObject("refused");
            foreach (var (file, errors) in Refused)
            {
                writer.WriteNumber(file, errors);
            }

            writer.WriteEndObject();
        }

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

    static SeriesRecord Of(JsonElement root)
    {
        var record = new SeriesRecord();
        foreach (var file in root.GetProperty("files").EnumerateObject())
        {
            record.Add(file.Name, TextOf(file.Value, "input"), TextOf(file.Value, "output"));
        }

        if (root.TryGetProperty("options", out var options))
        {
            foreach (var file in root.GetProperty("refused").EnumerateObject())
            {
                record.Refused[file.Name] = file.Value.GetInt32();
            }

            record.Options = options.GetString();
            record.Read = new(
                TextOf(root, "listing"),
                root.GetProperty("allFiles").GetBoolean(),
                root.GetProperty("read")
                    .EnumerateObject()
                    .ToDictionary(file => file.Name, file => file.Value.GetString() ?? "", StringComparer.Ordinal)
            );
        }

        return record;
    }

    static string TextOf(JsonElement of, string name) => of.GetProperty(name).GetString() ?? "";
}
