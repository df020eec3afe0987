using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Says in words when a name or code of a state was in use.</summary>
static class StatePeriods
{
    /// <summary>Whether the period has an end.</summary>
    public static bool IsOver(SourceDate? period) =>
        period is not null && !period.ToString().EndsWith("/..", StringComparison.Ordinal);

    /// <summary>The years of a period that has an end, with a space before them; nothing for one that has none.</summary>
    public static string Said(SourceDate? period)
    {
        if (!IsOver(period))
        {
            return "";
        }

        var ends = period!.ToString().Split('/');
        var (start, end) = (Year(ends[0]), Year(ends[^1]));
        return start.Length == 0 ? $" until {end}"
            : start == end ? $" in {end}"
            : $" from {start} to {end}";
    }

    static string Year(string day) => day.Length > 4 ? day[..4] : day;
}
