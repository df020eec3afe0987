using System.Text;

namespace Relations;

/// <summary>A span of time from some day of one date to some day of another: <c>1964/2008</c>, <c>1933-11-16/..</c>, <c>/1917</c>.</summary>
public sealed record EdtfInterval : Edtf
{
    internal EdtfInterval(in Slice slice, int level, Edtf? start, EdtfEnd startEnd, Edtf? end, EdtfEnd endEnd)
        : base(slice, level)
    {
        (Start, StartEnd) = (start, startEnd);
        (End, EndEnd) = (end, endEnd);
    }

    /// <summary>The date, season or year of the start; null when it is open or unknown. A one-of set of days where <see cref="EdtfCalendar"/> read a month or year of another calendar.</summary>
    public Edtf? Start { get; }

    /// <summary>The date, season or year of the end; null when it is open or unknown. It may be a one-of set as the start may.</summary>
    public Edtf? End { get; }

    /// <summary>Whether the start is a date, open (<c>..</c>) or unknown (nothing written).</summary>
    public EdtfEnd StartEnd { get; }

    /// <summary>Whether the end is a date, open (<c>..</c>, still going on) or unknown (nothing written).</summary>
    public EdtfEnd EndEnd { get; }

    /// <inheritdoc/>
    public bool Equals(EdtfInterval? other) =>
        other is not null
        && StartEnd == other.StartEnd
        && EndEnd == other.EndEnd
        && Equals(Start, other.Start)
        && Equals(End, other.End);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StartEnd, EndEnd, Start, End);

    internal override (EdtfEnd Start, EdtfEnd End) Ends => (StartEnd, EndEnd);

    // An unknown end is any day from the start on, or none: the table of order counts "still going on" among its worlds.
    internal override Extent ExtentUnder(EdtfPolicy policy)
    {
        var start = Start?.ExtentUnder(policy) ?? Missing(StartEnd, Point.NoStart);
        var end = End?.ExtentUnder(policy) ?? Missing(EndEnd, Point.NoEnd);
        return new(
            start.MinStart,
            LatestStart(start.MaxEnd, end.MaxEnd),
            EarliestEnd(end.MinStart, start.MinStart),
            end.MaxEnd
        );
    }

    internal override void Append(StringBuilder text)
    {
        AppendEnd(text, Start, StartEnd);
        text.Append('/');
        AppendEnd(text, End, EndEnd);
    }

    Point LatestStart(Point latest, Point end)
    {
        if (latest <= end)
            return latest;
        return Start is EdtfDate { HasGaps: true } date && end.Day is { } day
            ? DateSearch.OnOrBefore(date.Fields, day) ?? end
            : end;
    }

    Point EarliestEnd(Point earliest, Point start)
    {
        if (earliest >= start)
            return earliest;
        return End is EdtfDate { HasGaps: true } date && start.Day is { } day
            ? DateSearch.OnOrAfter(date.Fields, day) ?? start
            : start;
    }

    static Extent Missing(EdtfEnd kind, Point open) =>
        kind == EdtfEnd.Open ? Extent.OfEvent(open, open) : Extent.OfEvent(Point.NoStart, Point.NoEnd);

    static void AppendEnd(StringBuilder text, Edtf? date, EdtfEnd kind)
    {
        if (date is not null)
            date.Append(text);
        else if (kind == EdtfEnd.Open)
            text.Append("..");
    }
}
