using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>How many visits there were when, which way they led, and what they were for where that is one thing.</summary>
static class VisitsPoint
{
    const int ManyVisits = 12;

    static readonly EventKind[] Gatherings = [EventKind.Conference, EventKind.Congress, EventKind.Summit];

    public static IEnumerable<BriefPoint> Of(BriefingContext context)
    {
        if (context.Visits.All.Count == 0)
        {
            return [];
        }

        return [new(Lead(context), Body(context), Records(context))];
    }

    // The latest visit each way stands for many.
    static IReadOnlyList<Record> Records(BriefingContext context) =>
        context.Visits.All.Count <= ManyVisits ? [.. context.Visits.All]
        : PartyPair.Of(context) is { } pair
            ?
            [
                .. pair
                    .Ways.Select(way => PartyPair.Visits(context, way.From, way.To) is [.., var last] ? last : null)
                    .OfType<Visit>(),
            ]
        : [];

    static string Lead(BriefingContext context)
    {
        var visits = context.Visits.All;
        List<long> years = [.. visits.Select(visit => DateSorting.YearOf(visit.Dates)).OfType<long>().Order()];
        var language = context.Language;
        return years.Count < visits.Count ? Counted.Beginning(KeyPointTexts.VisitsLead, visits.Count, language)
            : years[0] == years[^1]
                ? Counted.Beginning(
                    KeyPointTexts.VisitsInYear,
                    visits.Count,
                    language,
                    Years.Labelled(years[0], language)
                )
            : Counted.Beginning(
                KeyPointTexts.VisitsInYears,
                visits.Count,
                language,
                Years.Between(years[0], years[^1], language)
            );
    }

    static Inlines Body(BriefingContext context)
    {
        if (PartyPair.Of(context) is not { } pair)
        {
            return [];
        }

        var ways = pair
            .Ways.Select(way => (way.To, Visits: PartyPair.Visits(context, way.From, way.To)))
            .Where(way => way.Visits.Count > 0)
            .OrderByDescending(way => way.Visits.Count)
            .ToList();
        return BriefPoint.Sentences([Ways(context, ways), .. ways.Select(way => Purpose(context, way.To, way.Visits))]);
    }

    static Inlines Ways(BriefingContext context, List<(Ref<State> To, IReadOnlyList<Visit> Visits)> ways)
    {
        string Number(int way) => NumberTexts.Of(ways[way].Visits.Count, context.Language);
        Inlines sentence = ways.Count switch
        {
            0 => [],
            1 =>
            [
                Counted.Of(
                    KeyPointTexts.VisitsOneWay,
                    ways[0].Visits.Count,
                    context.Language,
                    BriefingContext.Plain(context.NameWithin(ways[0].To))
                ),
            ],
            _ => context.Say(
                KeyPointTexts.VisitsBothWays,
                context.NameWithin(ways[0].To),
                [Number(0)],
                context.NameWithin(ways[1].To),
                [Number(1)]
            ),
        };
        return LetterCase.Capitalised(sentence, context.Language);
    }

    // A number says more where all were for the same sort of thing.
    static Inlines Purpose(BriefingContext context, Ref<State> to, IReadOnlyList<Visit> visits)
    {
        List<EventKind?> kinds = [.. visits.Select(visit => context.Dossier.Find(visit.Occasion)?.Kind)];
        if (visits.Count < 2 || !kinds.TrueForAll(kind => kind is { } known && Gatherings.Contains(known)))
        {
            return [];
        }

        var named = Gatherings.Where(kind => kinds.Contains(kind)).Select(kind => context.Word(kind));
        return LetterCase.Capitalised(
            context.Say(KeyPointTexts.AllMultilateral, context.NameWithin(to), [Lists.Or(named, context.Language)]),
            context.Language
        );
    }
}
