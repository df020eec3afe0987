using System.Globalization;

namespace Relations.Dossiers;

/// <summary>Reads the collections of one record file.</summary>
/// <param name="file">The file.</param>
/// <param name="problems">Takes what cannot be read.</param>
/// <param name="max">How many records the file may have.</param>
/// <param name="maxShown">How many records a dossier may have, for the message about too many.</param>
/// <param name="token">Ends the reading.</param>
sealed class CollectionReader(SourceFile file, ProblemList problems, int max, int maxShown, CancellationToken token)
{
    readonly List<Record> records = [];

    /// <summary>The records, in the order of the file.</summary>
    public IReadOnlyList<Record> Records => records;

    /// <summary>What stands in the file beside its records, and could not be taken up.</summary>
    public List<UnreadValue> Unread { get; } = [];

    /// <summary>Reads the records of a collection, whose value is the current node.</summary>
    public void Read(RecordShape shape, NodeReader nodes, Binder binder)
    {
        if (nodes is { Kind: NodeKind.Scalar, Form: ScalarForm.Null })
        {
            nodes.Next();
            return;
        }

        if (nodes.Kind != NodeKind.ListStart)
        {
            binder.Errors.Wrong(FieldTexts.Records(), shape.Collection);
            binder.Errors.Unread.Name(0, shape.Collection);
            return;
        }

        nodes.Next();
        for (var i = 0; nodes.Kind is not (NodeKind.ListEnd or NodeKind.End); i++)
        {
            ReadRecord(shape, nodes, binder, nodes.Kind == NodeKind.MapStart ? "" : Path(shape, i));
        }

        problems.Begin();
        nodes.Next();
    }

    static string Path(RecordShape shape, int i) =>
        string.Create(CultureInfo.InvariantCulture, $"{shape.Collection}[{i}]");

    void ReadRecord(RecordShape shape, NodeReader nodes, Binder binder, string path)
    {
        token.ThrowIfCancellationRequested();
        if (records.Count >= max)
        {
            throw new UnreadableException(ProblemKind.OverLimit, FileTexts.TooManyRecords(maxShown), nodes.Span);
        }

        var before = problems.Begin();
        Unread.AddRange(binder.Errors.Unread.Take().Values);
        if ((nodes.Take(records.Count) ?? binder.Record(shape, path)) is { } record)
        {
            problems.Assign(before, record.Id, records.Count);
            record.Origin = new(file, records.Count);
            record.Unread = binder.Errors.TakeUnread();
            records.Add(record);
        }
        else
        {
            binder.Errors.Unread.Number(0, 0);
            binder.Errors.Unread.Name(0, shape.Collection);
        }
    }
}
