using System.Text;

namespace Relations.Documents.Word;

/// <summary>How Word treats the letters of a script.</summary>
enum WordScript
{
    /// <summary>As those of most scripts.</summary>
    Plain,

    /// <summary>As those of a script that runs from right to left.</summary>
    RightToLeft,

    /// <summary>As Chinese, Japanese and Korean ones.</summary>
    EastAsian,
}

/// <summary>Cuts text where the script changes, for Word must be told which parts run from right to left or are East Asian.</summary>
static class WordScripts
{
    static readonly (int First, int Last)[] RightToLeft =
    [
        (0x0590, 0x08FF),
        (0xFB1D, 0xFDFF),
        (0xFE70, 0xFEFE),
        (0x10800, 0x10FFF),
        (0x1E800, 0x1EFFF),
    ];

    static readonly (int First, int Last)[] EastAsian =
    [
        (0x1100, 0x11FF),
        (0x2E80, 0xA4CF),
        (0xA960, 0xA97F),
        (0xAC00, 0xD7FF),
        (0xF900, 0xFAFF),
        (0xFE30, 0xFE4F),
        (0xFF00, 0xFFEF),
        (0x1F200, 0x1F2FF),
        (0x20000, 0x3FFFF),
    ];

    /// <summary>The parts of a text, each of one script. Spaces and signs belong to what is on both sides of them, or are plain.</summary>
    public static IEnumerable<(string Text, WordScript Script)> Parts(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u058F'))
        {
            yield return (text, WordScript.Plain);
            yield break;
        }
        var (start, end, script) = (0, 0, WordScript.Plain);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.Utf16SequenceLength;
            if (ScriptOf(rune) is { } its)
            {
                if (its != script)
                {
                    // What stands before letters of another script is plain.
                    var cut = script == WordScript.Plain ? at : end;
                    if (cut > start)
                        yield return (text[start..cut], script);
                    if (its != WordScript.Plain && at > cut)
                        yield return (text[cut..at], WordScript.Plain);
                    start = its == WordScript.Plain ? cut : at;
                    script = its;
                }
                end = at + length;
            }
            at += length;
        }
        if (script == WordScript.Plain)
            end = at;
        if (end > start)
            yield return (text[start..end], script);
        if (at > end)
            yield return (text[end..], WordScript.Plain);
    }

    /// <summary>Whether a text begins with a letter that runs from right to left, as the paragraph then does.</summary>
    public static bool BeginsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (ScriptOf(rune) is { } script)
                return script == WordScript.RightToLeft;
        }
        return false;
    }

    /// <summary>The script of a letter; null for what belongs to none, such as digits and signs.</summary>
    static WordScript? ScriptOf(Rune rune) =>
        IsIn(RightToLeft, rune) ? WordScript.RightToLeft
        : IsIn(EastAsian, rune) ? WordScript.EastAsian
        : Rune.IsLetter(rune) ? WordScript.Plain
        : null;

    static bool IsIn((int First, int Last)[] ranges, Rune rune)
    {
        foreach (var (first, last) in ranges)
        {
            if (rune.Value >= first && rune.Value <= last)
                return true;
        }
        return false;
    }
}
