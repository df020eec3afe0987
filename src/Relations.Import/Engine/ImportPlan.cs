namespace Relations.Import;

/// <summary>A mapping, made ready to be run. It runs one import at a time.</summary>
/// <param name="File">The file of the mapping.</param>
/// <param name="Root">Its nodes.</param>
/// <param name="Inputs">What is read.</param>
/// <param name="Paths">Every path of values, by its number.</param>
sealed record ImportPlan(
    SourceFile File,
    MappingNode Root,
    IReadOnlyList<InputPlan> Inputs,
    IReadOnlyList<PathPlan> Paths
);

/// <summary>Files, and what is made of their rows.</summary>
/// <param name="Name">What it is called; null where it has no name.</param>
/// <param name="Patterns">The patterns of the names of its files; none where it takes all.</param>
/// <param name="Settings">How they are read.</param>
/// <param name="Rows">What is made of each row.</param>
/// <param name="Span">Where the mapping has it.</param>
sealed record InputPlan(
    string? Name,
    IReadOnlyList<FilePattern> Patterns,
    ReadingPlan Settings,
    RowPlan Rows,
    TextSpan Span
);

/// <summary>What is made of a row.</summary>
sealed class RowPlan
{
    /// <summary>What is defined, in order.</summary>
    public List<ValuePlan> Definitions { get; } = [];

    /// <summary>The records that are made, in order.</summary>
    public List<TargetPlan> Targets { get; } = [];

    /// <summary>What is made of elements or objects within the row.</summary>
    public List<EachRowPlan> Rows { get; } = [];

    /// <summary>The paths that are asked of the row itself.</summary>
    public List<PathPlan> Paths { get; } = [];

    /// <summary>How the row is stored as a text; null where no record cites it.</summary>
    public EvidencePlan? Evidence { get; set; }
}

/// <summary>What is made of elements or objects within a row.</summary>
/// <param name="Each">Which they are.</param>
/// <param name="Plan">What is made of each.</param>
sealed record EachRowPlan(EachPlan Each, RowPlan Plan);

/// <summary>A record that is made of a row.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Id">The template of its id.</param>
/// <param name="When">Whether it is made; null for always.</param>
/// <param name="SameId">What to do with a second record of one id.</param>
/// <param name="Fields">Its fields, by their places in the shape.</param>
/// <param name="Cites">Whether it cites the row.</param>
/// <param name="Span">Where the mapping has it.</param>
sealed record TargetPlan(
    RecordShape Shape,
    IdPlan Id,
    ConditionPlan? When,
    SameId SameId,
    IReadOnlyList<(int At, NodePlan Plan)> Fields,
    bool Cites,
    TextSpan Span
);

/// <summary>What to do with a second record of one id.</summary>
enum SameId
{
    Report,
    Join,
    Number,
}

/// <summary>How rows are stored as texts.</summary>
/// <param name="Source">The template of the id of the source; null for the name of the file.</param>
/// <param name="Text">The template of the text; null for the row as it stands.</param>
/// <param name="Fields">The fields of the source, by their places in the shape.</param>
/// <param name="Reading">How records are read from rows.</param>
sealed record EvidencePlan(
    ValuePlan? Source,
    ValuePlan? Text,
    IReadOnlyList<(int At, NodePlan Plan)> Fields,
    string Reading
);
