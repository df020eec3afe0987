namespace Relations.Dossiers;

/// <summary>
/// Gathers the problems of one file, within a limit. Readers go ahead of the record that is being made, and what they find
/// there is kept apart until what it is about is begun.
/// </summary>
sealed class ProblemList(SourceFile file, ReadLimits limits)
{
    readonly List<ReadProblem> problems = [];
    readonly List<ReadProblem> ahead = [];

    // Of those ahead, how many are about no record.
    int apart;
    bool isAhead;

    // They never take the room of what is lost.
    int remarks;

    List<string> hidden = [];

    public IReadOnlyList<ReadProblem> Problems => problems;

    /// <summary>How many there are; at the limit, one more than are kept.</summary>
    public int Count => problems.Count + ahead.Count;

    /// <summary>Whether no more are kept but remarks, so that there is no need to look for what could be meant.</summary>
    public bool IsFull => Count - remarks > limits.Problems;

    public void Add(
        ProblemKind kind,
        Message message,
        TextSpan at,
        Message? help = null,
        string? field = null,
        string? meant = null,
        bool isSlip = false,
        UnreadValue? kept = null
    ) =>
        Add(
            new(kind, message, SourceLocation.Of(file.Path, at), help)
            {
                Field = field,
                Meant = meant,
                IsSlip = isSlip,
                Kept = kept,
            }
        );

    /// <summary>Where a span of the file is.</summary>
    public SourceLocation PlaceOf(TextSpan at) => SourceLocation.Of(file.Path, at);

    /// <summary>Adds what is worth knowing and loses nothing.</summary>
    public void AddRemark(Message message, TextSpan at, Message? help = null) =>
        Add(new(ProblemKind.UnknownField, message, SourceLocation.Of(file.Path, at), help) { IsRemark = true });

    /// <summary>Adds what may be a mistake.</summary>
    public void AddWarning(ProblemKind kind, Message message, TextSpan at, Message? help = null) =>
        Add(new(kind, message, SourceLocation.Of(file.Path, at), help) { IsWarning = true });

    /// <summary>Adds a problem as it is.</summary>
    public void Add(ReadProblem problem)
    {
        var held = problem.IsRemark ? remarks : Count - remarks;
        if (held >= limits.Problems && problem.Kind is ProblemKind.WrongKind or ProblemKind.UnknownWord)
        {
            Hide(problem.Field);
        }

        if (held > limits.Problems)
        {
            return;
        }

        if (held == limits.Problems)
        {
            var text = problem.IsRemark
                ? ReadTexts.MoreRemarks(limits.Problems)
                : ReadTexts.MoreProblems(limits.Problems);
            problem = new(ProblemKind.OverLimit, text, problem.Place)
            {
                IsRemark = problem.IsRemark,
                HidesOthers = true,
            };
        }

        remarks += problem.IsRemark ? 1 : 0;
        (isAhead ? ahead : problems).Add(problem);
    }

    /// <summary>Says of a field that its value was not taken, and that the limit keeps the problem from being listed.</summary>
    public void Hide(string? field)
    {
        if (field is not null)
        {
            hidden.Add(field);
        }
    }

    /// <summary>Those fields since the last call, which are of one record.</summary>
    public IReadOnlyList<string> TakeHidden()
    {
        if (hidden.Count == 0)
        {
            return [];
        }

        (var taken, hidden) = (hidden, []);
        return taken;
    }

    /// <summary>Says of the last problem of a field which value it left untaken.</summary>
    public void Keep(string field, UnreadValue value)
    {
        for (var i = problems.Count - 1; i >= 0; i--)
        {
            if (problems[i].Field == field)
            {
                problems[i] = problems[i] with { Kept = value };
                return;
            }
        }
    }

    /// <summary>Takes back all problems from the given one on, as of what is read a second time.</summary>
    public void Forget(int from)
    {
        var kept = Math.Max(from - problems.Count, 0);
        if (kept < ahead.Count)
        {
            ahead.RemoveRange(kept, ahead.Count - kept);
            apart = Math.Min(apart, kept);
        }

        if (from < problems.Count)
        {
            problems.RemoveRange(from, problems.Count - from);
        }

        remarks = problems.Concat(ahead).Count(problem => problem.IsRemark);
    }

    /// <summary>Takes back that fields, or parts of them, are missing where another problem names them already.</summary>
    public void ForgetMissing(int from, IReadOnlyList<string> fields)
    {
        if (fields.Count > 0 && from < problems.Count)
        {
            var kept = problems.Skip(from).Where(problem => !IsMissing(problem, fields)).ToList();
            problems.RemoveRange(from, problems.Count - from);
            problems.AddRange(kept);
        }
    }

    static bool IsMissing(ReadProblem problem, IReadOnlyList<string> fields) =>
        problem is { Kind: ProblemKind.MissingField, Field: { } path }
        && fields.Contains(path.Split('.', '[')[0], StringComparer.Ordinal);

    /// <summary>Goes to what comes next. What is found on the way is kept apart.</summary>
    public T GoAhead<T>(Func<T> go)
    {
        isAhead = true;
        try
        {
            return go();
        }
        finally
        {
            isAhead = false;
        }
    }

    /// <summary>Says of what was found ahead so far that it is about no record, as a header is.</summary>
    public void SetApart() => apart = ahead.Count;

    /// <summary>Begins what was ahead.</summary>
    /// <returns>The first problem that is about it, by its place among all.</returns>
    public int Begin()
    {
        var first = problems.Count + apart;
        problems.AddRange(ahead);
        ahead.Clear();
        apart = 0;
        return first;
    }

    /// <summary>Says of every problem from the given one on, those ahead aside, that it lies in this record.</summary>
    public void Assign(int from, string record, int ordinal)
    {
        for (var i = from; i < problems.Count; i++)
        {
            problems[i] = problems[i] with { Record = record.Length > 0 ? record : null, Ordinal = ordinal };
        }
    }

    /// <summary>Says of every problem from the given one on, which may be ahead, that it lies in a record of this id.</summary>
    public void Name(int from, string record)
    {
        for (var i = from; i < Count && record.Length > 0; i++)
        {
            var (list, at) = i < problems.Count ? (problems, i) : (ahead, i - problems.Count);
            list[at] = list[at] with { Record = record };
        }
    }
}
