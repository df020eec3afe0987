namespace Relations.Import;

/// <summary>What can be named where a part of a mapping stands.</summary>
/// <param name="Plan">What is made of the row.</param>
/// <param name="Parent">What can be named for the row that it lies in; null for a row of a file.</param>
/// <param name="Paths">Checks paths by the formats of the files.</param>
sealed record CompileScope(RowPlan Plan, CompileScope? Parent, PathCheck Paths)
{
    /// <summary>The places of definitions, by name.</summary>
    public Dictionary<string, int> Definitions { get; } = new(StringComparer.Ordinal);

    /// <summary>The places of targets, by name.</summary>
    public Dictionary<string, int> Targets { get; } = new(StringComparer.Ordinal);

    /// <summary>What can be named within elements or objects of the row.</summary>
    public CompileScope Within(RowPlan plan) => new(plan, this, Paths);

    /// <summary>Where a name is known: how many levels further out, and its place there; null where it is not.</summary>
    public (int Levels, int At)? Find(string name, Func<CompileScope, Dictionary<string, int>> names)
    {
        var levels = 0;
        for (var scope = this; scope is not null; scope = scope.Parent, levels++)
        {
            if (names(scope).TryGetValue(name, out var at))
            {
                return (levels, at);
            }
        }

        return null;
    }

    /// <summary>All names that are known.</summary>
    public IReadOnlyList<string> Names(Func<CompileScope, Dictionary<string, int>> names) =>
        [.. names(this).Keys, .. Parent?.Names(names) ?? []];

    /// <summary>The scope that encloses this one some levels up; 0 is this one.</summary>
    public CompileScope Up(int levels) => levels == 0 ? this : Parent!.Up(levels - 1);

    /// <summary>How many levels out the row of the file is.</summary>
    public int Depth => Parent is null ? 0 : Parent.Depth + 1;
}
