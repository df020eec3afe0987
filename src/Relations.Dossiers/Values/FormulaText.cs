using System.Buffers;
using System.Globalization;

namespace Relations.Dossiers;

/// <summary>Text that a spreadsheet may run as a formula when it opens a CSV file that it stands in.</summary>
public static class FormulaText
{
    static readonly SearchValues<char> Signs = SearchValues.Create("=+-@\t\r");

    /// <summary>Whether a text begins as formulas do. A number does not, whatever its sign, and stays one.</summary>
    public static bool IsLike(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && Signs.Contains(text[0]) && !IsNumber(text);
    }

    static bool IsNumber(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out _
        );
}
