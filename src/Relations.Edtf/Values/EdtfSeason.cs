using System.Text;

namespace Relations;

/// <summary>A season, quarter, quadrimester or half of a year: <c>2001-21</c>, <c>1938-33~</c>.</summary>
/// <remarks>
/// Codes: 21 to 24 spring to winter, 25 to 28 the same in the north, 29 to 32 in the south, 33 to 36 quarters, 37 to 39
/// thirds, 40 and 41 halves of the calendar year. A winter (24, 28; in the south the summer, 30) starts in the year that is
/// written and ends with February of the next one.
/// </remarks>
public sealed record EdtfSeason : Edtf
{
    readonly DateComponents fields;

    internal EdtfSeason(in Slice slice, int level, in DateComponents fields)
        : base(slice, level) => this.fields = fields;

    internal ref readonly DateComponents Fields => ref fields;

    /// <summary>The code, 21 to 41.</summary>
    public int Code => Digits.Fill(fields.MonthDigits, 2, 0);

    /// <summary>The astronomical year, or null when a digit of it is unspecified.</summary>
    public int? Year => fields.YearMasked ? null : DateSearch.FirstYear(fields);

    /// <summary>Whether a digit of the year is unspecified.</summary>
    public bool YearUnspecified => fields.YearMasked;

    /// <summary>How sure the year is.</summary>
    public EdtfQualifier YearQualifier => fields.YearQualifier;

    /// <summary>How sure the season is.</summary>
    public EdtfQualifier SeasonQualifier => fields.MonthQualifier;

    /// <inheritdoc/>
    public bool Equals(EdtfSeason? other) => other is not null && fields == other.fields;

    /// <inheritdoc/>
    public override int GetHashCode() => fields.GetHashCode();

    internal override Extent ExtentUnder(EdtfPolicy policy)
    {
        var (first, months) = Seasons.MonthsOf(Code, policy.Seasons);
        var earliest = new EdtfDay(DateSearch.FirstYear(fields), first, 1);
        var latest = EndOf(DateSearch.LastYear(fields), first, months);
        var margin = fields.Qualified ? policy.MarginOf(fields.AllQualifiers) : default;
        return margin == default
            ? Extent.OfEvent(earliest, latest)
            : MarginBounds.Widen(earliest, latest, EdtfPrecision.Season, margin);
    }

    /// <summary>The season in one year, that year's own when it may be meant; used to look into masked years.</summary>
    internal (EdtfDay First, EdtfDay Last) In(int year, EdtfPolicy policy)
    {
        var (first, months) = Seasons.MonthsOf(Code, policy.Seasons);
        return (new(year, first, 1), EndOf(year, first, months));
    }

    internal override void Append(StringBuilder text) => fields.Append(text);

    static EdtfDay EndOf(int year, int first, int months)
    {
        var last = first + months - 1;
        return last > 12 ? EdtfDay.LastOf(year + 1, last - 12) : EdtfDay.LastOf(year, last);
    }
}

static class Seasons
{
    public const int FirstCode = 21;
    public const int LastCode = 41;

    // First month and number of months; the Library of Congress lists the codes without months, which are the
    // meteorological seasons and the calendar's quarters, thirds and halves.
    static readonly (int First, int Months)[] Months =
    [
        (3, 3),
        (6, 3),
        (9, 3),
        (12, 3),
        (3, 3),
        (6, 3),
        (9, 3),
        (12, 3),
        (9, 3),
        (12, 3),
        (3, 3),
        (6, 3),
        (1, 3),
        (4, 3),
        (7, 3),
        (10, 3),
        (1, 4),
        (5, 4),
        (9, 4),
        (1, 6),
        (7, 6),
    ];

    public static (int First, int Months) MonthsOf(int code, SeasonReading reading) =>
        (code, reading) switch
        {
            (21 or 23, SeasonReading.LocationNeutral) => (3, 9),
            (22 or 24, SeasonReading.LocationNeutral) => (6, 9),
            (<= 24, SeasonReading.CalendarQuarter) => ((code - FirstCode) * 3 + 1, 3),
            _ => Months[code - FirstCode],
        };

    /// <summary>Codes of one family may form a range: seasons, northern and southern ones, quarters, thirds, halves.</summary>
    public static int Family(int code) =>
        code switch
        {
            <= 24 => 0,
            <= 28 => 1,
            <= 32 => 2,
            <= 36 => 3,
            <= 39 => 4,
            _ => 5,
        };
}
