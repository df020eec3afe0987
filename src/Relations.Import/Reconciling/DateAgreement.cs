namespace Relations.Import;

/// <summary>Compares dates that two records give. A date that cannot be read, or is not there, decides nothing.</summary>
static class DateAgreement
{
    const int MinAge = 15;
    const int MaxAge = 105;

    /// <summary>Whether two dates of one event contradict each other.</summary>
    public static bool Contradict(SourceDate? one, SourceDate? other) =>
        one?.Value is { } a && other?.Value is { } b && EdtfOrder.Overlaps(a, b) == Ternary.No;

    /// <summary>Whether two dates are the same day.</summary>
    public static bool AreSameDay(SourceDate? one, SourceDate? other) =>
        one?.Bounds is { EarliestStart: { } day, LatestEnd: { } last }
        && day == last
        && other?.Bounds is { EarliestStart: { } otherDay, LatestEnd: { } otherLast }
        && otherDay == otherLast
        && day == otherDay;

    /// <summary>Whether two dates agree, at least in the year.</summary>
    public static bool AreSameYear(SourceDate? one, SourceDate? other) =>
        !Contradict(one, other)
        && YearsOf(one) is ({ } first, { } last)
        && first == last
        && YearsOf(other) is ({ } otherFirst, { } otherLast)
        && first == otherFirst
        && otherFirst == otherLast;

    /// <summary>Whether somebody who lived then cannot have held an office at that time.</summary>
    public static bool IsOutside(Person person, SourceDate? service)
    {
        if (service?.Value is not { } held)
        {
            return false;
        }

        if (
            (person.Died?.Value is { } died && EdtfOrder.Before(died, held) == Ternary.Yes)
            || (person.Born?.Value is { } born && EdtfOrder.Before(held, born) == Ternary.Yes)
        )
        {
            return true;
        }

        var (firstBirth, lastBirth) = YearsOf(person.Born);
        var (begin, end) = YearsOf(service);
        return (end - firstBirth < MinAge) || (begin - lastBirth > MaxAge);
    }

    /// <summary>How many years lie between two dates at least; 0 where they touch; null where that is not known.</summary>
    public static long? YearsBetween(SourceDate? one, SourceDate? other)
    {
        var (first, last) = YearsOf(one);
        var (otherFirst, otherLast) = YearsOf(other);
        return (first ?? last) is null || (otherFirst ?? otherLast) is null ? null
            : (last ?? first) < (otherFirst ?? otherLast) ? (otherFirst ?? otherLast) - (last ?? first)
            : (otherLast ?? otherFirst) < (first ?? last) ? (first ?? last) - (otherLast ?? otherFirst)
            : 0;
    }

    /// <summary>The first and the last year that a date may be in.</summary>
    public static (long? First, long? Last) YearsOf(SourceDate? date) =>
        date?.Bounds is { } bounds ? (bounds.EarliestStart?.Year, bounds.LatestEnd?.Year) : (null, null);
}
