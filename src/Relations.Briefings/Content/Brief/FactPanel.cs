using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The facts that are looked up first, a row for each thing.</summary>
static class FactPanel
{
    const int MostMechanisms = 3;
    const int MostHeads = 4;

    public static FactBox Of(BriefingContext context) =>
        new([.. Facts(context)]) { Caption = context.Say(BriefTexts.Facts) };

    static IEnumerable<Fact> Facts(BriefingContext context)
    {
        if (PartyPair.Of(context) is not { } pair)
        {
            return RelationFacts.Of(context);
        }

        return
        [
            .. Relations(context),
            .. pair.Ways.SelectMany(way => Recognition(context, way.From, way.To)),
            .. pair.Ways.SelectMany(way => Missions(context, way.From, way.To)),
            .. Visits(context, pair),
            .. Mechanisms(context),
            .. Heads(context),
        ];
    }

    static Fact Row(BriefingContext context, LocalizedString name, Inlines value, params Inlines[] details) =>
        Row(context.Say(name), value, details);

    static Fact Row(string name, Inlines value, params IEnumerable<Inlines> details) =>
        new(name, value) { Details = [.. details.Where(detail => detail.Count > 0)] };

    static Inlines Strong(string text) => [new Text(text) { Style = TextStyle.Strong }];

    static IEnumerable<Fact> Relations(BriefingContext context)
    {
        if (PartyPair.Relations(context) is not { } relation)
        {
            yield return Row(context, BriefTexts.Relations, [context.Say(BriefTexts.None)]);
            yield break;
        }

        var since = relation.Established is { } date
            ? BriefTexts.Since.With(context.Language, context.Date(date))
            : context.Say(BriefTexts.DateNotKnown);
        Inlines[] breaks =
            relation.Interruptions.Count == 0
                ?
                [
                    [context.Say(BriefTexts.NoBreak)],
                ]
                :
                [
                    .. relation.Interruptions.Select(one =>
                        (IReadOnlyList<Inline>)
                            [LetterCase.Capitalised(RelationsPoint.Break(context, one), context.Language)]
                    ),
                ];
        yield return Row(context, BriefTexts.Relations, Strong(since), breaks);
    }

    static IEnumerable<Fact> Recognition(BriefingContext context, Ref<State> by, Ref<State> of)
    {
        var recognition = DateSorting
            .Of(context.Dossier.Recognitions, one => one.Date)
            .FirstOrDefault(one => one.By == by && one.Of == of);
        if (recognition is null)
        {
            yield break;
        }

        var independence = DateSorting
            .Of(context.Dossier.Independence, one => one.Date)
            .FirstOrDefault(one => one.State == of);
        Inlines detail = independence is null
            ? []
            : context.Say(
                independence.Kind == IndependenceKind.Declaration
                    ? BriefTexts.IndependenceDeclared
                    : BriefTexts.Independence,
                [context.Date(independence.Date)]
            );
        var value = BriefTexts.By.With(context.Language, context.NameText(by), context.Date(recognition.Date));
        yield return Row(
            BriefTexts.RecognitionOf.With(context.Language, BriefingContext.Plain(context.NameWithin(of))),
            Strong(LetterCase.Capitalised(value, context.Language)),
            detail
        );
    }

    static IEnumerable<Fact> Missions(BriefingContext context, Ref<State> from, Ref<State> to)
    {
        var missions = PartyPair.Missions(context, from, to);
        var name = MissionTexts.Of.With(
            context.Language,
            BriefingContext.Plain(context.NameWithin(from)),
            BriefingContext.Plain(context.NameWithin(to))
        );
        if (missions.Count == 0)
        {
            yield return new(name, [context.Say(BriefTexts.None)]);
            yield break;
        }

        List<string> kinds = [.. missions.GroupBy(mission => mission.Kind).Select(kind => Seats(context, [.. kind]))];
        yield return new(name, Strong(kinds[0]))
        {
            Details = [.. kinds.Skip(1).Select(kind => (IReadOnlyList<Inline>)[kind])],
        };
    }

    static string Seats(BriefingContext context, IReadOnlyList<Mission> alike)
    {
        var seats = Lists.And(
            alike.Where(mission => !mission.Seat.IsNone).Select(mission => context.NameText(mission.Seat)),
            context.Language
        );
        var kind =
            alike.Count == 1
                ? MissionWords.KindOf(context, alike[0])
                : LetterCase.Capitalised(
                    MissionCountTexts.Of(alike[0].Kind, alike.Count, context.Language),
                    context.Language
                );
        return seats.Length == 0 ? kind : $"{kind}, {seats}";
    }

    static IEnumerable<Fact> Visits(BriefingContext context, PartyPair pair)
    {
        List<Visit> last =
        [
            .. pair
                .Ways.Select(way => PartyPair.Visits(context, way.From, way.To))
                .Select(visits => LatestRecords.Of(visits, visit => visit.Dates)?.Record)
                .OfType<Visit>()
                .Reverse(),
        ];
        if (last.Count == 0)
        {
            yield return Row(context, BriefTexts.LastVisit, [context.Say(BriefTexts.None)]);
            yield break;
        }

        var lines = last.SelectMany(visit => Visit(context, visit)).ToList();
        yield return Row(
            context,
            last.Count > 1 ? BriefTexts.LastVisits : BriefTexts.LastVisit,
            lines[0],
            [.. lines.Skip(1)]
        );
    }

    static IEnumerable<Inlines> Visit(BriefingContext context, Visit visit)
    {
        yield return Strong(
            $"→{BriefingContext.Clinging}{context.NameText(visit.To)}, {NoBreaks.In(context.Date(visit.Dates))}"
        );
        yield return BriefingContext.Joined(
            [Visitors.Of(context, visit), context.Names(visit.Places), context.Name(visit.Occasion)],
            ", "
        );
    }

    static IEnumerable<Fact> Mechanisms(BriefingContext context)
    {
        var mechanisms = RunningMechanisms.Of(context);
        if (mechanisms.Count == 0)
        {
            yield break;
        }

        List<Inlines> lines = [.. mechanisms.Take(MostMechanisms).SelectMany(one => Mechanism(context, one))];
        if (mechanisms.Count > MostMechanisms)
        {
            lines.Add([UncertaintyTexts.More.Count(context.Language, mechanisms.Count - MostMechanisms)]);
        }

        yield return Row(context, BriefTexts.Mechanisms, lines[0], [.. lines.Skip(1)]);
    }

    static IEnumerable<Inlines> Mechanism(BriefingContext context, Mechanism mechanism)
    {
        yield return context.Localised(mechanism.Names);
        yield return RunningMechanisms.Last(context, mechanism) is { } session
            ? Strong(Session(context, session))
            : [context.Say(BriefTexts.NoSession)];
    }

    static string Session(BriefingContext context, Session session) =>
        session.Ordinal is { } ordinal
            ? $"{context.Ordinal(ordinal)}, {context.Date(session.Dates)}"
            : context.Date(session.Dates);

    static IEnumerable<Fact> Heads(BriefingContext context)
    {
        List<Inlines> heads =
        [
            .. DateSorting
                .Of(context.Dossier.Appointments, MainDates.Of)
                .Where(appointment => appointment.Ended is null && appointment.Status is null)
                .TakeLast(MostHeads)
                .Reverse()
                .Select(appointment =>
                    (IReadOnlyList<Inline>)
                        [.. context.Name(appointment.Person), ", ", .. context.Name(appointment.Mission)]
                ),
        ];
        yield return heads.Count == 0
            ? Row(context, BriefTexts.Heads, [context.Say(BriefTexts.None)])
            : Row(context, BriefTexts.Heads, heads[0], [.. heads.Skip(1)]);
    }
}
