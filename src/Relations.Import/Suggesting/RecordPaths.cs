namespace Relations.Import;

/// <summary>Finds what the records of a file of JSON seem to be.</summary>
static class JsonRecords
{
    const int Depth = 4;

    /// <summary>The path of the largest list of objects in most of the files; null where a file is one list, or has none.</summary>
    public static string? Path(IReadOnlyList<ForeignInput> inputs) =>
        inputs
            .Select(Path)
            .OfType<string>()
            .CountBy(path => path)
            .OrderByDescending(pair => pair.Value)
            .Select(pair => pair.Key)
            .FirstOrDefault();

    static string? Path(ForeignInput input)
    {
        var first = new JsonSource().Read(input).OfType<JsonRow>().Take(2).ToList();
        return first.Count == 1 ? first[0].LargestList(Depth) : null;
    }
}

/// <summary>Finds what the records of a file of XML seem to be.</summary>
static class XmlRecords
{
    const int Most = 20_000;

    /// <summary>The path of the element that stands most often right below another and has elements in it; null where none does.</summary>
    public static string? Path(IReadOnlyList<ForeignInput> inputs)
    {
        Dictionary<string, (int Count, int Parts)> paths = new(StringComparer.Ordinal);
        foreach (
            var record in inputs
                .SelectMany(input =>
                    new XmlSource().Read(input with { Settings = input.Settings with { Records = "/*/*" } })
                )
                .Take(Most)
        )
        {
            if (record is XmlRow row)
            {
                row.CountPaths(paths);
            }
        }

        return paths
            .Where(path => path.Value is { Count: > 1, Parts: > 1 })
            .OrderByDescending(path => path.Value.Count * Math.Min(path.Value.Parts / path.Value.Count, 5))
            .Select(path => path.Key)
            .FirstOrDefault();
    }
}
