using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>When something was, as it is drawn: on a day, or on some day within a span.</summary>
/// <param name="From">The first day that it may have been on.</param>
/// <param name="To">The last.</param>
/// <param name="IsDay">Whether the day is known.</param>
sealed record Spot(EdtfDay From, EdtfDay To, bool IsDay)
{
    // What may have been in any of so many years says little of when it was.
    const int MostYears = 10;

    /// <summary>Whether the source implies the date instead of stating it.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Whether the date says of itself that it is uncertain or approximate.</summary>
    public bool IsDoubtful { get; init; }

    public IEnumerable<int> Years
    {
        get
        {
            for (var year = From.Year; year <= To.Year; year++)
            {
                yield return (int)year;
            }
        }
    }

    /// <summary>The spot of a record's date; null where it has none, or one that is not bounded on both sides.</summary>
    public static Spot? Of(Record record, SourceDate? date)
    {
        if (
            date is not { Value: { } value, Bounds: { EarliestStart: { } first, LatestEnd: { } last } bounds }
            || !IsDrawn(first)
            || !IsDrawn(last)
            || last.Year - first.Year >= MostYears
        )
        {
            return null;
        }

        var isDay = value is EdtfInterval ? first == bounds.LatestStart : first == last;
        return new(first, value is EdtfInterval && isDay ? first : last, isDay)
        {
            IsInferred = BriefingContext.IsInferred(record, date),
            IsDoubtful = Briefings.Years.IsQualified(value),
        };
    }

    /// <summary>Whether a day lies in the years that an axis can have.</summary>
    public static bool IsDrawn(EdtfDay day) => day.Year is >= 1 and <= 9999;
}
