using System.Text;

namespace Relations.Dossiers;

/// <summary>
/// A word or id that stands with spaces around it, or in other capitals and small letters, so that no other can be meant.
/// </summary>
public static class Slip
{
    const string Spaces = "without spaces around it";

    /// <summary>Whether a text is a word but for spaces around it and the case of its letters; a text that is the word is no slip.</summary>
    public static bool IsOf(string text, string word)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Letters beyond ASCII are left alone: a dotless i is another letter than an i.
        var trimmed = text.AsSpan().Trim();
        return text != word && (trimmed.SequenceEqual(word) || Ascii.EqualsIgnoreCase(trimmed, word));
    }

    /// <summary>The id that is meant by a text that is none; null where there is none, or more than one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isId">Whether a text is an id.</param>
    public static string? Meant(string text, Func<string, bool> isId)
    {
        ArgumentNullException.ThrowIfNull(isId);
        var found = Spellings(text).Where(isId).ToList();
        return found is [var first, ..] && (found.Count == 1 || first == text.Trim()) && IsOf(text, first)
            ? first
            : null;
    }

    /// <summary>What ids may be spelt as that a text is a slip of: without spaces, in small letters and in capitals.</summary>
    internal static IEnumerable<string> Spellings(string text) =>
        text.Trim() is { Length: > 0 } trimmed
            ? new[] { trimmed, trimmed.ToLowerInvariant(), trimmed.ToUpperInvariant() }.Distinct(StringComparer.Ordinal)
            : [];

    /// <summary>What to write for a text that is a slip of a word, as help.</summary>
    public static string Help(string text, string word)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(word);
        var trimmed = text.Trim();
        var letters =
            trimmed == word ? null
            : word.Any(char.IsAsciiLetterLower) ? "in small letters"
            : "in capitals";
        var spaces = trimmed.Length == text.Length ? null : Spaces;
        var how = letters is not null && spaces is not null ? $"{letters} and {spaces}" : letters ?? spaces;
        return $"write {word}, {how}";
    }

    /// <summary>The text for a message: cut where it is long, in quotation marks where it has spaces around it, which nobody would see otherwise.</summary>
    public static string Shown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = Scalars.Shorten(text);
        return text.AsSpan().Trim().Length == text.Length ? shown : $"\"{shown}\"";
    }

    /// <summary>The text, cut to what a message has room for.</summary>
    public static string Shorten(string text) => Scalars.Shorten(text);

    /// <summary>What to do about spaces around an id that belongs to no record; null where it has none.</summary>
    public static string? SpacesHelp(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.AsSpan().Trim().Length == id.Length ? null : $"write {id.Trim()}, {Spaces}";
    }
}
