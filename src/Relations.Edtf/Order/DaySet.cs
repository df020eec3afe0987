using System.Runtime.InteropServices;

namespace Relations;

/// <summary>Days on which an event may be: a span, or those of a span that a masked date or season has.</summary>
[StructLayout(LayoutKind.Auto)]
readonly record struct DaySpan(Point First, Point Last, Edtf? Mask)
{
    public static DaySpan Of(Edtf date, EdtfPolicy policy)
    {
        var extent = date.ExtentUnder(policy);
        var masked = date switch
        {
            EdtfDate masks => masks.HasGaps && policy.MarginOf(masks.Fields.AllQualifiers) == default,
            EdtfSeason season => season.YearUnspecified && policy.MarginOf(season.Fields.AllQualifiers) == default,
            _ => false,
        };
        return new(extent.MinStart, extent.MaxEnd, masked ? date : null);
    }

    /// <summary>Whether some day is in both spans.</summary>
    public bool Meets(in DaySpan other, EdtfPolicy policy)
    {
        var first = Point.Max(First, other.First);
        var last = Point.Min(Last, other.Last);
        if (first > last)
            return false;
        if (Mask is null && other.Mask is null)
            return !(first.IsInfinite && last.IsInfinite && first >= last);
        if (Mask is EdtfDate a && other.Mask is EdtfDate b)
            return DateSearch.MayBeSame(a.Fields, b.Fields);
        // The spans were met where a mask begins and ends, so both points are days.
        return first.Day is { } from && last.Day is { } until && Leapfrog(other, from, until, policy);
    }

    bool Leapfrog(in DaySpan other, EdtfDay from, EdtfDay until, EdtfPolicy policy)
    {
        EdtfDay? day = from;
        while (day is { } at && at <= until)
        {
            if (Next(at, policy) is not { } mine)
                return false;
            day = other.Next(mine, policy);
            if (day == mine)
                return mine <= until;
        }
        return false;
    }

    EdtfDay? Next(EdtfDay from, EdtfPolicy policy) =>
        Mask switch
        {
            EdtfDate date => DateSearch.OnOrAfter(date.Fields, from),
            EdtfSeason season => NextOf(season, from, policy),
            _ => from,
        };

    static EdtfDay? NextOf(EdtfSeason season, EdtfDay from, EdtfPolicy policy)
    {
        var last = DateSearch.LastYear(season.Fields);
        for (var year = (int)Math.Max(from.Year - 1, DateSearch.FirstYear(season.Fields)); year <= last; year++)
        {
            if (!DateSearch.MatchesYear(season.Fields, year))
                continue;
            var (first, end) = season.In(year, policy);
            if (end >= from)
                return first >= from ? first : from;
        }
        return null;
    }
}
