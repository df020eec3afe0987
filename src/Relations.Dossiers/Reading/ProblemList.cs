namespace Relations.Dossiers;

/// <summary>Gathers the problems of one file, within a limit.</summary>
sealed class ProblemList(SourceFile file, ReadLimits limits)
{
    readonly List<ReadProblem> problems = [];

    public IReadOnlyList<ReadProblem> Problems => problems;

    /// <summary>How many there are; at the limit, one more than are kept.</summary>
    public int Count => problems.Count;

    public void Add(
        ProblemKind kind,
        string message,
        TextSpan at,
        string? help = null,
        string? field = null,
        string? meant = null,
        bool isSlip = false
    )
    {
        if (problems.Count < limits.Problems)
        {
            problems.Add(
                new(kind, message, Location.Of(file.Path, at), help)
                {
                    Field = field,
                    Meant = meant,
                    IsSlip = isSlip,
                }
            );
        }
        else if (problems.Count == limits.Problems)
        {
            var text = FormattableString.Invariant(
                $"more than {limits.Problems} problems in this file; the rest is not shown"
            );
            problems.Add(new(ProblemKind.OverLimit, text, Location.Of(file.Path, at)));
        }
    }

    /// <summary>Adds what is worth knowing and loses nothing.</summary>
    public void AddRemark(string message, TextSpan at, string? help = null)
    {
        var count = problems.Count;
        Add(ProblemKind.UnknownField, message, at, help);
        if (count < limits.Problems)
        {
            problems[count] = problems[count] with { IsRemark = true };
        }
    }

    /// <summary>Takes back all problems from the given one on, as of what is read a second time.</summary>
    public void Forget(int from) => problems.RemoveRange(from, problems.Count - from);

    /// <summary>Says of every problem from the given one on that it lies in this record.</summary>
    public void Assign(int from, string record, int ordinal)
    {
        for (var i = from; i < problems.Count; i++)
        {
            problems[i] = problems[i] with { Record = record.Length > 0 ? record : null, Ordinal = ordinal };
        }
    }
}
