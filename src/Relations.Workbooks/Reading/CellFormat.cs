using System.Globalization;
using ExcelNumberFormat;

namespace Relations.Workbooks;

/// <summary>How the cells of a style show numbers.</summary>
/// <param name="code">The code of its number format; null where programs differ in what they show.</param>
/// <param name="day">What it shows of a day.</param>
sealed class CellFormat(string? code, ShownDay day)
{
    const string GeneralCode = "General";

    /// <summary>Excel allows no more; what is longer is not worked out.</summary>
    const int MaxCode = 255;

    readonly Lazy<NumberFormat?> format = new(() => Parse(code));

    public static CellFormat General { get; } = new(GeneralCode, ShownDay.None);

    /// <summary>What cells show of a day that is kept as a number.</summary>
    public ShownDay Day => day;

    /// <summary>What a cell shows of a number; null where that is not known.</summary>
    public string? Show(double number, bool from1904) =>
        code is null ? null
        : string.Equals(code, GeneralCode, StringComparison.OrdinalIgnoreCase) ? ShowGenerally(number)
        : code.Length > 0 && code.AsSpan().TrimStart(';').IsEmpty ? ""
        : format.Value is { } known ? Show(known, number, from1904)
        : null;

    // As far as eleven characters go, and beyond them with an exponent.
    static string ShowGenerally(double number)
    {
        var size = Math.Abs(number);
        return size >= 1e11 || (size < 1e-9 && number != 0)
                ? number.ToString("0.#####E+00", CultureInfo.InvariantCulture)
            : size >= 1 ? number.ToString("G10", CultureInfo.InvariantCulture)
            : number.ToString("0.#########", CultureInfo.InvariantCulture);
    }

    static string? Show(NumberFormat known, double number, bool from1904)
    {
        try
        {
            return known.Format(number, CultureInfo.InvariantCulture, from1904)?.Trim();
        }
        catch (Exception failure) when (IsOfFormat(failure))
        {
            return null;
        }
    }

    // Fractions are found by trial, for which a code may ask without end; text is shown as it is.
    static NumberFormat? Parse(string? code)
    {
        if (
            code is null
            || code.Length > MaxCode
            || code.Contains('@', StringComparison.Ordinal)
            || (code.Contains('?', StringComparison.Ordinal) && code.Contains('/', StringComparison.Ordinal))
        )
        {
            return null;
        }

        try
        {
            var parsed = new NumberFormat(code);
            return parsed.IsValid ? parsed : null;
        }
        catch (Exception failure) when (IsOfFormat(failure))
        {
            return null;
        }
    }

    static bool IsOfFormat(Exception failure) =>
        failure
            is FormatException
                or ArgumentException
                or ArithmeticException
                or InvalidOperationException
                or IndexOutOfRangeException
                or NullReferenceException;
}
