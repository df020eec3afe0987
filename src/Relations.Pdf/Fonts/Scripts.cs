using System.Text;

namespace Relations.Pdf;

/// <summary>What of Unicode decides how text is shaped.</summary>
static class Scripts
{
    // Blocks of the Unicode Character Database whose characters have bidirectional class R or AL, and the controls that order text.
    static readonly (int First, int Last)[] RightToLeft =
    [
        (0x0590, 0x08FF),
        (0x200F, 0x200F),
        (0x202A, 0x202E),
        (0x2066, 0x2069),
        (0xFB1D, 0xFDFF),
        (0xFE70, 0xFEFE),
        (0x10800, 0x10FFF),
        (0x1E800, 0x1EFFF),
    ];

    public static bool IsRightToLeft(Rune rune)
    {
        foreach (var (first, last) in RightToLeft)
        {
            if (rune.Value >= first && rune.Value <= last)
                return true;
        }
        return false;
    }

    /// <summary>Whether it is a line end or a tab, which a line of text shows as a space.</summary>
    public static bool IsBlank(Rune rune) => rune.Value is >= 0x09 and <= 0x0D or 0x85 or 0x2028 or 0x2029;

    /// <summary>Whether it has no form of its own: soft hyphen, joiners, zero-width spaces, variation selectors, byte order mark.</summary>
    public static bool IsIgnorable(Rune rune) =>
        rune.Value is 0xAD or 0x034F or (>= 0x200B and <= 0x200E) or 0x2060 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF;

    /// <summary>The OpenType tag of the script that a letter belongs to; null for what belongs to none, such as digits.</summary>
    public static string? TagOf(Rune rune) =>
        rune.Value switch
        {
            (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 0xC0 and <= 0x24F) or (>= 0x1E00 and <= 0x1EFF) => "latn",
            >= 0x250 and <= 0x2AF => "latn",
            >= 0x370 and <= 0x3FF or >= 0x1F00 and <= 0x1FFF => "grek",
            >= 0x400 and <= 0x52F => "cyrl",
            >= 0x531 and <= 0x58F or >= 0xFB13 and <= 0xFB17 => "armn",
            >= 0x10A0 and <= 0x10FF or >= 0x1C90 and <= 0x1CBF or >= 0x2D00 and <= 0x2D2F => "geor",
            _ => null,
        };
}
