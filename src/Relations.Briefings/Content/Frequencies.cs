using System.Globalization;

namespace Relations.Briefings;

/// <summary>How often something is due: P1Y is every year.</summary>
static class Frequencies
{
    static readonly Dictionary<char, Counted> Units = new()
    {
        ['Y'] = new("every year", "every {0} years", "{0} yılda bir", "{0} ildə bir"),
        ['M'] = new("every month", "every {0} months", "{0} ayda bir", "{0} ayda bir"),
        ['W'] = new("every week", "every {0} weeks", "{0} haftada bir", "{0} həftədə bir"),
        ['D'] = new("every day", "every {0} days", "{0} günde bir", "{0} gündə bir"),
    };

    /// <summary>An ISO 8601 period of one unit in words; any other as it is written; empty for none.</summary>
    public static string Of(string? period, Language language) =>
        period is ['P', .. var number, var unit]
        && Units.TryGetValue(unit, out var words)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? words.In(language, count)
            : period ?? "";
}
