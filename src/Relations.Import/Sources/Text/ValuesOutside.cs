namespace Relations.Import;

/// <summary>Counts the values of a file that belong to no record, by path, so that they are not left out in silence.</summary>
sealed class ValuesOutside
{
    const int MaxPaths = 200;
    const int MaxShown = 20;

    readonly Dictionary<string, (int Count, TextSpan First)> paths = new(StringComparer.Ordinal);
    int others;

    public void Add(string path, TextSpan at)
    {
        if (paths.TryGetValue(path, out var known))
        {
            paths[path] = known with { Count = known.Count + 1 };
        }
        else if (paths.Count < MaxPaths)
        {
            paths.Add(path, (1, at));
        }
        else
        {
            others++;
        }
    }

    /// <summary>Says what was left out.</summary>
    /// <param name="problems">Takes what is said.</param>
    /// <param name="ignored">The paths that are left on purpose.</param>
    public void Report(ProblemList problems, IReadOnlyList<FilePattern> ignored)
    {
        var told = paths.Where(path => !ignored.Any(pattern => pattern.Matches(path.Key))).ToList();
        foreach (var (path, (count, first)) in told.Take(MaxShown))
        {
            problems.AddRemark(ForeignTexts.OutsideRecords(path, count), first);
        }

        var rest = others + told.Skip(MaxShown).Sum(path => path.Value.Count);
        if (rest > 0)
        {
            problems.AddRemark(ForeignTexts.MoreOutside(rest), paths.Values.Last().First);
        }
    }
}
