using System.Globalization;

namespace Relations.Workbooks;

/// <summary>Spells the addresses of cells.</summary>
static class CellAddresses
{
    /// <summary>The letters of a column, counted from 0.</summary>
    public static string Column(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Column(column / 26 - 1) + (char)('A' + column % 26);

    /// <summary>A cell, as <c>B4</c>; the column counted from 0 and the row from 1.</summary>
    public static string Cell(int column, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    /// <summary>Cells from a corner to the opposite one, as <c>A3:F9</c>.</summary>
    public static string Range(int left, int top, int right, int bottom) => $"{Cell(left, top)}:{Cell(right, bottom)}";

    /// <summary>A part of one column on a sheet, fixed, as <c>'Visits'!$A$4:$A$9</c>.</summary>
    public static string Fixed(string sheet, int column, int top, int bottom) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Quoted(sheet)}!${Column(column)}${top}:${Column(column)}${bottom}"
        );

    /// <summary>The name of a sheet, as formulas and links spell it.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
