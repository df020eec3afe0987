using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// The days of a record that decide with which others it can break a rule, so that not each two records of a key have
/// to be compared.
/// </summary>
/// <param name="First">The earliest day that may belong to it.</param>
/// <param name="Last">The latest day that may belong to it.</param>
/// <param name="SureFirst">The day from which it certainly lasts.</param>
/// <param name="SureLast">The day until which it certainly lasts.</param>
/// <param name="Kin">What it never breaks the rule with: a record of an equal value; null where there is no such value.</param>
sealed record DayExtent(EdtfDay First, EdtfDay Last, EdtfDay SureFirst, EdtfDay SureLast, object? Kin)
{
    /// <summary>That of a record which may be at any time.</summary>
    public static DayExtent Always { get; } =
        new(
            PeriodBound.Unknown.Earliest,
            PeriodBound.Unknown.Latest,
            SureFirst: PeriodBound.Unknown.Latest,
            SureLast: PeriodBound.Unknown.Earliest,
            Kin: null
        );

    /// <summary>That of a period; null where there is none.</summary>
    public static DayExtent? Of(Period? period, object? kin = null) =>
        period is null ? null : Between(period.Start, period.End, kin);

    /// <summary>
    /// That by which periods are chosen that overlap, which those that share only the day on which one ends and the other begins
    /// do not: a period of one day has none, so that many on one day are not compared with each other.
    /// </summary>
    /// <param name="period">The period.</param>
    /// <param name="kin">What it never breaks the rule with.</param>
    /// <param name="days">How many days two may share.</param>
    public static DayExtent? Overlapping(Period? period, object? kin = null, long days = 0) =>
        period is null ? null : Overlapping(period.Start, period.End, kin, days);

    /// <summary>The same of what lasts from one end to another.</summary>
    public static DayExtent Overlapping(PeriodBound start, PeriodBound end, object? kin = null, long days = 0) =>
        Between(days == 0 ? start : start.Later(days), end.Later(-1), kin);

    /// <summary>That of a date; any time where it is absent or unreadable.</summary>
    public static DayExtent Of(SourceDate? date, object? kin = null) =>
        date is { Value: not null }
            ? Between(PeriodBound.StartOf(date), PeriodBound.EndOf(date), kin)
            : Always with
            {
                Kin = kin,
            };

    /// <summary>That of what lasts from one end to another.</summary>
    public static DayExtent Between(PeriodBound start, PeriodBound end, object? kin = null) =>
        new(start.Earliest, end.Latest, start.Latest, end.Earliest, kin);

    /// <summary>That by which what holds the whole of a period is chosen: it begins by its start, and ends from its end on.</summary>
    public static DayExtent Around(Period period) => Between(period.End, period.Start);

    /// <summary>All days up to a date; what is certainly at one of them is some days before it at least.</summary>
    public static DayExtent UpTo(SourceDate? date, long days = 0) =>
        date is { Value: not null }
            ? Between(PeriodBound.Always, PeriodBound.EndOf(date)) with
            {
                SureLast = PeriodBound.StartOf(date).Later(-days).Earliest,
            }
            : Always;

    /// <summary>Whether a day may belong to both.</summary>
    public bool Touches(DayExtent other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether it lies to another as a match demands, and is no kin of it.</summary>
    public bool Meets(DayExtent asked, ExtentMatch meeting) =>
        meeting switch
        {
            ExtentMatch.Must => SurelyTouches(asked),
            ExtentMatch.Never => !Touches(asked),
            _ => Touches(asked),
        }
        && asked.Kin?.Equals(Kin) != true;

    /// <summary>Whether both certainly last at one time, the days on which one ends and the other begins included.</summary>
    public bool SurelyTouches(DayExtent other) => SureFirst <= other.SureLast && other.SureFirst <= SureLast;
}
