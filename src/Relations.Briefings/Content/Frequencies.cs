using NodaTime.Text;

namespace Relations.Briefings;

/// <summary>How often something is due: P1Y is every year.</summary>
static partial class Frequencies
{
    static readonly LocalizedString[] EachOne = [EveryYear, EveryMonth, EveryWeek, EveryDay];
    static readonly LocalizedString[] Alone = [EveryYears, EveryMonths, EveryWeeks, EveryDays];
    static readonly LocalizedString[] Before = [Years, Months, Weeks, Days];

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
            : given.Count == 1 ? (counts[given[0]] == 1 ? EachOne : Alone)[given[0]].Count(language, counts[given[0]])
            : Joined(counts, given, language);
    }

    static string Joined(int[] counts, IReadOnlyList<int> given, Language language)
    {
        var last = given[^1];
        var ending = language == Language.English ? Before[last] : Alone[last];
        return Every.With(
            language,
            string.Join(language == Language.English ? ", " : " ", given.SkipLast(1).Select(Named)),
            ending.Count(language, counts[last])
        );

        string Named(int unit) => Before[unit].Count(language, counts[unit]);
    }

    [Localized("every year")]
    static partial LocalizedString EveryYear { get; }

    [Localized("every month")]
    static partial LocalizedString EveryMonth { get; }

    [Localized("every week")]
    static partial LocalizedString EveryWeek { get; }

    [Localized("every day")]
    static partial LocalizedString EveryDay { get; }

    [Localized("every {0} years")]
    static partial LocalizedString EveryYears { get; }

    [Localized("every {0} months")]
    static partial LocalizedString EveryMonths { get; }

    [Localized("every {0} weeks")]
    static partial LocalizedString EveryWeeks { get; }

    [Localized("every {0} days")]
    static partial LocalizedString EveryDays { get; }

    [Localized("{0} {0|year|years}")]
    static partial LocalizedString Years { get; }

    [Localized("{0} {0|month|months}")]
    static partial LocalizedString Months { get; }

    [Localized("{0} {0|week|weeks}")]
    static partial LocalizedString Weeks { get; }

    [Localized("{0} {0|day|days}")]
    static partial LocalizedString Days { get; }

    [Localized("every {0} and {1}")]
    static partial LocalizedString Every { get; }
}
