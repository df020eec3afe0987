using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What changed the relations, or happened between or around the parties.</summary>
/// <param name="Spot">When.</param>
/// <param name="Date">The same in words.</param>
/// <param name="Text">What.</param>
/// <param name="Weight">0 for relations made, broken and resumed, 1 for recognition and treaties, 2 for other events, 3 for the rest.</param>
sealed record TurningPoint(Spot Spot, string Date, string Text, int Weight);

/// <summary>Finds the turning points of the relations of a pair.</summary>
static class TurningPointFinder
{
    public static IReadOnlyList<TurningPoint> Of(BriefingContext context, PartyPair pair) =>
        [
            .. Independence(context)
                .Concat(Recognitions(context, pair))
                .Concat(Relations(context, pair))
                .Concat(Events(context))
                .Concat(Projects(context))
                .Concat(Agreements(context))
                .OrderBy(point => point.Spot.From)
                .ThenBy(point => point.Weight)
                .ThenBy(point => point.Text, StringComparer.Ordinal),
        ];

    static IEnumerable<TurningPoint> Point(
        BriefingContext context,
        Record record,
        SourceDate? date,
        string text,
        int weight
    ) =>
        Spot.Of(record, date) is { } spot
            ? [new(spot, ShortDates.Of(date, context.Language), LetterCase.Capitalised(text, context.Language), weight)]
            : [];

    static IEnumerable<TurningPoint> Independence(BriefingContext context) =>
        DateSorting
            .Of(context.Dossier.Independence, one => one.Date)
            .SelectMany(one =>
                Point(
                    context,
                    one,
                    one.Date,
                    TimelineTexts.Independence.With(context.Language, context.NameText(one.State)),
                    1
                )
            );

    static IEnumerable<TurningPoint> Recognitions(BriefingContext context, PartyPair pair) =>
        DateSorting
            .Of(context.Dossier.Recognitions, one => one.Date)
            .Where(one => pair.Ways.Contains((one.By, one.Of)))
            .SelectMany(one =>
                Point(
                    context,
                    one,
                    one.Date,
                    TimelineTexts.Recognizes.With(
                        context.Language,
                        context.NameText(one.By),
                        BriefingContext.Plain(context.NameWithin(one.Of))
                    ),
                    1
                )
            );

    static IEnumerable<TurningPoint> Relations(BriefingContext context, PartyPair pair) =>
        ConflictingRecords
            .Of(context.Dossier.DiplomaticRelations)
            .Select(rivals => rivals.GoneBy)
            .Where(one => pair.Holds(one.Between))
            .SelectMany(one =>
                Point(context, one, one.Established, context.Say(TimelineTexts.Established), 0)
                    .Concat(one.Interruptions.SelectMany(gap => Gap(context, one, gap)))
                    .Concat(Point(context, one, one.Ended, context.Say(TimelineTexts.Ended), 0))
            );

    static IEnumerable<TurningPoint> Gap(BriefingContext context, Record relation, Interruption gap) =>
        [
            .. Point(context, relation, gap.From, InterruptionWords.Of(context, gap), 0),
            .. Point(context, relation, gap.To, context.Say(TimelineTexts.Resumed), 0),
        ];

    // The occasion of a visit is shown with the visit.
    static IEnumerable<TurningPoint> Events(BriefingContext context)
    {
        var visited = context.Visits.All.Select(visit => visit.Occasion.Id).ToHashSet(StringComparer.Ordinal);
        return DateSorting
            .Of(context.Dossier.Events, one => one.Dates)
            .Where(one => !visited.Contains(one.Id))
            .SelectMany(one =>
                Point(context, one, one.Dates, BriefingContext.Plain(RecordTitles.Undated(context, one)), 2)
            );
    }

    static IEnumerable<TurningPoint> Projects(BriefingContext context) =>
        DateSorting
            .Of(context.Dossier.Projects, one => one.Inaugurated)
            .SelectMany(one =>
                Point(
                    context,
                    one,
                    one.Inaugurated,
                    TimelineTexts.Opens.With(context.Language, BriefingContext.Plain(context.Localised(one.Names))),
                    2
                )
            );

    static IEnumerable<TurningPoint> Agreements(BriefingContext context) =>
        DateSorting
            .Of(context.Dossier.Agreements, one => one.Signed)
            .SelectMany(one =>
                Point(context, one, one.Signed, BriefingContext.Plain(RecordTitles.Undated(context, one)), 3)
            );
}
