using System.Buffers;
using System.Globalization;

namespace Relations.Dossiers;

/// <summary>
/// Hides from the scanner of YAML the characters that YAML 1.2 has as content and that the scanner takes for line breaks (U+0085,
/// U+2028 and U+2029) or for the end of the text (NUL). Each is replaced by one private character that the text does not have,
/// so that every place stays, and is put back in what the scanner gives.
/// </summary>
sealed class YamlEscapes
{
    const string Shielded = "\u0085\u2028\u2029\0";
    const char FirstPrivate = '\uE000';
    const char LastPrivate = '\uF8FF';

    static readonly SearchValues<char> ShieldedCharacters = SearchValues.Create(Shielded);

    // What stands for each character of Shielded; empty where the text has none of them.
    readonly string substitutes;

    YamlEscapes(string text, string substitutes)
    {
        this.substitutes = substitutes;
        Text = substitutes.Length == 0 ? text : Exchange(text, Shielded, substitutes);
    }

    /// <summary>The text for the scanner.</summary>
    public string Text { get; }

    /// <summary>Shields a text.</summary>
    public static YamlEscapes Over(string text) =>
        new(text, text.AsSpan().ContainsAny(ShieldedCharacters) ? Unused(text) : "");

    /// <summary>A text that the scanner gave, with the characters that were hidden.</summary>
    public string Restore(string text) => substitutes.Length == 0 ? text : Exchange(text, substitutes, Shielded);

    /// <summary>Whether bytes in UTF-8 hold a character that has to be hidden.</summary>
    public static bool IsNeeded(ReadOnlySpan<byte> text) =>
        text.Contains((byte)0)
        || text.IndexOf("\u0085"u8) >= 0
        || text.IndexOf("\u2028"u8) >= 0
        || text.IndexOf("\u2029"u8) >= 0;

    static string Exchange(string text, string from, string to) =>
        string.Create(
            text.Length,
            (text, from, to),
            static (into, state) =>
            {
                for (var i = 0; i < into.Length; i++)
                {
                    var at = state.from.IndexOf(state.text[i], StringComparison.Ordinal);
                    into[i] = at < 0 ? state.text[i] : state.to[at];
                }
            }
        );

    // A text that has all private characters but three is left as it is.
    static string Unused(string text)
    {
        var used = new bool[LastPrivate - FirstPrivate + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var code = text[i] == '\\' ? Escaped(text, i) : text[i];
            if (code is >= FirstPrivate and <= LastPrivate)
            {
                used[code - FirstPrivate] = true;
            }
        }

        var free = Enumerable.Range(0, used.Length).Where(i => !used[i]).Take(Shielded.Length).ToList();
        return free.Count < Shielded.Length ? "" : string.Concat(free.Select(i => (char)(FirstPrivate + i)));
    }

    // Private characters can also be written as escapes, which the scanner resolves.
    static int Escaped(string text, int backslash)
    {
        var length =
            backslash + 1 >= text.Length ? 0
            : text[backslash + 1] == 'u' ? 4
            : text[backslash + 1] == 'U' ? 8
            : 0;
        return
            length > 0
            && backslash + 2 + length <= text.Length
            && int.TryParse(
                text.AsSpan(backslash + 2, length),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code
            )
            ? code
            : -1;
    }
}
