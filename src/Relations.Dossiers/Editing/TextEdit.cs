namespace Relations.Dossiers;

/// <summary>What an edit does.</summary>
public enum EditKind
{
    /// <summary>Puts another text in the place of a scalar.</summary>
    Replace,

    /// <summary>Takes out a field, an item of a list or, with an empty path, a record.</summary>
    Remove,

    /// <summary>Gives a field another name.</summary>
    Rename,
}

/// <summary>One change of one file of a dossier. It says what is to become of a spot, not where in the text.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="File">The file's path below the dossier's folder, with <c>/</c> between names.</param>
/// <param name="Ordinal">How many records stand before the record in its file; -1 for a field of the file itself.</param>
/// <param name="Path">The path of the field, as <c>interruptions[0].from</c>; empty for the record.</param>
/// <param name="Text">The new text or name; null where something is removed.</param>
public sealed record TextEdit(EditKind Kind, string File, int Ordinal, string Path, string? Text);

/// <summary>An edit that was not made.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Why">Why not, as the end of a sentence.</param>
public sealed record RefusedEdit(TextEdit Edit, Message Why);

/// <summary>What became of the edits of one file.</summary>
/// <param name="Content">The bytes of the file with the edits made.</param>
/// <param name="Made">The edits that were made.</param>
/// <param name="Put">The edits that overlap with one that was made, and may be tried again on the new content.</param>
/// <param name="Refused">The edits that cannot be made.</param>
public sealed record EditResult(
    byte[] Content,
    IReadOnlyList<TextEdit> Made,
    IReadOnlyList<TextEdit> Put,
    IReadOnlyList<RefusedEdit> Refused
);
