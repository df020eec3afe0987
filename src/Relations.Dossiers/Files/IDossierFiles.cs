namespace Relations.Dossiers;

/// <summary>The files of one dossier, wherever they lie.</summary>
public interface IDossierFiles
{
    /// <summary>The record files, as paths below the dossier's folder with <c>/</c> between names, in ordinal order.</summary>
    IReadOnlyList<string> RecordFiles { get; }

    /// <summary>Folders with record files that are not read, since they are links.</summary>
    IReadOnlyList<string> LinkedFolders { get; }

    /// <summary>
    /// Files that lie with the records, look like tables by their names and are none that are read, in ordinal order.
    /// </summary>
    IReadOnlyList<string> OtherFiles => [];

    /// <summary>
    /// All files of the folder, those that are stored texts included, in ordinal order, but for names that begin with a dot: what a
    /// mapping may read.
    /// </summary>
    IReadOnlyList<string> AllFiles => [.. RecordFiles, .. OtherFiles];

    /// <summary>Whether a description of an export as CSV, <c>datapackage.json</c>, lies with them.</summary>
    bool AreDescribed { get; }

    /// <summary>Opens a file below the dossier's folder.</summary>
    /// <returns>The file, or why it cannot be opened.</returns>
    OpenedFile Open(string path);

    /// <summary>
    /// The path of a file whose name differs from one that there is not only in letter case or in how its letters are composed;
    /// null where there is none, or where the files cannot tell.
    /// </summary>
    string? FindSimilar(string path) => null;
}

/// <summary>An opened file, or why there is none.</summary>
/// <param name="Content">The file's bytes from its beginning; null where it could not be opened.</param>
/// <param name="Refusal">Why it could not be opened.</param>
public readonly record struct OpenedFile(Stream? Content, FileRefusal Refusal = FileRefusal.None);

/// <summary>Why a file cannot be opened.</summary>
public enum FileRefusal
{
    /// <summary>It can.</summary>
    None,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>Its path leaves the dossier's folder, by <c>..</c>, an absolute path or a link.</summary>
    Outside,

    /// <summary>The system does not allow it or fails.</summary>
    Denied,

    /// <summary>It is a pipe, a socket or a device and not a regular file.</summary>
    Special,
}
