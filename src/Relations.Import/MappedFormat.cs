namespace Relations.Import;

/// <summary>Foreign files under a mapping, which are read once more where the places of records are asked for.</summary>
/// <param name="plan">The mapping.</param>
/// <param name="files">The files.</param>
/// <param name="limits">How much to take.</param>
sealed class MappedFormat(ImportPlan plan, IReadOnlyList<ForeignFile> files, ReadLimits limits) : RecordFormat
{
    internal override bool Reads(string path) => false;

    internal override bool IsMapped => true;

    internal override NodeReader Open(RecordInput input) =>
        throw new UnreadableException(ProblemKind.Unreadable, MappingTexts.Empty(), new(1, 1, 1));

    /// <summary>Reads the files.</summary>
    public ImportRun Run(IRecordSink sink, bool isPart, CancellationToken token)
    {
        var run = new ImportRun(plan, files, limits, sink, token) { IsPart = isPart };
        run.Run();
        return run;
    }

    internal override bool Locate(IReadOnlySet<int> ordinals, Action<int, NodeReader> take, CancellationToken token)
    {
        if (ordinals.Contains(-1) && plan.Root["dossier"] is { } header)
        {
            take(-1, MappingNodes.Reader(header));
        }

        if (ordinals.Any(ordinal => ordinal >= 0))
        {
            Run(new LocatingSink(ordinals, take), isPart: true, token);
        }

        return true;
    }

    sealed class LocatingSink(IReadOnlySet<int> ordinals, Action<int, NodeReader> take) : IRecordSink
    {
        readonly MappedNodeReader nodes = new();
        int count;

        public void Begin(ProblemList problems) { }

        public void Take(RecordShape shape, IReadOnlyList<MappedNode> made, IReadOnlyList<string> misread)
        {
            if (ordinals.Contains(count++))
            {
                nodes.Begin(made);
                take(count - 1, nodes);
            }
        }
    }
}
