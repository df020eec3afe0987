namespace Relations.Dossiers;

/// <summary>What went wrong at one place while a file was read.</summary>
/// <param name="Kind">What sort of problem it is.</param>
/// <param name="Text">What was found and what was expected, as a sentence without a full stop.</param>
/// <param name="Place">Where.</param>
/// <param name="HelpText">What to do about it; may be null.</param>
public sealed record ReadProblem(ProblemKind Kind, Message Text, SourceLocation Place, Message? HelpText = null)
{
    /// <summary>What was found and what was expected, in English.</summary>
    public string Message => Text.ToString();

    /// <summary>What to do about it, in English; may be null.</summary>
    public string? Help => HelpText?.ToString();

    /// <summary>The id of the record it lies in; null where that is not known.</summary>
    public string? Record { get; init; }

    /// <summary>The path of the field it lies in; null where it is none.</summary>
    public string? Field { get; init; }

    /// <summary>The word that was probably meant, of an unknown field or word; null where none is near.</summary>
    public string? Meant { get; init; }

    /// <summary>Whether what was meant is certain, since only spaces and the case of letters differ.</summary>
    public bool IsSlip { get; init; }

    /// <summary>Whether nothing of the dossier is lost by it, so that it weighs no more than a remark.</summary>
    public bool IsRemark { get; init; }

    /// <summary>Whether something of the dossier may be lost by it and need not be, so that it weighs no more than a warning.</summary>
    public bool IsWarning { get; init; }

    /// <summary>Whether it stands for more problems that are not listed. Their records are read like all others.</summary>
    internal bool HidesOthers { get; init; }

    /// <summary>Whether the file could not be read to its end because of it.</summary>
    internal bool EndsReading => Kind == ProblemKind.Unreadable || (Kind == ProblemKind.OverLimit && !HidesOthers);

    /// <summary>Whether a value that was not taken up is kept, so that JSON and YAML written from the dossier have it.</summary>
    internal bool IsKept => Kept is not null;

    /// <summary>Whether CSV files written from the dossier have the value that was not taken up.</summary>
    internal bool IsKeptInCsv => Kept is { IsOfHeader: true } or { FitsCell: true };

    /// <summary>Whether a workbook written from the dossier has the value that was not taken up.</summary>
    internal bool IsKeptInWorkbook => Kept is { FitsCell: true };

    /// <summary>The value that was not taken up, kept as the file has it; null where none is kept.</summary>
    internal UnreadValue? Kept { get; init; }

    /// <summary>How many records stand before the one that it lies in; -1 outside of records.</summary>
    public int Ordinal { get; init; } = -1;
}

/// <summary>What sort of problem was met while a file was read.</summary>
public enum ProblemKind
{
    /// <summary>The file's syntax is broken; what stands before the break was read.</summary>
    Unreadable,

    /// <summary>A byte that is no UTF-8; it was read as the replacement character.</summary>
    BadEncoding,

    /// <summary>A field or collection that the format does not have.</summary>
    UnknownField,

    /// <summary>A value of another kind than the field holds.</summary>
    WrongKind,

    /// <summary>A required field that is absent.</summary>
    MissingField,

    /// <summary>A key that stands twice in one object; the first was read.</summary>
    DuplicateKey,

    /// <summary>A word that is not one of the field's words.</summary>
    UnknownWord,

    /// <summary>A word of the field's in another spelling; it was read as that word.</summary>
    VariantWord,

    /// <summary>A limit that keeps hostile files from taking the machine down.</summary>
    OverLimit,
}
