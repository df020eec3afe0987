using NodaTime;

namespace Relations.Workbooks;

/// <summary>How to write a workbook. Every default is what an export gets that asks for nothing else.</summary>
public sealed record WorkbookOptions
{
    // A sheet of Excel's, less the headers of the table and the two rows above them.
    const int MaxRowsOfSheet = 1_048_576 - 3;

    /// <summary>The options where none are given.</summary>
    public static WorkbookOptions Default { get; } = new();

    /// <summary>The language of headers and headings. What the dossier holds is never translated.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The version of the tool, for the cover; left out where null.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>
    /// When the workbook counts as made. Where null, the last day of the dossier's as-of date, at midnight UTC; where
    /// that is missing as well, the workbook bears no date.
    /// </summary>
    public Instant? Created { get; init; }

    /// <summary>Whether the workbook is to be filled in: it has every table, and says of each column what it is for.</summary>
    internal bool IsBlank { get; init; }

    /// <summary>How many rows of a table a sheet holds; what is more goes on on further sheets.</summary>
    internal int RowsOfSheet { get; init; } = MaxRowsOfSheet;
}
