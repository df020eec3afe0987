namespace Relations.Dossiers;

/// <summary>How much a reader takes before it stops. The defaults leave room for a million records.</summary>
public sealed record ReadLimits
{
    /// <summary>The limits that are used where none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The most bytes of one record file: 1 GiB.</summary>
    public long FileBytes { get; init; } = 1L << 30;

    /// <summary>The most bytes of one stored source: 64 MiB.</summary>
    public long SourceBytes { get; init; } = 64L << 20;

    /// <summary>The most bytes that a workbook may hold once its parts are unpacked: 8 GiB.</summary>
    public long UnpackedBytes { get; init; } = 8L << 30;

    /// <summary>How many times larger than its packed bytes a part of a workbook may be, if it has more than 16 MiB.</summary>
    public int PackingRatio { get; init; } = 300;

    /// <summary>The most parts of a workbook.</summary>
    public int Parts { get; init; } = 10_000;

    /// <summary>The most files of a dossier.</summary>
    public int Files { get; init; } = 10_000;

    /// <summary>The most records of a dossier.</summary>
    public int Records { get; init; } = 5_000_000;

    /// <summary>How deep objects and lists may be nested.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>How many nodes the aliases of one YAML file may stand for.</summary>
    public int AliasNodes { get; init; } = 100_000;

    /// <summary>How many problems of one file are reported one by one.</summary>
    public int Problems { get; init; } = 1_000;

    /// <summary>How many threads read at once; as many as there are processors where 0. What is read does not depend on it.</summary>
    public int Threads { get; init; }

    /// <summary>Whether records in which nothing is unusual are read at once, and not node by node, which gives the same.</summary>
    internal bool TakesRecords { get; init; } = true;

    internal int ThreadCount => Concurrently.Threads(Threads);
}
