using System.Globalization;

namespace Relations.Rules;

/// <summary>Tells whether a date says what dates in a text say, or less, and never more.</summary>
static class DateReadings
{
    const string NoYear = "XXXX";

    /// <summary>Whether a date is a reading of dates that a text mentions.</summary>
    /// <param name="date">The date.</param>
    /// <param name="said">What the text mentions.</param>
    /// <param name="others">The dates that go with it: of a span that is mentioned, they may have the other end.</param>
    public static bool IsReading(Edtf date, IReadOnlyList<Edtf> said, IReadOnlyList<Edtf> others) =>
        said.Any(mention => Contains(date, mention))
        || date switch
        {
            EdtfInterval span => ReadsEnd(span.Start, said, static of => of.Start)
                && ReadsEnd(span.End, said, static of => of.End),
            EdtfSet set => said.Any(mention => mention.Bounds == set.Bounds || HaveSameDays(mention, set))
                || set.Members.All(member => ReadsMember(member, said, others)),
            _ => said.OfType<EdtfInterval>().Any(span => IsHalf(date, span, others)),
        };

    /// <summary>
    /// Whether a date has every day of another, and so is equal to it or coarser. Of about a year that year itself is
    /// neither, where it is not marked as approximate or uncertain.
    /// </summary>
    public static bool Contains(Edtf date, Edtf mention)
    {
        if (date.Equals(mention))
        {
            return true;
        }

        var (outer, inner) = (date.Bounds, mention.Bounds);
        return date is not (EdtfInterval or EdtfSet)
            && !(IsDoubted(mention) && !IsDoubted(date) && outer == inner)
            && outer.Earliest <= inner.Earliest
            && inner.Latest <= outer.Latest
            && EdtfOrder.Overlaps(date, mention) != Ternary.No
            // A day of any year is not a longer time than a span of years.
            && !date.ToString().Contains(NoYear, StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether a date that is marked as approximate is the day before or after which a text puts what happened: 1882-04-15~ of
    /// "after 1882-04-15".
    /// </summary>
    public static bool IsNear(Edtf date, Edtf mention)
    {
        var (own, limit) = (date.Bounds, mention.Bounds);
        return mention is EdtfSet { IsOneOf: true }
            && date.ToString().AsSpan().IndexOfAny("~%") >= 0
            && (
                (limit.Latest is null && limit.Earliest == own.Latest?.AddDays(1))
                || (limit.Earliest is null && limit.Latest == own.Earliest?.AddDays(-1))
            );
    }

    /// <summary>What a mention without its year says in the year of a date; null where it has a year.</summary>
    public static Edtf? InYearOf(Edtf date, Edtf mention)
    {
        var text = mention.ToString();
        if (!text.Contains(NoYear, StringComparison.Ordinal) || date.Bounds.Earliest is not { } first)
        {
            return null;
        }

        var ends = text.Split('/');
        ends[0] = ends[0].Replace(NoYear, Year(first), StringComparison.Ordinal);
        ends[^1] = ends[^1].Replace(NoYear, Year(date.Bounds.Latest ?? first), StringComparison.Ordinal);
        return EdtfPattern.Level2.TryParse(string.Join('/', ends), out var dated) ? dated : null;
    }

    static bool IsDoubted(Edtf date) => date.ToString().AsSpan().IndexOfAny("~?%") >= 0;

    static bool ReadsEnd(Edtf? end, IReadOnlyList<Edtf> said, Func<EdtfInterval, Edtf?> same) =>
        end is null
        || said.Any(mention =>
            Contains(end, mention) || (mention is EdtfInterval span && same(span) is { } its && Contains(end, its))
        );

    static bool ReadsMember(EdtfSetMember member, IReadOnlyList<Edtf> said, IReadOnlyList<Edtf> others) =>
        (member.First is null || IsReading(member.First, said, others))
        && (member.Last is null || IsReading(member.Last, said, others));

    // "from 1990 to 1994" may stand in two fields; one end alone would be a choice that the text does not make.
    static bool IsHalf(Edtf date, EdtfInterval span, IReadOnlyList<Edtf> others) =>
        span is { Start: { } start, End: { } end }
        && (
            (Contains(date, start) && others.Any(other => Contains(other, end)))
            || (Contains(date, end) && others.Any(other => Contains(other, start)))
        );

    // One of two days is less than both of them, and so is a reading of "30-31 October".
    static bool HaveSameDays(Edtf mention, EdtfSet set) =>
        mention is EdtfInterval
        && set.IsOneOf
        && mention.Bounds.Earliest == set.Bounds.Earliest
        && mention.Bounds.Latest == set.Bounds.Latest;

    static string Year(EdtfDay day) => day.Year.ToString("D4", CultureInfo.InvariantCulture);
}
