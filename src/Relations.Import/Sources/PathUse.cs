namespace Relations.Import;

/// <summary>What a path of a mapping chooses.</summary>
enum PathUse
{
    /// <summary>Values of a record.</summary>
    Values,

    /// <summary>Elements or objects within a record.</summary>
    Parts,

    /// <summary>The records of a file.</summary>
    Records,
}
