using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>What the sheets of a workbook share.</summary>
/// <param name="Package">Its parts.</param>
/// <param name="Strings">The texts that cells refer to.</param>
/// <param name="Formats">What styles show of days.</param>
/// <param name="Days">How days are counted.</param>
/// <param name="Problems">Takes what is wrong and does not show in the cells.</param>
sealed record SheetContext(
    Unpacked Package,
    IReadOnlyList<string> Strings,
    NumberFormats Formats,
    SerialDays Days,
    ProblemList Problems
)
{
    /// <summary>Takes what stands beside a table under no header: its cell, the table and the text; null where that is a problem.</summary>
    public Action<TextSpan, string, string>? Beside { get; init; }
}
