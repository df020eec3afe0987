using System.Globalization;
using System.Text.RegularExpressions;

namespace Relations.Workbooks;

/// <summary>Cells from a corner to the opposite one: rows from 1, columns from 0, all inclusive.</summary>
readonly partial record struct CellArea(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Excel's last row.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>Excel's last column, from 0.</summary>
    public const int LastColumn = 16_383;

    const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public bool Meets(CellArea other) =>
        Left <= other.Right && other.Left <= Right && Top <= other.Bottom && other.Top <= Bottom;

    /// <summary>Reads <c>A3:F9</c> or <c>A3</c>; null where it is neither, or the corners are the wrong way round.</summary>
    public static CellArea? Of(string? reference)
    {
        if (reference is null || Pattern().Match(reference) is not { Success: true } found)
        {
            return null;
        }

        var (left, top) = (Column(found.Groups["left"].Value), Row(found.Groups["top"].Value));
        if (!found.Groups["right"].Success)
        {
            return new(left, top, left, top);
        }

        var (right, bottom) = (Column(found.Groups["right"].Value), Row(found.Groups["bottom"].Value));
        return left <= right && top > 0 && top <= bottom ? new(left, top, right, bottom) : null;
    }

    /// <summary>The column of a cell, from 0; null where it is none.</summary>
    public static int? ColumnOf(string? cell)
    {
        var digits = cell.AsSpan().TrimStart(Letters);
        var letters = (cell?.Length ?? 0) - digits.Length;
        return letters is > 0 and <= 3 && digits.Length is > 0 and <= 7 && !digits.ContainsAnyExceptInRange('0', '9')
            ? Column(cell.AsSpan(0, letters))
            : Of(cell)?.Left;
    }

    /// <summary>The column of letters, from 0.</summary>
    public static int Column(ReadOnlySpan<char> letters)
    {
        var column = 0;
        foreach (var letter in letters)
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A') + 1;
        }

        return column - 1;
    }

    static int Row(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\$?(?<left>[A-Za-z]{1,3})\$?(?<top>\d{1,7})(:\$?(?<right>[A-Za-z]{1,3})\$?(?<bottom>\d{1,7}))?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
