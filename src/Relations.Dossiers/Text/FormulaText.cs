using System.Buffers;
using System.Globalization;

namespace Relations.Dossiers;

/// <summary>Text that a spreadsheet may run as a formula when it opens a CSV file that it stands in.</summary>
public static class FormulaText
{
    // The wide and the small forms are typed on East Asian keyboards, and programs for those take them for the plain ones.
    static readonly SearchValues<char> Signs = SearchValues.Create("=+-@＝＋－＠﹦﹢﹣﹫");

    // Programs have split or dropped what begins with one of these, and then what follows it comes first.
    static readonly SearchValues<char> Breaks = SearchValues.Create("\t\r\n");

    /// <summary>
    /// Whether a text begins as formulas do, perhaps after white space or characters that nobody sees. A number does not,
    /// whatever its sign, and stays one.
    /// </summary>
    public static bool IsLike(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = 0;
        while (start < text.Length && IsPassedOver(text[start]))
        {
            start++;
        }

        var begun = text.AsSpan(start);
        return (text.Length > 0 && Breaks.Contains(text[0]))
            || (begun.Length > 0 && Signs.Contains(begun[0]) && !IsNumber(begun));
    }

    static bool IsPassedOver(char letter) =>
        char.IsWhiteSpace(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format;

    static bool IsNumber(ReadOnlySpan<char> text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out _
        );
}
