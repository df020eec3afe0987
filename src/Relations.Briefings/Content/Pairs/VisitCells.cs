using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Cells of tables of visits between two parties.</summary>
static class VisitCells
{
    public static Inlines Direction(BriefingContext context, Visit visit) =>
        visit.From.IsNone
            ? [$"→{BriefingContext.Clinging}{context.NameText(visit.To)}"]
            : [$"{context.NameText(visit.From)}{BriefingContext.Clinging}→ {context.NameText(visit.To)}"];

    public static Inlines Occasion(BriefingContext context, Visit visit)
    {
        var occasion = context.Name(visit.Occasion);
        var places = context.Names(visit.Places);
        Inlines what = BriefingContext.Joined([occasion, context.Localised(visit.Purpose), places], context.Semicolon);
        Inlines met = visit.Met.Count == 0 ? [] : context.Say(VisitTexts.Met, context.Names(visit.Met));
        return occasion.Count == 0 && visit.Purpose is null && met.Count == 0
            ? BriefingContext.Joined([places, [context.Say(BriefTexts.NoOccasion)]], context.Semicolon)
            : BriefingContext.Joined([what, met], context.Semicolon);
    }
}
