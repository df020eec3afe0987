using System.Text.Encodings.Web;
using System.Text.Json;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>
/// What workers find, as NDJSON: a line for each record in which rules find something, and one that ends a part, with the number of its
/// facts. Lines may be mixed, and stand more than once, as where a part is done again whose worker was lost.
/// </summary>
static partial class ShardLines
{
    static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Message("line {line} of the facts is not one that --shard map writes")]
    private static partial Message NoFact(int line);

    [Message("the facts are those of another dossier, or of other options")]
    private static partial Message Foreign();

    [Message("the facts are of {some} parts and of {others}")]
    private static partial Message Mixed(int some, int others);

    [Message("the facts of part {part} of {of} are missing or not complete")]
    private static partial Message Missing(int part, int of);

    [Message("there are no facts to read")]
    private static partial Message None();

    public static void Write(Stream output, ShardPart part, string dossier, IReadOnlyList<ShardFact> facts)
    {
        var lines = new BufferedStream(output, 1 << 16);
        using var writer = new Utf8JsonWriter(lines, Layout);
        foreach (var fact in facts)
        {
            Line(
                lines,
                writer,
                json =>
                {
                    json.WriteNumber("part", part.Number);
                    json.WriteString("collection", fact.Collection);
                    json.WriteNumber("at", fact.At);
                }
            );
        }

        Line(
            lines,
            writer,
            json =>
            {
                json.WriteNumber("part", part.Number);
                json.WriteNumber("of", part.Of);
                json.WriteString("dossier", dossier);
                json.WriteNumber("facts", facts.Count);
            }
        );
        lines.Flush();
    }

    static void Line(Stream output, Utf8JsonWriter json, Action<Utf8JsonWriter> members)
    {
        json.Reset();
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Reads the facts of all parts.</summary>
    /// <exception cref="CommandFailure">A line is not a fact, a part is missing, or the facts are of another dossier.</exception>
    public static IEnumerable<ShardFact> Read(TextReader input, string dossier)
    {
        Dictionary<int, HashSet<ShardFact>> found = [];
        Dictionary<(int Part, int Of), ShardEnd> ends = [];
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                Take(line, number, found, ends);
            }
        }

        Require(found, ends, dossier);
        return found.Values.SelectMany(facts => facts);
    }

    static void Take(
        string line,
        int number,
        Dictionary<int, HashSet<ShardFact>> found,
        Dictionary<(int Part, int Of), ShardEnd> ends
    )
    {
        try
        {
            using var read = JsonDocument.Parse(line);
            var json = read.RootElement;
            var part = json.GetProperty("part").GetInt32();
            if (json.TryGetProperty("of", out var of))
            {
                ends[(part, of.GetInt32())] = new(
                    json.GetProperty("dossier").GetString(),
                    json.GetProperty("facts").GetInt32()
                );
                return;
            }

            var fact = new ShardFact(
                json.GetProperty("collection").GetString() ?? "",
                json.GetProperty("at").GetInt32()
            );
            (found.TryGetValue(part, out var facts) ? facts : found[part] = []).Add(fact);
        }
        catch (Exception failure)
            when (failure is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new CommandFailure(NoFact(number));
        }
    }

    static void Require(
        Dictionary<int, HashSet<ShardFact>> found,
        Dictionary<(int Part, int Of), ShardEnd> ends,
        string dossier
    )
    {
        if (ends.Count == 0)
        {
            throw new CommandFailure(None());
        }

        if (ends.Values.Any(end => end.Dossier != dossier))
        {
            throw new CommandFailure(Foreign());
        }

        var of = ends.Keys.First().Of;
        if (ends.Keys.FirstOrDefault(end => end.Of != of) is { Of: > 0 } other)
        {
            throw new CommandFailure(Mixed(of, other.Of));
        }

        for (var part = 1; part <= of; part++)
        {
            if (!ends.TryGetValue((part, of), out var end) || (found.GetValueOrDefault(part)?.Count ?? 0) != end.Facts)
            {
                throw new CommandFailure(Missing(part, of));
            }
        }
    }

    sealed record ShardEnd(string? Dossier, int Facts);
}
