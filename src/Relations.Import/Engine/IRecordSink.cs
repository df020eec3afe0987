namespace Relations.Import;

/// <summary>Takes the records that an import makes.</summary>
interface IRecordSink
{
    /// <summary>Says where the problems go of the records that follow.</summary>
    void Begin(ProblemList problems);

    /// <summary>Takes a record.</summary>
    /// <param name="shape">Its shape.</param>
    /// <param name="nodes">Its nodes, which hold until the next one.</param>
    /// <param name="misread">The fields of which something is lost that has been told of.</param>
    void Take(RecordShape shape, IReadOnlyList<MappedNode> nodes, IReadOnlyList<string> misread);
}
