using System.Globalization;
using System.Text;

namespace Relations.Documents;

/// <summary>Makes seen what a document must not hold as it is: control characters, halves of pairs, what is no character, and
/// what makes text run the other way, since a name could be read as another then.</summary>
public static class VisibleText
{
    /// <summary>The text, with <c>[U+001B]</c> in the place of each such character. White space stays, for it folds.</summary>
    public static string Of(string text)
    {
        var at = 0;
        while (at < text.Length && IsPlain(text, ref at)) { }
        return at == text.Length ? text : Shown(text);
    }

    static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; )
        {
            var from = at;
            if (IsPlain(text, ref at))
                shown.Append(text, from, at - from);
            else
                shown.Append(CultureInfo.InvariantCulture, $"[U+{(int)text[at++]:X4}]");
        }
        return shown.ToString();
    }

    /// <summary>Goes on behind a character that stays as it is.</summary>
    static bool IsPlain(string text, ref int at)
    {
        var letter = text[at];
        if (char.IsSurrogate(letter))
        {
            if (!Rune.TryGetRuneAt(text, at, out _))
                return false;
            at += 2;
            return true;
        }
        if (
            letter is '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            || (char.IsControl(letter) && !char.IsWhiteSpace(letter))
        )
            return false;
        at++;
        return true;
    }
}
