namespace Relations.Dossiers;

/// <summary>How certain dates are, and which of two is more so.</summary>
public static class DateCertainty
{
    /// <summary>Whether a date says of itself that it is not certain. One that is only coarse, or still going on, does not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static bool IsDoubtful(Edtf date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date switch
        {
            EdtfInterval interval => interval.StartEnd == EdtfEnd.Unknown
                || interval.EndEnd == EdtfEnd.Unknown
                || (interval.Start is { } start && IsDoubtful(start))
                || (interval.End is { } end && IsDoubtful(end)),
            EdtfSet set => set.IsOneOf
                || set.Members.Any(member =>
                    (member.First is { } first && IsDoubtful(first)) || (member.Last is { } last && IsDoubtful(last))
                ),
            EdtfDate day => day.YearUnspecified
                || day.MonthUnspecified
                || day.DayUnspecified
                || (day.YearQualifier | day.MonthQualifier | day.DayQualifier) != EdtfQualifier.None,
            EdtfSeason season => season.YearUnspecified
                || (season.YearQualifier | season.SeasonQualifier) != EdtfQualifier.None,
            EdtfYear year => year.SignificantDigits > 0 || year.Qualifier != EdtfQualifier.None,
            _ => false,
        };
    }

    /// <summary>
    /// Whether a later reading of a date is more certain than the earlier one: it is narrower and lies within it, or is the same without
    /// doubt.
    /// </summary>
    /// <returns>Positive where it is more certain, negative where it is less, 0 where it is a different date, or as certain.</returns>
    /// <exception cref="ArgumentNullException">A date is null.</exception>
    public static int Compare(SourceDate old, SourceDate now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        if (old is not { Value: { } before, Bounds: { } wide } || now is not { Value: { } after, Bounds: { } narrow })
        {
            return 0;
        }

        var doubt = (IsDoubtful(before) ? 1 : 0) - (IsDoubtful(after) ? 1 : 0);
        var (isWithin, contains) = (IsWithin(narrow, wide), IsWithin(wide, narrow));
        return (isWithin, contains) switch
        {
            (true, true) => doubt,
            (true, false) => doubt >= 0 ? 1 : 0,
            (false, true) => doubt <= 0 ? -1 : 0,
            _ => 0,
        };
    }

    static bool IsWithin(EdtfBounds narrow, EdtfBounds wide) =>
        IsWithin(
            (narrow.Start, narrow.EarliestStart, narrow.LatestStart),
            (wide.Start, wide.EarliestStart, wide.LatestStart)
        ) && IsWithin((narrow.End, narrow.EarliestEnd, narrow.LatestEnd), (wide.End, wide.EarliestEnd, wide.LatestEnd));

    // An end that is not known may be any day, but it is a day: what still goes on has none.
    static bool IsWithin(
        (EdtfEnd Kind, EdtfDay? Earliest, EdtfDay? Latest) narrow,
        (EdtfEnd Kind, EdtfDay? Earliest, EdtfDay? Latest) wide
    ) =>
        wide.Kind switch
        {
            EdtfEnd.Open => narrow.Kind == EdtfEnd.Open,
            EdtfEnd.Unknown => narrow.Kind != EdtfEnd.Open,
            _ => narrow.Kind == EdtfEnd.Finite && wide.Earliest <= narrow.Earliest && narrow.Latest <= wide.Latest,
        };
}
