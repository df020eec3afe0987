using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>When the mechanism of the highest level last met, and how many never did as far as is known.</summary>
static class MechanismsPoint
{
    public static IEnumerable<BriefPoint> Of(BriefingContext context)
    {
        var mechanisms = RunningMechanisms.Of(context);
        if (mechanisms.Count == 0)
        {
            yield break;
        }

        var met = mechanisms
            .Select(mechanism => (Mechanism: mechanism, Last: RunningMechanisms.Last(context, mechanism)))
            .Where(one => one.Last is not null)
            .Take(2)
            .ToList();
        if (met.Count == 0)
        {
            yield return new(
                context.Say(KeyPointTexts.NoSession),
                [Counted.Beginning(KeyPointTexts.MechanismsCount, mechanisms.Count, context.Language)],
                [.. mechanisms]
            );
            yield break;
        }

        yield return new(
            KeyPointTexts.LastSession.With(context.Language, DatedTexts.When(met[0].Last!.Dates, context.Language)),
            BriefPoint.Sentences(met.Select(one => Told(context, one.Mechanism, one.Last!))),
            [.. met.SelectMany(one => (Record[])[one.Mechanism, one.Last!])]
        );
    }

    static Inlines Told(BriefingContext context, Mechanism mechanism, Session session)
    {
        var name = context.Localised(mechanism.Names);
        Inlines subject = context.Language == Language.English ? ["The ", .. name] : name;
        var when = DatedTexts.When(session.Dates, context.Language);
        if (session.Ordinal is not { } ordinal)
        {
            return context.Say(KeyPointTexts.Met, subject, [when]);
        }

        var number = OrdinalTexts.Of(ordinal, context.Language);
        return mechanism.Established is { } since
            ? context.Say(
                KeyPointTexts.HeldSetUp,
                subject,
                [number],
                [when],
                [DatedTexts.When(since, context.Language)]
            )
            : context.Say(KeyPointTexts.Held, subject, [number], [when]);
    }
}
