using System.Globalization;

namespace Relations.Workbooks;

/// <summary>What stands in a cell for a value.</summary>
static class CellValues
{
    /// <summary>Excel counts days right from here on; before, it counts a 29 February 1900 that never was.</summary>
    static readonly EdtfDay FirstExcelDay = new(1900, 3, 1);
    static readonly EdtfDay LastExcelDay = new(9999, 12, 31);
    static readonly EdtfDay DayZero = new(1899, 12, 30);

    /// <summary>Excel's number for a day; null where it has none, or a wrong one.</summary>
    public static int? NumberOf(EdtfDay day) =>
        day >= FirstExcelDay && day <= LastExcelDay ? (int)day.DaysSince(DayZero) : null;

    /// <summary>Whether a number is the same after Excel has kept it in 64 bits of floating point.</summary>
    public static bool IsKept(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text.Length <= 15 && ((double)number).ToString("R", CultureInfo.InvariantCulture) == text;
    }
}
