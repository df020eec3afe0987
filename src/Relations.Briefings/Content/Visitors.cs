using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Who travelled, in words.</summary>
static class Visitors
{
    public static Inlines Of(Desk desk, Visit visit) =>
        Desk.Joined(visit.Visitors.Select(visitor => Of(desk, visitor)), "; ");

    /// <summary>The title of an office, with the state or body where the title does not name it.</summary>
    public static Inlines OfficeName(Desk desk, Office office)
    {
        var title = desk.Localised(office.Title);
        var of = desk.Name(office.Of);
        return of.Count == 0 || Desk.Plain(title).Contains(Desk.Plain(of), StringComparison.Ordinal)
            ? title
            : [.. title, " (", .. of, ")"];
    }

    static Inlines Of(Desk desk, Visitor visitor) =>
        Desk.Joined([desk.Name(visitor.Person), desk.Name(visitor.Office)], ", ");
}
