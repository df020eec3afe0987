using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Relations.Import;

/// <summary>Tries the examples that a mapping has.</summary>
/// <param name="input">The mapping.</param>
/// <param name="root">Its nodes.</param>
sealed class MappingExamples(MappingInput input, MappingNode root)
{
    static readonly Dictionary<ForeignFormat, string> Endings = ForeignReaders
        .ByExtension.GroupBy(pair => pair.Value)
        .ToDictionary(group => group.Key, group => group.First().Key);

    /// <summary>Tries all examples.</summary>
    /// <param name="open">Opens the mapping.</param>
    public List<TriedRow> Try(Func<OpenedFile> open) =>
        [.. (root["examples"]?.Items ?? []).Select((example, i) => Try(example, i + 1, open))];

    TriedRow Try(MappingNode example, int number, Func<OpenedFile> open)
    {
        var name = example.TextOf("name") ?? number.ToString(CultureInfo.InvariantCulture);
        List<ExampleFailure> failures = [];
        var place = new SourceLocation(input.Path, example.Start);
        if (InputOf(example) is not { } wanted)
        {
            failures.Add(new(ExampleTexts.WhichInput(), place));
            return new(name, failures);
        }

        var bytes = Encoding.UTF8.GetBytes(example.TextOf("text") ?? "");
        var file = new ForeignFile(NameOf(example, wanted), () => new(new MemoryStream(bytes, writable: false)));
        using var content = open().Content;
        var import = MappedImport.Read(input, content, [file], isPart: true, only: wanted);
        Compare(example, import, failures);
        return new(name, failures);
    }

    MappingNode? InputOf(MappingNode example)
    {
        var inputs = root["inputs"]?.OneOrMore ?? [];
        return example.TextOf("input") is { } name ? inputs.FirstOrDefault(one => one.TextOf("name") == name)
            : inputs.Count == 1 ? inputs[0]
            : null;
    }

    static string NameOf(MappingNode example, MappingNode wanted)
    {
        if (example.TextOf("file") is { } named)
        {
            return named;
        }

        var pattern = wanted["files"]?.OneOrMore[0].Text ?? "*";
        var format = wanted.TextOf("format") is { } word ? ForeignFormats.Of(word) : ForeignFormats.OfFile(pattern);
        return pattern.AsSpan().ContainsAny('*', '?')
            ? pattern.Replace("**/", "", StringComparison.Ordinal).Replace("*", "example", StringComparison.Ordinal)
                is var made
            && Path.HasExtension(made)
                ? made
                : "example" + Endings.GetValueOrDefault(format ?? ForeignFormat.Csv)
            : pattern;
    }

    void Compare(MappingNode example, MappedImport import, List<ExampleFailure> failures)
    {
        foreach (var member in example["records"]?.Members ?? [])
        {
            var made = import.Records.Records.Where(record => record.TypeShape.Collection == member.Name).ToList();
            new RecordComparison(input.Path, failures).Compare(member, made);
        }

        var found = import
            .Records.Problems.Where(problem => !problem.IsRemark)
            .Select(problem => problem.Message)
            .ToList();
        var expected = (example["findings"]?.OneOrMore ?? []).ToList();
        for (var i = 0; i < Math.Max(found.Count, expected.Count); i++)
        {
            var at = new SourceLocation(input.Path, i < expected.Count ? expected[i].Span : example.Start);
            if (i >= found.Count)
            {
                failures.Add(new(ExampleTexts.NotFound(expected[i].Text), at));
            }
            else if (i >= expected.Count || !found[i].StartsWith(expected[i].Text, StringComparison.Ordinal))
            {
                failures.Add(new(ExampleTexts.AlsoFound(found[i]), at));
            }
        }
    }
}

/// <summary>Compares records with what an example says of them.</summary>
/// <param name="file">The file of the example.</param>
/// <param name="failures">Takes what differs.</param>
sealed class RecordComparison(string file, List<ExampleFailure> failures)
{
    /// <summary>Compares the records of a collection.</summary>
    public void Compare(MappingMember expected, IReadOnlyList<Record> made)
    {
        var byId = made.GroupBy(record => record.Id).ToDictionary(group => group.Key, group => group.First());
        foreach (var record in expected.Value.OneOrMore)
        {
            var id = record.TextOf("id") ?? "";
            if (byId.Remove(id, out var found))
            {
                using var json = JsonDocument.Parse(JsonOf(found));
                Compare(record, json.RootElement, id);
            }
            else
            {
                Add(ExampleTexts.NotMade(expected.Name, id), record.Start);
            }
        }

        foreach (var id in byId.Keys)
        {
            Add(ExampleTexts.AlsoMade(expected.Name, id), expected.Span);
        }
    }

    static byte[] JsonOf(Record record)
    {
        using var bytes = new MemoryStream();
        using (var nodes = new JsonNodeWriter(bytes))
        {
            ValueWriter.Record(record.RecordShape, record, nodes);
        }

        return bytes.ToArray();
    }

    void Compare(MappingNode expected, JsonElement found, string path)
    {
        if (expected.IsObject && found.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in expected.Members)
            {
                var has = found.TryGetProperty(member.Name, out var value);
                if (has && !member.Value.IsNull)
                {
                    Compare(member.Value, value, $"{path}.{member.Name}");
                }
                else if (has != !member.Value.IsNull)
                {
                    Differs($"{path}.{member.Name}", has ? Shown(value) : "", member.Span);
                }
            }
        }
        else if (
            expected.IsList
            && found.ValueKind == JsonValueKind.Array
            && found.GetArrayLength() == expected.Items.Count
        )
        {
            for (var i = 0; i < expected.Items.Count; i++)
            {
                Compare(expected.Items[i], found[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
            }
        }
        else if (!expected.IsScalar || Shown(found) != expected.Text)
        {
            Differs(path, Shown(found), expected.Span);
        }
    }

    static string Shown(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    void Differs(string path, string found, TextSpan span) =>
        Add(found.Length == 0 ? ExampleTexts.IsAbsent(path) : ExampleTexts.Is(path, found), span);

    void Add(Message text, TextSpan span) => failures.Add(new(text, new(file, span)));
}
