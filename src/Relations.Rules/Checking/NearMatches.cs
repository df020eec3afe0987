using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Finds the record that a reference names but for spaces around the id and the case of its letters.</summary>
static partial class NearMatches
{
    /// <summary>The id that is meant; null where there is none, or more than one.</summary>
    /// <param name="id">The reference, which names no record as it stands.</param>
    /// <param name="targets">The collections that the record may stand in.</param>
    /// <param name="dossier">The dossier.</param>
    public static string? IdOf(string id, IReadOnlyList<string> targets, Dossier dossier) =>
        NearMatch.Meant(
            id,
            text =>
                dossier.Find(text) is { } record
                && targets.Contains(record.RecordShape.Collection, StringComparer.Ordinal)
        );

    /// <summary>
    /// What to do about a text within a list that is several ids, divided by commas, semicolons, slashes or vertical bars;
    /// null where it is anything else.
    /// </summary>
    /// <param name="path">The path of the text, which is one item of a list where it ends in its place there.</param>
    /// <param name="text">The text, which names no record as it stands.</param>
    /// <param name="isId">Whether a text is an id, or a slip of one.</param>
    public static Message? ListHelp(string path, string text, Func<string, bool> isId)
    {
        var parts = path.EndsWith(']') ? text.Split(Dividers, StringSplitOptions.TrimEntries) : [];
        var isList = parts.Length is > 1 and <= MaxParts && parts.All(isId);
        return isList ? OneEach(parts.Select(Message.Literal).Aggregate(Both)) : null;
    }

    [Message("one on a line, or an item of the list each: {parts}")]
    private static partial Message OneEach(Message parts);

    [Message("{first} and {second}")]
    private static partial Message Both(Message first, Message second);

    const int MaxParts = 20;

    static readonly char[] Dividers = [',', ';', '/', '|'];
}
