using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The years of a figure, from left to right.</summary>
/// <param name="first">The year that it begins with.</param>
/// <param name="last">The year that it ends with.</param>
/// <param name="left">Where it begins, in units of the drawing.</param>
/// <param name="right">Where it ends.</param>
sealed class TimeAxis(int first, int last, double left, double right)
{
    const int MaxTicks = 10;
    const int LatestYear = 9999;

    readonly EdtfDay origin = EdtfDay.FirstOf(first);
    readonly double days = EdtfDay.LastOf(last).DaysSince(EdtfDay.FirstOf(first)) + 1;

    public double Left => left;

    public double Right => right;

    public int First => first;

    public int Last => last;

    /// <summary>An axis that reaches over all days; null where there are none that one can draw.</summary>
    public static TimeAxis? Over(IEnumerable<EdtfDay> days, double left, double right)
    {
        List<long> years = [.. days.Select(day => day.Year).Where(year => Math.Abs(year) <= LatestYear)];
        return years.Count == 0 ? null : new((int)years.Min(), (int)years.Max(), left, right);
    }

    /// <summary>Whether all of a value lies within the years that one can draw.</summary>
    public bool Holds(EdtfDay day) => day.Year >= first && day.Year <= last;

    /// <summary>Where a day begins.</summary>
    public double Of(EdtfDay day) => left + ((right - left) * day.DaysSince(origin) / days);

    /// <summary>The years that are written below it, with fine lines above them.</summary>
    public IEnumerable<Mark> Ticks(double top, double bottom, Language language)
    {
        var step = Years.Step(last - first + 1, MaxTicks);
        yield return new LineMark(left, bottom, right, bottom, Tone.Muted);
        for (var year = first; year <= last; year++)
        {
            if (year % step != 0 && first != last)
            {
                continue;
            }

            var x = Of(EdtfDay.FirstOf(year));
            yield return new LineMark(x, top, x, bottom + 3, Tone.Ground);
            yield return new LabelMark(x, bottom + 12, Years.Labelled(year, language), 7, LabelAlign.Middle);
        }
    }
}
