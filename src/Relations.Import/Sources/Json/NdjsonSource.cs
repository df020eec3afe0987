using System.Text.Json;

namespace Relations.Import;

/// <summary>Reads NDJSON: a value on each line. A line that is broken is a problem, and the next one is read.</summary>
sealed class NdjsonSource : IForeignReader
{
    public IReadOnlyList<string> Settings => ["encoding", "records"];

    public IEnumerable<ForeignRecord> Read(ForeignInput input) => Guard.Records(input, ReadLines(input));

    public Message? FaultOf(string path, SourceSettings settings, PathUse use) => JsonSource.Fault(path);

    static IEnumerable<ForeignRecord> ReadLines(ForeignInput input)
    {
        using var content = JsonSource.Open(input);
        if (content is null)
        {
            yield break;
        }

        var lines = new ByteLines(content, JsonSource.MaxBytes);
        var names = new PathNames();
        var steps = JsonSteps.Of(input.Settings.Records ?? "");
        while (lines.Next())
        {
            input.Token.ThrowIfCancellationRequested();
            foreach (var record in RecordsOf(lines, names, steps, input))
            {
                yield return record;
            }
        }

        if (lines.FirstEmpty is { } empty)
        {
            input.Problems.AddRemark(
                JsonSourceTexts.EmptyLines(lines.Empty),
                new(empty, 1, 1) { Table = input.File.Place }
            );
        }
    }

    static IEnumerable<JsonRow> RecordsOf(ByteLines lines, PathNames names, JsonSteps steps, ForeignInput input)
    {
        var at = new TextSpan(lines.Number, 1, 1) { Table = input.File.Place };
        if (lines.IsTooLong)
        {
            input.Problems.Add(ProblemKind.OverLimit, ForeignTexts.TooLong(JsonSource.MaxBytes), at);
            return [];
        }

        var bytes = lines.Current;
        try
        {
            var slice = new JsonSlice(bytes, lines.Number, 1, input.File.Place);
            var row = JsonSource.RowOf(slice, names, input);
            return row is null ? []
                : steps.Steps.Count == 0 && !row.IsArray ? [row]
                : row.Divided(steps);
        }
        catch (JsonException)
        {
            var (what, column) = JsonFault.Of(bytes);
            var place = at with { Column = column + 1 };
            input.Problems.Add(ProblemKind.Unreadable, JsonSourceTexts.BrokenLine(what), place);
            return [];
        }
    }
}
