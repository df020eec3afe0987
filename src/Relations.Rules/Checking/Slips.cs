using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Finds the record that a reference names but for spaces around the id and the case of its letters.</summary>
static class Slips
{
    /// <summary>The id that is meant; null where there is none, or more than one.</summary>
    /// <param name="id">The reference, which names no record as it stands.</param>
    /// <param name="targets">The collections that the record may stand in.</param>
    /// <param name="dossier">The dossier.</param>
    public static string? IdOf(string id, IReadOnlyList<string> targets, Dossier dossier) =>
        Slip.Meant(
            id,
            text =>
                dossier.Find(text) is { } record
                && targets.Contains(record.RecordShape.Collection, StringComparer.Ordinal)
        );
}
