using System.Text;

namespace Relations.Dossiers;

/// <summary>
/// A word or id that stands with spaces around it, or in other capitals and small letters, so that no other can be meant.
/// </summary>
public static partial class NearMatch
{
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
    public static Message Help(string text, string word)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(word);
        var trimmed = text.Trim();
        var hasSpaces = trimmed.Length != text.Length;
        return trimmed == word ? WithoutSpaces(word)
            : word.Any(char.IsAsciiLetterLower) ? (hasSpaces ? SmallWithoutSpaces(word) : InSmallLetters(word))
            : hasSpaces ? CapitalsWithoutSpaces(word)
            : InCapitals(word);
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
    public static Message? SpacesHelp(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.AsSpan().Trim().Length == id.Length ? null : WithoutSpaces(id.Trim());
    }

    [Message("write {word}, without spaces around it")]
    private static partial Message WithoutSpaces(string word);

    [Message("write {word}, in small letters")]
    private static partial Message InSmallLetters(string word);

    [Message("write {word}, in small letters and without spaces around it")]
    private static partial Message SmallWithoutSpaces(string word);

    [Message("write {word}, in capitals")]
    private static partial Message InCapitals(string word);

    [Message("write {word}, in capitals and without spaces around it")]
    private static partial Message CapitalsWithoutSpaces(string word);
}
