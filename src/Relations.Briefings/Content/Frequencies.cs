using NodaTime.Text;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>How often something is due: P1Y is every year.</summary>
static class Frequencies
{
    static readonly Counted[] Alone =
    [
        new("every year", "every {0} years", "{0} yılda bir", "{0} ildə bir"),
        new("every month", "every {0} months", "{0} ayda bir", "{0} ayda bir"),
        new("every week", "every {0} weeks", "{0} haftada bir", "{0} həftədə bir"),
        new("every day", "every {0} days", "{0} günde bir", "{0} gündə bir"),
    ];

    static readonly Counted[] Before =
    [
        new("{0} year", "{0} years", "{0} yıl", "{0} il"),
        new("{0} month", "{0} months", "{0} ay", "{0} ay"),
        new("{0} week", "{0} weeks", "{0} hafta", "{0} həftə"),
        new("{0} day", "{0} days", "{0} gün", "{0} gün"),
    ];

    // In English all parts are named alike; in the others the last one bears the ending.
    static readonly Phrase Every = new("every {0} and {1}", "{0} {1}", "{0} {1}");

    /// <summary>
    /// An ISO 8601 period of years, months, weeks and days in words; any other as it is written; empty for none.
    /// </summary>
    public static string Of(string? period, Language language)
    {
        if (period is null || PeriodPattern.Roundtrip.Parse(period) is not { Success: true, Value: var read })
        {
            return period ?? "";
        }

        int[] counts = [read.Years, read.Months, read.Weeks, read.Days];
        List<int> given = [.. Enumerable.Range(0, counts.Length).Where(unit => counts[unit] != 0)];
        return read.HasTimeComponent || given.Count == 0 || given.Exists(unit => counts[unit] < 0) ? period
            : given.Count == 1 ? Alone[given[0]].In(language, counts[given[0]])
            : Joined(counts, given, language);
    }

    static string Joined(int[] counts, IReadOnlyList<int> given, Language language)
    {
        var last = given[^1];
        var ending = language == Language.English ? Before[last] : Alone[last];
        return Every.With(
            language,
            string.Join(language == Language.English ? ", " : " ", given.SkipLast(1).Select(Named)),
            ending.In(language, counts[last])
        );

        string Named(int unit) => Before[unit].In(language, counts[unit]);
    }
}
