namespace Relations.Import;

/// <summary>A field that an update gives another value.</summary>
/// <param name="Path">Its path; of an item of a list that is new or goes, that of the list.</param>
/// <param name="Old">What it said; null where it said nothing.</param>
/// <param name="New">What it says now; null where it says nothing.</param>
sealed record UpdatedField(string Path, string? Old, string? New);

/// <summary>Why a value or record is left as it is here.</summary>
enum LeftReason
{
    /// <summary>It was changed here and in the source, each in its own way.</summary>
    BothChanged,

    /// <summary>It was changed here, and the source has it no longer.</summary>
    GoneFromSource,

    /// <summary>It was deleted here, and the source has changed it.</summary>
    DeletedHere,

    /// <summary>Other records, which stay, refer to it.</summary>
    ReferredTo,

    /// <summary>It stands in a file that is not changed record by record.</summary>
    NotEditable,

    /// <summary>A record with its id is here that comes from elsewhere.</summary>
    SameId,

    /// <summary>Several records of the import are one here, and the first of them says something else.</summary>
    OthersDiffer,
}

/// <summary>A field that is left as it is here.</summary>
/// <param name="Path">Its path here.</param>
/// <param name="PathThere">Its path in the import.</param>
/// <param name="Offset">Where it stands in its file here, in UTF-16 units of its text.</param>
/// <param name="Why">Why.</param>
/// <param name="Here">What it says here; null where it says nothing.</param>
/// <param name="There">What the import says; null where it says nothing.</param>
sealed record LeftField(string Path, string PathThere, int Offset, LeftReason Why, string? Here, string? There);

/// <summary>What becomes of the fields of a record.</summary>
sealed class MergeLog
{
    /// <summary>The fields that change.</summary>
    public List<UpdatedField> Changed { get; } = [];

    /// <summary>The fields that are left, and about which somebody has to decide.</summary>
    public List<LeftField> Left { get; } = [];

    /// <summary>How many values are kept as they were edited.</summary>
    public int Kept { get; set; }

    /// <summary>Whether nothing changes but the numbers of the paragraphs that are cited.</summary>
    public bool OnlyRenumbers =>
        Changed.Count > 0
        && Changed.TrueForAll(change =>
            change.Path.StartsWith("citations[", StringComparison.Ordinal)
            && change.Path.EndsWith("].paragraph", StringComparison.Ordinal)
        );
}
