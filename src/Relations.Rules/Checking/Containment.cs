using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Requires that what happens lies within the time of what contains it.</summary>
static partial class Containment
{
    /// <summary>Requires that something does not begin before another thing does, where both are on record.</summary>
    /// <param name="found">Where to report.</param>
    /// <param name="when">What is contained, reported at. An unknown start of it is not compared.</param>
    /// <param name="start">The start of what contains it.</param>
    /// <param name="most">The most that it weighs.</param>
    public static void RequireNotBefore(this Inspection found, Dated when, Dated start, Severity most = Severity.Error)
    {
        if (
            when.Date is { Value: not null } date
            && start.Date is { Value: not null } first
            && Edge.StartOf(date) is { IsUnknownBefore: false } begins
        )
        {
            var broken = Edge.StartOf(first).NotAfter(begins).Not();
            found.ReportIf(
                broken,
                when,
                BeginsBefore(when, start),
                [when, start],
                Chronology.Related(start),
                most: most
            );
        }
    }

    /// <summary>Requires that something does not end after another thing does, where both are on record.</summary>
    /// <param name="found">Where to report.</param>
    /// <param name="when">What is contained, reported at. Where its end is unknown, its start is compared.</param>
    /// <param name="end">The end of what contains it.</param>
    /// <param name="days">How many days later it may end all the same.</param>
    public static void RequireNotPast(this Inspection found, Dated when, Dated end, long days = 0)
    {
        if (when.Date is { Value: not null } date && end.Date is { Value: not null } closes)
        {
            var broken = IsPast(LastOf(date), Edge.EndOf(closes), days);
            found.ReportIf(broken, when, IsAfter(when, end), [when, end], Chronology.Related(end));
        }
    }

    /// <summary>That something lies between a start and an end, as both of the above require it.</summary>
    public static IEnumerable<Order> Orders(Dated when, Dated start, Dated end) =>
        [
            Order.NotBeginningBefore(start, when),
            new(when, end)
            {
                EarlierSide =
                    when.Date is { Value: not null } date && IsUnknown(Edge.EndOf(date)) ? Side.Start : Side.End,
            },
        ];

    [Message("{what} begins before {start}")]
    private static partial Message BeginsBefore(Dated what, Dated start);

    /// <summary>That something is after the end of what contains it.</summary>
    [Message("{what} is after {end}")]
    public static partial Message IsAfter(Dated what, Dated end);

    static Truth IsPast(Edge last, Edge end, long days)
    {
        var broken = last.NotAfter(end).Not();
        return broken == Truth.No || end.MostDaysTo(last) <= days ? Truth.No
            : broken == Truth.Yes && end.FewestDaysTo(last) <= days ? Truth.CannotTell
            : broken;
    }

    static Edge LastOf(SourceDate date) => IsUnknown(Edge.EndOf(date)) ? Edge.StartOf(date) : Edge.EndOf(date);

    static bool IsUnknown(Edge end) => end.Date is null && end != Edge.StillGoingOn;
}
