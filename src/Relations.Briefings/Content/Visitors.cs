using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Who travelled, in words.</summary>
static class Visitors
{
    public static Inlines Of(Desk desk, Visit visit) =>
        Desk.Joined(visit.Visitors.Select(visitor => Of(desk, visitor)), desk.Semicolon);

    static Inlines Of(Desk desk, Visitor visitor) =>
        Desk.Joined([desk.Name(visitor.Person), desk.Name(visitor.Office)], ", ");
}
