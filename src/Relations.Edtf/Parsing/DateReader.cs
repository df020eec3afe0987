using System.Diagnostics.CodeAnalysis;

namespace Relations;

/// <summary>Reads <c>year</c>, <c>year-month</c>, <c>year-month-day</c> and <c>year-season</c>, with unspecified digits and qualifiers.</summary>
static class DateReader
{
    /// <summary>The common case, a plain <c>yyyy-MM-dd</c>, without the general machinery.</summary>
    public static bool TryReadPlainDay(string text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        if (text[4] != '-' || text[7] != '-')
            return false;
        int y3 = text[0] - '0',
            y2 = text[1] - '0',
            y1 = text[2] - '0',
            y0 = text[3] - '0';
        int m1 = text[5] - '0',
            m0 = text[6] - '0',
            d1 = text[8] - '0',
            d0 = text[9] - '0';
        if (
            (uint)y3 > 9
            || (uint)y2 > 9
            || (uint)y1 > 9
            || (uint)y0 > 9
            || (uint)m1 > 9
            || (uint)m0 > 9
            || (uint)d1 > 9
            || (uint)d0 > 9
        )
            return false;
        int year = y3 * 1000 + y2 * 100 + y1 * 10 + y0,
            month = m1 * 10 + m0,
            day = d1 * 10 + d0;
        if (month is < 1 or > 12 || day < 1 || day > EdtfDay.DaysInMonth(year, month))
            return false;
        var fields = new DateComponents(
            EdtfPrecision.Day,
            negative: false,
            (ushort)((y3 << 12) | (y2 << 8) | (y1 << 4) | y0),
            (byte)((m1 << 4) | m0),
            (byte)((d1 << 4) | d0)
        );
        var value = new EdtfDay(year, month, day);
        date = new EdtfDate(new Slice(text, 0, text.Length), 0, fields, value, value);
        return true;
    }

    public static bool TryRead(ref ParseOutcome reading, int start, int end, [NotNullWhen(true)] out Edtf? value)
    {
        value = null;
        var parts = default(DateParts);
        return parts.TryScan(ref reading, start, end)
            && Check(ref reading, parts, start, end)
            && Build(ref reading, parts, start, end, out value);
    }

    static bool Check(ref ParseOutcome reading, in DateParts parts, int start, int end)
    {
        if (parts.DoubledAt >= 0)
            return reading.Fail(ParseFault.DoubleQualifier, parts.DoubledAt, parts.DoubledAt + 1);
        if (parts.Negative && parts.Year == 0)
            return reading.Fail(ParseFault.NegativeZero, start, Math.Min(end, parts.YearAt + 4));
        if (parts.Count == 1 || DateSearch.AnyMonth((byte)parts.Month))
            return true;
        if (!parts.IsSeason)
            return reading.Fail(ParseFault.Month, parts.MonthAt, parts.MonthAt + 2);
        return parts.Count == 2 || reading.Fail(ParseFault.SeasonWithDay, parts.DayAt, parts.DayAt + 2);
    }

    static bool Build(
        ref ParseOutcome reading,
        in DateParts parts,
        int start,
        int end,
        [NotNullWhen(true)] out Edtf? value
    )
    {
        value = null;
        var slice = reading.Slice(start, end);
        var fields = parts.ToFields();
        if (parts.Count == 2 && parts.IsSeason)
        {
            value = new EdtfSeason(slice, parts.LevelOfSeason(fields), fields);
            return true;
        }
        if (DateSearch.First(fields) is not { } first || DateSearch.Last(fields) is not { } last)
            return reading.Fail(ParseFault.NoSuchDay, parts.DayAt, parts.DayAt + 2);
        value = new EdtfDate(slice, parts.Level(fields), fields, first, last);
        return true;
    }
}
