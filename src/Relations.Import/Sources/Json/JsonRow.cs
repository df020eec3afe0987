using System.Text.Json;

namespace Relations.Import;

/// <summary>A value of JSON that is a record.</summary>
sealed class JsonRow(JsonTree root, JsonSlice slice, PathNames names, PathName? within = null) : ForeignRecord
{
    // The path of the value from the outermost record.
    readonly PathName start = within ?? names.Root;

    public override TextSpan Span => slice.SpanOf(root);

    public override string OriginalText => slice.Text(root);

    public override IReadOnlyList<ForeignValue> Select(ForeignPath path) =>
        [.. At(path).SelectMany(found => Values(found.Value, found.Path)).Select(ValueOf)];

    public override IEnumerable<ForeignValue> Leaves() =>
        Scalars(root, start).Where(found => found.Value.Text.Length > 0).Select(ValueOf);

    public override IEnumerable<ForeignRecord> Children(ForeignPath path) =>
        At(path)
            .SelectMany(found =>
                found.Value.Type == JsonTokenType.StartArray
                    ? found.Value.Parts.Select(part => (part.Value, found.Path))
                    : [found]
            )
            .Select(value => new JsonRow(value.Value, slice, names, value.Path));

    /// <summary>The names of its members.</summary>
    public IEnumerable<string> Members => root.Parts.Select(part => part.Name).OfType<string>();

    /// <summary>Whether it is a list of values and not one.</summary>
    public bool IsArray => root.Type == JsonTokenType.StartArray;

    /// <summary>The values at a path, each as a record; of an array its items.</summary>
    public IEnumerable<JsonRow> Divided(JsonSteps steps) =>
        Follow(root, names.Root, JsonMatch.Start(steps))
            .SelectMany(found =>
                found.Value.Type == JsonTokenType.StartArray
                    ? found.Value.Parts.Select(part => part.Value)
                    : [found.Value]
            )
            .Select(value => new JsonRow(value, slice, names));

    /// <summary>The path of the list that has the most objects in it; null where none has any.</summary>
    /// <param name="depth">How deep lists are looked for.</param>
    public string? LargestList(int depth) =>
        Lists(root, names.Root, depth).OrderByDescending(list => list.Count).Select(list => list.Path).FirstOrDefault();

    static IEnumerable<(string Path, int Count)> Lists(JsonTree value, PathName path, int depth)
    {
        if (depth == 0)
        {
            yield break;
        }

        foreach (var (name, part) in value.Parts.Where(part => part.Name is not null && part.Value.HoldsParts))
        {
            var count = part.Parts.Count(item => item.Name is null && item.Value.Type == JsonTokenType.StartObject);
            if (count > 0)
            {
                yield return (path.Member(name!).Text, count);
            }

            foreach (var inner in Lists(part, path.Member(name!), depth - 1))
            {
                yield return inner;
            }
        }
    }

    IEnumerable<(JsonTree Value, PathName Path)> At(ForeignPath path)
    {
        if (path.Compiled is not JsonSteps steps)
        {
            path.Compiled = steps = JsonSteps.Of(path.Text);
        }

        if (steps.Exact is { } exact && root.Parts.Exists(part => part.Name == exact))
        {
            return root.Parts.Where(part => part.Name == exact).Select(part => (part.Value, start.Member(exact)));
        }

        return Follow(root, start, JsonMatch.Start(steps));
    }

    internal static IEnumerable<(JsonTree Value, PathName Path)> Follow(JsonTree value, PathName path, JsonMatch match)
    {
        if (match.IsEnd)
        {
            yield return (value, path);
        }

        var index = 0;
        foreach (var (name, part) in value.Parts)
        {
            var next = name is null ? match.Item(index++) : match.Member(name);
            if (next.Next != 0)
            {
                foreach (var found in Follow(part, name is null ? path : path.Member(name), next))
                {
                    yield return found;
                }
            }
        }
    }

    static IEnumerable<(JsonTree Value, PathName Path)> Scalars(JsonTree value, PathName path) =>
        value.HoldsParts
            ? value.Parts.SelectMany(part => Scalars(part.Value, part.Name is null ? path : path.Member(part.Name)))
            : [(value, path)];

    // Items of arrays are values; an object is none, unless nothing is in it.
    static IEnumerable<(JsonTree Value, PathName Path)> Values(JsonTree value, PathName path) =>
        value.Type switch
        {
            JsonTokenType.StartArray => value.Parts.SelectMany(part => Values(part.Value, path)),
            JsonTokenType.StartObject => Scalars(value, path).Any(found => found.Value.Text.Length > 0)
                ? [(value, path)]
                : [],
            _ => [(value, path)],
        };

    ForeignValue ValueOf((JsonTree Value, PathName Path) found) =>
        new(
            found.Value.Type == JsonTokenType.StartObject ? found.Value.Parts[0].Name! : found.Value.Text,
            found.Value.Kind,
            found.Path.Text,
            slice.SpanOf(found.Value)
        );
}
