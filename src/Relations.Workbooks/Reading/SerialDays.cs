using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Reads numbers, and days that are kept as numbers in either date system.</summary>
/// <param name="from1904">Whether days are counted from 1 January 1904.</param>
sealed class SerialDays(bool from1904)
{
    const int SecondsOfDay = 86_400;

    static readonly int Zero1904 = new DateOnly(1904, 1, 1).DayNumber;
    static readonly int Zero1900 = new DateOnly(1899, 12, 30).DayNumber;
    static readonly int Last = DateOnly.MaxValue.DayNumber;

    /// <summary>The cell of a number; as it stands where it is none.</summary>
    public TableCell Read(string text, CellFormat format)
    {
        if (
            !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number)
        )
        {
            return new(text, CellForm.Text);
        }

        var cell =
            format.Day != ShownDay.None && DayOf(number) is { } day
                ? new TableCell(Cut(day, format.Day), CellForm.Day)
                : new TableCell(Plain(text, number), CellForm.Number);
        return format.Show(number, from1904) is { } shown && shown != cell.Text ? cell with { Shown = shown } : cell;
    }

    /// <summary>
    /// A day in ISO 8601, perhaps with a time, without what was not typed: a month or a year that a program keeps as its
    /// first day. Where a cell shows no more, but keeps another day, that one was typed.
    /// </summary>
    public static string Cut(string day, ShownDay shown) =>
        shown == ShownDay.Year && day.EndsWith("-01-01", StringComparison.Ordinal) ? day[..^6]
        : shown == ShownDay.Month && day.EndsWith("-01", StringComparison.Ordinal) ? day[..^3]
        : day.EndsWith("T00:00:00", StringComparison.Ordinal) ? day[..^9]
        : day;

    // Programs write seventeen digits where fifteen were meant.
    static string Plain(string text, double number)
    {
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        return !shortest.Contains('E', StringComparison.Ordinal) ? shortest
            : Math.Abs(number) < 1e28 && Math.Abs(number) > 1e-28
                ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : text;
    }

    string? DayOf(double number)
    {
        var whole = Math.Floor(number);
        var seconds = (int)Math.Round((number - whole) * SecondsOfDay);
        if (seconds == SecondsOfDay)
        {
            (whole, seconds) = (whole + 1, 0);
        }

        // Day 60 of 1900 is a 29 February that never was. It is shown as the program shows it, and is no day.
        var day =
            !from1904 && whole == 60 ? "1900-02-29"
            : DayNumberOf(whole) is >= 0 and var at && at <= Last
                ? DateOnly.FromDayNumber((int)at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
        return day is null || seconds == 0
            ? day
            : day + TimeSpan.FromSeconds(seconds).ToString("'T'hh':'mm':'ss", CultureInfo.InvariantCulture);
    }

    double DayNumberOf(double whole) =>
        from1904 ? (whole >= 0 ? whole + Zero1904 : -1)
        : whole > 60 ? whole + Zero1900
        : whole >= 1 ? whole + Zero1900 + 1
        : -1;
}
