using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The places of a map as a table: where each lies, and what is shown there.</summary>
static class MapTable
{
    public static Table Of(BriefingContext context, IReadOnlyList<MapPlace> places) =>
        new(
            [
                new(context.Say(CommonTexts.Place), 2),
                new(context.Say(MapTexts.Coordinates), 1.5),
                new(context.Say(MapTexts.Shown), 4),
            ],
            [
                .. places.Select(place =>
                    (IReadOnlyList<Cell>)
                        [new([place.Name]), new([Coordinates(place.Point)]), new(Shown(context, place))]
                ),
            ]
        )
        {
            NamingColumn = 0,
        };

    static string Coordinates(GeoPoint point) => FormattableString.Invariant($"{point.Latitude}, {point.Longitude}");

    static Inlines Shown(BriefingContext context, MapPlace place) =>
        place.Missions.Count == 0
            ? [context.Say(MapTexts.LegendVisit)]
            : BriefingContext.Joined(
                place.Missions.Select(mission => RecordTitles.Of(context, mission)),
                context.Semicolon
            );
}
