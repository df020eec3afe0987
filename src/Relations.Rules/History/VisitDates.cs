using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Names the dates of visits.</summary>
static partial class VisitDates
{
    /// <summary>The dates of a visit that the reader looks at.</summary>
    public static NamedDate Stay(this Visit visit) => RecordEvents.MainDateOf(visit)!;

    /// <summary>The dates of one visit among others.</summary>
    public static NamedDate NamedStay(this Visit visit) => new(VisitOf(visit), visit, "dates", visit.Dates);

    // Of visits whose dates leave more days open, one that overlaps another says nothing.
    const long MaxOpenDays = 31;

    /// <summary>The start and the end of a visit whose dates leave no more than 31 days open; null for others.</summary>
    public static (PeriodBound Start, PeriodBound End)? FineBounds(this Visit visit) =>
        visit.Dates is { Value: not null } dates
        && PeriodBound.StartOf(dates) is var start
        && PeriodBound.EndOf(dates) is var end
        && IsFine(start)
        && IsFine(end)
            ? (start, end)
            : null;

    /// <summary>That stay as a period.</summary>
    public static Period? FineStay(this Visit visit) =>
        visit.FineBounds() is null ? null : Period.Of(visit.NamedStay());

    static bool IsFine(PeriodBound edge) => edge.MaxDaysTo(edge) < MaxOpenDays;

    /// <summary>The ids of the visitors, persons and offices, each once.</summary>
    public static IReadOnlyList<string> VisitorIds(this Visit visit) =>
        Ids(visit, static visitor => visitor.Person.Id, static visitor => visitor.Office.Id);

    /// <summary>The ids of the persons who travelled, each once.</summary>
    public static IReadOnlyList<string> PersonIds(this Visit visit) => Ids(visit, static visitor => visitor.Person.Id);

    /// <summary>Of each visitor one id, each once: of the person, or else of the office.</summary>
    public static IReadOnlyList<string> PersonOrOfficeIds(this Visit visit) =>
        Ids(visit, static visitor => visitor.Person.Id ?? visitor.Office.Id);

    static IReadOnlyList<string> Ids(Visit visit, Func<Visitor, string?> first, Func<Visitor, string?>? second = null)
    {
        if (visit.Visitors is [var one])
        {
            return (first(one), second?.Invoke(one)) switch
            {
                (null, null) => [],
                (null, { } id) => [id],
                ({ } id, null) => [id],
                ({ } id, { } other) => id == other ? [id] : [id, other],
            };
        }

        return
        [
            .. visit
                .Visitors.SelectMany(visitor => (IEnumerable<string?>)[first(visitor), second?.Invoke(visitor)])
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
    }

    [Message("the visit {visit}")]
    private static partial Message VisitOf(Visit visit);
}
