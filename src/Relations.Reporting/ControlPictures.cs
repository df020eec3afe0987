namespace Relations.Reporting;

/// <summary>Shows the characters of data that would steer whatever shows them.</summary>
public static class ControlPictures
{
    /// <summary>
    /// The text with a picture in the place of each control character, and the replacement character in that of each
    /// which has none (U+0080 to U+009F), orders the line (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069),
    /// breaks it (U+2028, U+2029) or is half of one. The length stays.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="keepBreaks">Whether line breaks and tabs stay, as in a text of several lines. A carriage return alone is none.</param>
    public static string Of(string text, bool keepBreaks = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (Shown(text, i, keepBreaks) != text[i])
            {
                return string.Create(text.Length, (text, keepBreaks), Fill);
            }
        }

        return text;
    }

    static void Fill(Span<char> shown, (string Text, bool KeepBreaks) of)
    {
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = Shown(of.Text, i, of.KeepBreaks);
        }
    }

    static char Shown(string text, int at, bool keepBreaks) =>
        text[at] switch
        {
            '\n' or '\t' when keepBreaks => text[at],
            '\r' when keepBreaks && at + 1 < text.Length && text[at + 1] == '\n' => '\r',
            < ' ' => (char)('\u2400' + text[at]),
            '\u007F' => '\u2421',
            >= '\u0080' and <= '\u009F' => '\uFFFD',
            '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') =>
                '\uFFFD',
            var c when char.IsSurrogate(c) && !IsWhole(text, at) => '\uFFFD',
            var c => c,
        };

    static bool IsWhole(string text, int at) =>
        char.IsHighSurrogate(text[at])
            ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
