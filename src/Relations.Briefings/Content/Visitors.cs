using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Who travelled, in words.</summary>
static class Visitors
{
    public static Inlines Of(BriefingContext context, Visit visit) =>
        BriefingContext.Joined(visit.Visitors.Select(visitor => Of(context, visitor)), context.Semicolon);

    static Inlines Of(BriefingContext context, Visitor visitor) =>
        BriefingContext.Joined([context.Name(visitor.Person), WithStatus(context, visitor)], ", ");

    static Inlines WithStatus(BriefingContext context, Visitor visitor) =>
        visitor.Status is null
            ? context.Name(visitor.Office)
            : BriefingContext.Joined([context.Name(visitor.Office), [$"({context.Word(visitor.Status)})"]], " ");
}
