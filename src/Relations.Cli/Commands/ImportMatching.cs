using Relations.Dossiers;
using Relations.Import;

namespace Relations.Cli.Commands;

/// <summary>Matches the records of an import with those of dossiers, by tables that the user gives.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="request">What the user asks for.</param>
/// <param name="target">The folder.</param>
/// <param name="there">The import.</param>
/// <param name="here">The dossier.</param>
sealed partial class ImportMatching(
    Terminal terminal,
    ImportRequest request,
    ImportTarget target,
    Dossier there,
    Dossier here
)
{
    const string Name = ".import/decisions.csv";
    const int MaxTold = 20;

    [Message("{place}: {problem}")]
    private static partial Message At(string place, Message problem);

    [Message("and {count} more rows with such faults")]
    private static partial Message More(int count);

    [Message("{path}: {imported} is not joined with {candidate}, since one of them is not there")]
    private static partial Message Vain(string path, string imported, string candidate);

    /// <summary>The table of decisions, as the user would name it.</summary>
    public string Path => request.Decisions ?? $"{target.Path.TrimEnd('/', '\\')}/{Name}";

    /// <summary>The external identifiers of the table.</summary>
    public ExternalIdTable ExternalIds { get; private set; } = new();

    /// <summary>The table of decisions as it is to be; null where it does not change.</summary>
    public (string Path, Action<Stream> Write)? Changed { get; private set; }

    /// <summary>Matches the records.</summary>
    /// <exception cref="CommandFailure">A table cannot be read.</exception>
    public Reconciliation Run()
    {
        var authority = request.Authority is { } path
            ? DossierInputs.Whole(DossierInputs.Read(terminal, path), path)
            : null;
        var decisions = File.Exists(Full(Path)) ? Read(Path, MatchTables.Decisions) : [];
        if (request.ExternalIds is { } ids)
        {
            Dossier[] dossiers = authority is null ? [there, here] : [there, here, authority];
            ExternalIds = ExternalIdTable.Of(Read(ids, MatchTables.ExternalIds), dossiers);
            Tell(ExternalIds.Problems);
        }

        ExternalIds.Keep(there, target.State);

        var found = new Reconciler(there, here, target.State, decisions, ExternalIds) { Authority = authority }.Run();
        foreach (var one in found.Vain.Take(MaxTold))
        {
            terminal.Tell(Vain(Path, one.Imported, one.Candidate));
        }

        Keep(decisions, found);
        return found;
    }

    string Full(string path) => System.IO.Path.GetFullPath(path, terminal.WorkingDirectory);

    IReadOnlyList<T> Read<T>(string path, Func<ForeignFile, List<(SourceLocation, Message)>, IReadOnlyList<T>> read)
    {
        InputFiles.Open(terminal, path).Dispose();
        List<(SourceLocation Place, Message Text)> problems = [];
        var rows = read(new(path, () => RegularFile.Open(Full(path))), problems);
        return problems is [var first, ..]
            ? throw new CommandFailure(At($"{path}:{first.Place.At}", first.Text))
            : rows;
    }

    void Tell(List<(SourceLocation Place, Message Text)> problems)
    {
        foreach (var (place, text) in problems.Take(MaxTold))
        {
            terminal.Tell(At($"{place.File}:{place.At}", text));
        }

        if (problems.Count > MaxTold)
        {
            terminal.Tell(More(problems.Count - MaxTold));
        }
    }

    // What was decided stays, and so does what cannot be judged now; what is doubtful no longer goes.
    void Keep(IReadOnlyList<MatchDecision> decisions, Reconciliation found)
    {
        var rows = decisions
            .Where(one =>
                one.IsSame is not null
                || !found.Candidates.Contains((one.Collection, one.Candidate))
                || one.More.Any(cell => cell.Text.Length > 0)
            )
            .DistinctBy(one => one.Key)
            .ToList();
        var known = rows.Select(one => one.Key).ToHashSet();
        rows.AddRange(found.Doubtful.Select(Row).DistinctBy(row => row.Key).Where(row => known.Add(row.Key)));
        var ordered = rows.OrderBy(row => row.Collection, StringComparer.Ordinal)
            .ThenBy(row => row.Imported, StringComparer.Ordinal)
            .ThenBy(row => row.Candidate, StringComparer.Ordinal)
            .ToList();
        // Somebody may have added columns of their own, or ordered the rows: a table that says the same is left.
        if (
            !ordered
                .Select(row => (row.Key, row.IsSame))
                .ToHashSet()
                .SetEquals(decisions.Select(row => (row.Key, row.IsSame)))
        )
        {
            RequireWritable();
            var bytes = MatchTables.Write(Path, ordered);
            Changed = (Path, output => output.Write(bytes));
        }
    }

    void RequireWritable()
    {
        if (MatchTables.WhyNotWritten(new(Path, () => RegularFile.Open(Full(Path)))) is { } why)
        {
            throw new CommandFailure(At(Path, why));
        }
    }

    MatchDecision Row(RecordMatch match) =>
        new(
            match.There.Collection,
            match.There.Record.Id,
            match.There.Label,
            match.Here.Id,
            match.Here.Label,
            match.Score.ToString(System.Globalization.CultureInfo.InvariantCulture),
            string.Join("; ", match.Evidence.Select(why => why.In(terminal.Language))),
            null
        );
}
