namespace Relations.Import;

/// <summary>Makes records of what an import gives.</summary>
/// <param name="file">The file that stands for the mapping among those of the dossier.</param>
/// <param name="most">How many records there may be.</param>
sealed class RecordBinder(SourceFile file, int most) : IRecordSink
{
    readonly List<Record> records = [];
    readonly MappedNodeReader nodes = new();
    ProblemList problems = new(file, ReadLimits.Default);
    Binder? binder;

    /// <summary>The records, in the order in which they were made.</summary>
    public IReadOnlyList<Record> Records => records;

    public void Begin(ProblemList problems)
    {
        this.problems = problems;
        binder = new(nodes, problems);
    }

    public void Take(RecordShape shape, IReadOnlyList<MappedNode> made, IReadOnlyList<string> misread)
    {
        if (records.Count >= most)
        {
            throw new UnreadableException(ProblemKind.OverLimit, FileTexts.TooManyRecords(most), made[0].Span);
        }

        nodes.Begin(made);
        var before = problems.Begin();
        if (binder!.Object(shape, "") is Record record)
        {
            problems.ForgetMissing(before, misread);
            problems.Assign(before, record.Id, records.Count);
            record.Unread = binder.Errors.TakeUnread().With(misread);
            record.Origin = new(file, records.Count);
            records.Add(record);
        }
    }
}
