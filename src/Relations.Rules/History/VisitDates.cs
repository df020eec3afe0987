using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Names the dates of visits.</summary>
static partial class VisitDates
{
    /// <summary>The dates of a visit that the reader looks at.</summary>
    public static NamedDate Stay(this Visit visit) => RecordEvents.MainDateOf(visit)!;

    /// <summary>The dates of one visit among others.</summary>
    public static NamedDate NamedStay(this Visit visit) => new(VisitOf(visit), visit, "dates", visit.Dates);

    /// <summary>The ids of the visitors, persons and offices, each once.</summary>
    public static IEnumerable<string> VisitorIds(this Visit visit) =>
        visit
            .Visitors.SelectMany(visitor => (IEnumerable<string?>)[visitor.Person.Id, visitor.Office.Id])
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    /// <summary>Of each visitor one id, each once: of the person, or else of the office.</summary>
    public static IEnumerable<string> PersonOrOfficeIds(this Visit visit) =>
        visit
            .Visitors.Select(visitor => visitor.Person.Id ?? visitor.Office.Id)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    [Message("the visit {visit}")]
    private static partial Message VisitOf(Visit visit);
}
