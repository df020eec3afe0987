using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The events that no listed visit was made for.</summary>
sealed class EventsSection : BriefingSection
{
    public override string Name => "events";

    public override LocalizedString Title => VisitTexts.Events;

    public override IReadOnlyList<RecordShape> Tells => [Event.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        var rows = Of(context);
        return rows.Count == 0
            ? []
            :
            [
                RecordTable.Of(
                    context,
                    rows,
                    new(CommonTexts.Date, 2, e => [context.Date(e, e.Dates)]),
                    new(VisitTexts.Event, 3, e => RecordTitles.Of(context, e)) { NamesRows = true },
                    new(CommonTexts.Kind, 1.5, e => e.Kind is null ? [] : [context.Headword(e.Kind)]),
                    new(CommonTexts.Place, 1.5, e => context.Names(e.Places)),
                    new(VisitTexts.Organizer, 2, e => context.Name(e.Organization)),
                    new(CommonTexts.Parties, 2, e => context.Names(e.Parties)),
                    new(MissionTexts.Remarks, 2, e => FieldText.Remarks(context, e)),
                    new(CommonTexts.Sources, 1, context.Cited)
                ),
            ];
    }

    static IReadOnlyList<Event> Of(BriefingContext context)
    {
        var shown = context.Visits.All.Select(visit => visit.Occasion.Id).ToHashSet(StringComparer.Ordinal);
        return [.. DateSorting.Of(context.Dossier.Events, e => e.Dates).Where(e => !shown.Contains(e.Id))];
    }
}
