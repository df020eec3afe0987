namespace Relations.Import;

/// <summary>Reads the rows of a table that has columns of known names.</summary>
static class TableRows
{
    /// <summary>Gives each row to an action, as what finds the text of a column; missing columns are empty.</summary>
    /// <param name="file">The table: CSV, or a workbook by the ending of its name.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    /// <param name="needed">The columns that it must have.</param>
    /// <param name="take">Takes a row and its place.</param>
    /// <param name="check">What is wrong with the names of the columns; null for nothing.</param>
    public static void Read(
        ForeignFile file,
        List<(SourceLocation, Message)> problems,
        string[] needed,
        Action<Func<string, string>, SourceLocation> take,
        Func<IReadOnlyList<string>, Message?>? check = null
    )
    {
        var own = new ProblemList(new(file.Path, 0), ReadLimits.Default);
        Dictionary<string, ForeignPath>? paths = null;
        var isBroken = false;
        ForeignRows.Read(
            file,
            new(SourceSettings.Default, false),
            ReadLimits.Default,
            own,
            record =>
            {
                if (paths is null)
                {
                    var names = record.Names ?? [];
                    paths = names
                        .DistinctBy(name => name.ToLowerInvariant())
                        .ToDictionary(name => name, name => new ForeignPath(name), StringComparer.OrdinalIgnoreCase);
                    var missing = needed.FirstOrDefault(name => !paths.ContainsKey(name));
                    var why = missing is not null ? IdTableTexts.NoColumn(missing) : check?.Invoke(names);
                    if (why is not null)
                    {
                        isBroken = true;
                        problems.Add((new(file.Path, new(1, 1, 1)), why));
                    }
                }

                if (!isBroken)
                {
                    string Text(string name) =>
                        paths.TryGetValue(name, out var path) ? record.First(path)?.Text.Trim() ?? "" : "";
                    take(Text, new(file.Path, record.Span));
                }
            },
            default
        );
        problems.AddRange(
            own.Problems.Where(problem => problem is { IsRemark: false, IsWarning: false })
                .Select(problem => (problem.Place, problem.Text))
        );
    }
}
