namespace Relations.Import;

/// <summary>Reads the rows of a table that has columns of known names.</summary>
sealed class TableRows
{
    readonly ForeignFile file;
    readonly List<(SourceLocation, Message)> problems;
    readonly Func<IReadOnlyList<string>, Message?> check;

    TableRows(
        ForeignFile file,
        List<(SourceLocation, Message)> problems,
        Func<IReadOnlyList<string>, Message?> check
    ) => (this.file, this.problems, this.check) = (file, problems, check);

    /// <summary>Gives each row to an action, as what finds the text of a column; missing columns are empty.</summary>
    /// <param name="file">The table: CSV, or a workbook by the ending of its name.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    /// <param name="check">What is wrong with the names of the columns; null for nothing.</param>
    /// <param name="take">Takes a row and its place.</param>
    public static void Read(
        ForeignFile file,
        List<(SourceLocation, Message)> problems,
        Func<IReadOnlyList<string>, Message?> check,
        Action<Func<string, string>, SourceLocation> take
    )
    {
        var table = new TableRows(file, problems, check);
        if (table.Read(SourceSettings.Default, take) == 0 && problems.Count == 0)
        {
            // An only row is taken for the headers, whatever it says.
            table.Read(SourceSettings.Default with { HeaderRow = 0 }, null);
        }
    }

    /// <summary>What is wrong with the names of columns where some are missing; null for nothing.</summary>
    public static Message? Missing(IReadOnlyList<string> names, params IEnumerable<string> needed) =>
        needed.FirstOrDefault(name => !names.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } missing
            ? IdTableTexts.NoColumn(missing)
            : null;

    int Read(SourceSettings settings, Action<Func<string, string>, SourceLocation>? take)
    {
        var own = new ProblemList(new(file.Path, 0), ReadLimits.Default);
        Dictionary<string, ForeignPath>? paths = null;
        var (count, isBroken) = (0, false);
        ForeignRows.Read(
            file,
            new(settings, false),
            ReadLimits.Default,
            own,
            record =>
            {
                count++;
                if (paths is null)
                {
                    var names = record.Names ?? [];
                    paths = names
                        .DistinctBy(name => name.ToLowerInvariant())
                        .ToDictionary(name => name, name => new ForeignPath(name), StringComparer.OrdinalIgnoreCase);
                    isBroken = IsBroken(take is null ? [.. record.Leaves().Select(leaf => leaf.Text.Trim())] : names);
                }

                if (!isBroken)
                {
                    take?.Invoke(
                        name => paths.TryGetValue(name, out var path) ? record.First(path)?.Text.Trim() ?? "" : "",
                        new(file.Path, record.Span)
                    );
                }
            },
            default
        );
        problems.AddRange(
            own.Problems.Where(problem => problem is { IsRemark: false, IsWarning: false })
                .Select(problem => (problem.Place, problem.Text))
        );
        return count;
    }

    bool IsBroken(IReadOnlyList<string> names)
    {
        if (check(names) is not { } why)
        {
            return false;
        }

        problems.Add((new(file.Path, new(1, 1, 1)), why));
        return true;
    }
}
