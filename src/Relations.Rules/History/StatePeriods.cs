using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Says in words when a name or code of a state was in use.</summary>
static partial class StatePeriods
{
    /// <summary>Whether the period has an end.</summary>
    public static bool IsOver(SourceDate? period) =>
        period is not null && !period.ToString().EndsWith("/..", StringComparison.Ordinal);

    /// <summary>The years of a period that has an end; null for one that has none.</summary>
    public static Message? Said(SourceDate? period)
    {
        if (!IsOver(period))
        {
            return null;
        }

        var ends = period!.ToString().Split('/');
        var (start, end) = (Year(ends[0]), Year(ends[^1]));
        return start.Length == 0 ? Until(new(end))
            : start == end ? In(new(end))
            : CheckTexts.FromTo(new(start), new(end));
    }

    [Message("until {year}")]
    private static partial Message Until(DateValue year);

    [Message("in {year}")]
    private static partial Message In(DateValue year);

    static string Year(string day) => day.Length > 4 ? day[..4] : day;
}
