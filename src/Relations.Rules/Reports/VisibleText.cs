namespace Relations.Rules;

/// <summary>Shows the characters of data that would steer whatever shows them.</summary>
public static class VisibleText
{
    /// <summary>
    /// The text with a picture in the place of each control character, and the replacement character in that of each
    /// which has none or reorders the line (U+202A to U+202E, U+2066 to U+2069). The length stays.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="keepBreaks">Whether line breaks stay, since whoever asks has a way of its own with them.</param>
    public static string Of(string text, bool keepBreaks = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(Steers) ? string.Concat(text.Select(c => Shown(c, keepBreaks))) : text;
    }

    static bool Steers(char c) =>
        char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    static char Shown(char c, bool keepBreaks) =>
        !Steers(c) || (keepBreaks && c is '\r' or '\n') ? c
        : c < ' ' ? (char)('\u2400' + c)
        : '\uFFFD';
}
