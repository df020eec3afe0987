using System.Runtime.InteropServices;

namespace Relations.Rules;

/// <summary>A run of letters in a text; the parts of a word around a hyphen are two, and an apostrophe ends one.</summary>
/// <param name="Text">The letters as written.</param>
/// <param name="Start">Where they start, in UTF-16 code units from 0.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct TextWord(string Text, int Start)
{
    /// <summary>Where they end, exclusively.</summary>
    public int End => Start + Text.Length;

    /// <summary>The letters in small form, by which words are counted and compared.</summary>
    public string Key => Small(Text);

    /// <summary>The small form of a word. The dotted capital of Turkish becomes the i of all languages.</summary>
    public static string Small(string word) => word.Replace('İ', 'i').ToLowerInvariant();

    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<TextWord> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && IsLetter(text, at))
            {
                at++;
            }

            if (at > start)
            {
                yield return new(text[start..at], start);
            }
        }
    }

    static bool IsLetter(string text, int at) =>
        char.IsLetter(text[at])
        || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
