using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A fix before its place is known.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="IsSafe">Whether what was meant is certain.</param>
/// <param name="Description">What it does, in words.</param>
/// <param name="Text">The new text or name.</param>
sealed record PendingFix(EditKind Kind, bool IsSafe, Message Description, string? Text = null)
{
    /// <summary>The path of the field, where it is another than that of the finding.</summary>
    public string? Path { get; init; }

    /// <summary>The fields to write it in, where they are others than that of the finding.</summary>
    public IReadOnlyList<FieldRef> Spots { get; init; } = [];

    /// <summary>The record that goes when it has been written in all of them; null where none does.</summary>
    public Record? Removed { get; init; }

    /// <summary>Writes what was probably meant; null where that is not known.</summary>
    public static PendingFix? Write(string? meant, bool isSafe = false) =>
        meant is null ? null : new(EditKind.Replace, isSafe, CheckTexts.Write(meant), meant);

    /// <summary>The fix of a spot; null where the spot was not read from a file, or a mapping made its record.</summary>
    public Fix? At(FieldRef spot, SourceFile? header)
    {
        var touched = Spots.Append(spot).Select(at => at.Record is null ? header : at.Record.Origin.File);
        if (touched.Append(Removed?.Origin.File).Any(file => file is { Format.IsMapped: true }))
        {
            return null;
        }

        List<TextEdit> edits =
        [
            .. (Spots.Count > 0 ? Spots : [spot]).Select(at => EditAt(at, header)).OfType<TextEdit>(),
        ];
        return edits.Count == 0
            ? null
            : new(Description, IsSafe, edits[0])
            {
                More = edits[1..],
                Last = Removed?.Origin is { File: { } file } origin
                    ? new(EditKind.Remove, file.Path, origin.Ordinal, "", null)
                    : null,
            };
    }

    TextEdit? EditAt(FieldRef spot, SourceFile? header) =>
        (spot.Record is null ? header : spot.Record.Origin.File) is { } file
            ? new(Kind, file.Path, spot.Record?.Origin.Ordinal ?? -1, Path ?? spot.Path, Text)
            : null;

    /// <summary>The fix of a field of a record of a file, or of the file itself; null where a mapping reads the file.</summary>
    public Fix? At(SourceLocation place, int ordinal, string path) =>
        place.IsMapped ? null : new(Description, IsSafe, new(Kind, place.File, ordinal, Path ?? path, Text));
}
