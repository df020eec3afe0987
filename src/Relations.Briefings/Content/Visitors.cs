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
        return of.Count == 0 || Says(Desk.Plain(title), desk.Dossier.Find(office.Of))
            ? title
            : [.. title, " (", .. of, ")"];
    }

    // A title that can only be had in another language names the state in that language.
    static bool Says(string title, IParty? party)
    {
        var names = party switch
        {
            State state => state.Names,
            Organization organization => organization.Names,
            _ => null,
        };
        return names?.Translations.Any(name => title.Contains(name.Text, StringComparison.Ordinal)) == true;
    }

    static Inlines Of(Desk desk, Visitor visitor) =>
        Desk.Joined([desk.Name(visitor.Person), desk.Name(visitor.Office)], ", ");
}
