using System.Globalization;

namespace Relations.Workbooks;

/// <summary>The number formats that workbooks know by number alone (ECMA-376, part 1, 18.8.30).</summary>
static class BuiltInFormats
{
    static readonly Dictionary<int, string> Codes = new()
    {
        [0] = "General",
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [37] = "#,##0;(#,##0)",
        [38] = "#,##0;(#,##0)",
        [39] = "#,##0.00;(#,##0.00)",
        [40] = "#,##0.00;(#,##0.00)",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [48] = "##0.0E+0",
    };

    /// <summary>The format of a number. What editions show differently, as 14, the short date, has no code.</summary>
    public static CellFormat Of(string id) =>
        !int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? CellFormat.General
        : Codes.TryGetValue(number, out var code) ? new(code, FormatCode.Shown(code))
        : new(null, IsDay(number) ? ShownDay.Day : ShownDay.None);

    // Those from 27 on are of East Asian editions.
    static bool IsDay(int number) => number is 14 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;
}
