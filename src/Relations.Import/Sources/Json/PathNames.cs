namespace Relations.Import;

/// <summary>The paths of values without any index, each made once.</summary>
sealed class PathNames
{
    public PathName Root { get; } = new("");
}

/// <summary>A path of values without any index, as a JSON Pointer.</summary>
sealed class PathName(string text)
{
    /// <summary>How many members of one object have paths that are kept; keys may be data.</summary>
    const int MaxKept = 1_000;

    readonly Dictionary<string, PathName> members = new(StringComparer.Ordinal);

    public string Text => text.Length == 0 ? "/" : text;

    public PathName Member(string name)
    {
        if (!members.TryGetValue(name, out var path))
        {
            path = new(
                $"{text}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}"
            );
            if (members.Count < MaxKept)
            {
                members.Add(name, path);
            }
        }

        return path;
    }
}
