using System.Globalization;
using System.Text;

namespace Relations.Dossiers;

/// <summary>A stretch of one line of a text file, or a cell of a sheet.</summary>
/// <param name="Line">The line or row, counted from 1.</param>
/// <param name="Column">The first character, counted from 1 in UTF-16 code units; of a cell, its column, counted from 1.</param>
/// <param name="Length">
/// How many UTF-16 code units of the line belong to it; at least 1, except at the end of a line. Of a cell, always 1.
/// </param>
public readonly record struct TextSpan(int Line, int Column, int Length)
{
    /// <summary>The table it lies in; null in a file that is no table.</summary>
    internal TablePlace? Table { get; init; }
}

/// <summary>Where a table lies.</summary>
/// <param name="File">The file that it has to itself; null where it is the file being read.</param>
/// <param name="Sheet">The name of its sheet; null in a text file.</param>
/// <param name="Position">The place of the sheet in the workbook, from 0.</param>
sealed record TablePlace(string? File, string? Sheet, int Position)
{
    /// <summary>Whether a mapping reads the file.</summary>
    public bool IsMapped { get; init; }

    /// <summary>The encoding of the file, once it is known; null for UTF-8, and for what is no text.</summary>
    public Encoding? Encoding { get; set; }
}

/// <summary>A stretch of a file of the dossier.</summary>
/// <param name="File">The file's path below the dossier's folder, with <c>/</c> between names.</param>
/// <param name="Span">Where in the file.</param>
public sealed record SourceLocation(string File, TextSpan Span)
{
    /// <summary>The name of the sheet; null where the file is no workbook.</summary>
    public string? Sheet => Span.Table?.Sheet;

    /// <summary>The place of the sheet in the workbook, from 0; 0 where the file is no workbook.</summary>
    public int SheetPosition => Span.Table?.Position ?? 0;

    /// <summary>The cell, as <c>C7</c>; null where the file is no workbook.</summary>
    public string? Cell =>
        Sheet is null ? null : string.Create(CultureInfo.InvariantCulture, $"{Letters(Span.Column - 1)}{Span.Line}");

    /// <summary>Whether a mapping makes records of the file, which the tool does not change.</summary>
    public bool IsMapped => Span.Table?.IsMapped == true;

    /// <summary>The encoding in which the file was read; null for UTF-8, and for what is no text.</summary>
    public Encoding? Encoding => Span.Table?.Encoding;

    /// <summary>Where in the file, for people: <c>12:5</c> for line and column, <c>Visits!C7</c> for sheet and cell.</summary>
    public string At =>
        Sheet is null ? string.Create(CultureInfo.InvariantCulture, $"{Span.Line}:{Span.Column}") : $"{Sheet}!{Cell}";

    internal static SourceLocation Of(string file, TextSpan span) => new(span.Table?.File ?? file, span);

    static string Letters(int column) =>
        column < 26
            ? ((char)('A' + Math.Max(column, 0))).ToString()
            : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
