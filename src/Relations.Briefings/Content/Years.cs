using System.Globalization;

namespace Relations.Briefings;

/// <summary>The years of dates: which are known well enough to bound others, and how they are worded.</summary>
static class Years
{
    // A decade of which the year is not known still tells something of the time; a century of it does not.
    const int MaxUnknown = 10;

    /// <summary>The first and last days of a date; none of an end that may lie anywhere in more than ten years.</summary>
    public static IEnumerable<EdtfDay> Bounding(Edtf date)
    {
        var bounds = date.Bounds;
        return Known(bounds.EarliestStart, bounds.LatestStart).Concat(Known(bounds.EarliestEnd, bounds.LatestEnd));
    }

    /// <summary>Whether the year in which a date starts is doubtful or estimated.</summary>
    public static bool IsQualified(Edtf date) =>
        date switch
        {
            EdtfInterval interval => interval.Start is { } start && IsQualified(start),
            EdtfSet set => set.Members.Any(member => member.First is { } first && IsQualified(first)),
            EdtfDate day => day.YearQualifier != EdtfQualifier.None,
            EdtfSeason season => season.YearQualifier != EdtfQualifier.None,
            EdtfYear year => year.Qualifier != EdtfQualifier.None,
            _ => false,
        };

    /// <summary>An astronomical year as dates are worded, with its era where that is not plain: <c>45 BCE</c>.</summary>
    public static string Of(long year, Language language) =>
        EdtfPattern.Level2.TryParse(Text(year), out var date)
            ? EdtfWording.Format(date, language)
            : year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same under a heading or on an axis that says it is a year: a bare number where that is plain.</summary>
    public static string Labelled(long year, Language language) =>
        year is >= 1000 and <= 9999 ? year.ToString(CultureInfo.InvariantCulture) : Of(year, language);

    /// <summary>The years from one to another, as dates are worded.</summary>
    public static string Between(long first, long last, Language language) =>
        first >= 1000 && EdtfPattern.Level2.TryParse($"{Text(first)}/{Text(last)}", out var span)
            ? EdtfWording.Format(span, language)
            : $"{Of(first, language)}–{Of(last, language)}";

    /// <summary>The least of 1, 2, 5, 10, 20, 50, … that divides a number of years into no more than so many parts.</summary>
    public static int Step(int years, int most)
    {
        for (var power = 1; ; power *= 10)
        {
            foreach (var factor in (int[])[1, 2, 5])
            {
                if (power * factor * most >= years)
                {
                    return power * factor;
                }
            }
        }
    }

    static IEnumerable<EdtfDay> Known(EdtfDay? first, EdtfDay? last) =>
        first is { } early && last is { } late && (Int128)late.Year - early.Year >= MaxUnknown
            ? []
            : ((EdtfDay?[])[first, last]).OfType<EdtfDay>();

    static string Text(long year) =>
        year is >= -9999 and <= 9999
            ? string.Create(CultureInfo.InvariantCulture, $"{(year < 0 ? "-" : "")}{Math.Abs(year):D4}")
            : string.Create(CultureInfo.InvariantCulture, $"Y{year}");
}
