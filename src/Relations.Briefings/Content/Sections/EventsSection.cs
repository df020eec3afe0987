using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The events that no listed visit was made for.</summary>
sealed class EventsSection : BriefingSection
{
    public override string Name => "events";

    public override LocalizedString Title => VisitTexts.Events;

    public override IReadOnlyList<Shape> Tells => [Event.Shape];

    public override IEnumerable<Block> Compose(Desk desk)
    {
        var rows = Of(desk);
        return rows.Count == 0
            ? []
            :
            [
                RecordTable.Of(
                    desk,
                    rows,
                    new(CommonTexts.Date, 2, e => [desk.Date(e, e.Dates)]),
                    new(VisitTexts.Event, 3, e => RecordTitles.Of(desk, e)) { NamesRows = true },
                    new(CommonTexts.Kind, 1.5, e => e.Kind is null ? [] : [desk.Headword(e.Kind)]),
                    new(CommonTexts.Place, 1.5, e => desk.Names(e.Places)),
                    new(VisitTexts.Organizer, 2, e => desk.Name(e.Organization)),
                    new(CommonTexts.Sources, 1, desk.Cited)
                ),
            ];
    }

    static IReadOnlyList<Event> Of(Desk desk)
    {
        var shown = desk.Visits.All.Select(visit => visit.Occasion.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Chronicle.Of(desk.Dossier.Events, e => e.Dates).Where(e => !shown.Contains(e.Id))];
    }
}
