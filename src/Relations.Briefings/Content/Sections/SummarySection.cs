using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The box of the main facts: only what the dossier holds.</summary>
sealed class SummarySection : BriefingSection
{
    const int MaxNamed = 5;

    public override string Name => "summary";

    // Key points stand beside the facts.
    public override IReadOnlyList<RecordShape> Tells => [KeyPoint.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        List<Fact> facts = [.. RelationFacts.Of(context), .. Visits(context), .. Meetings(context), .. Counts(context)];
        return facts.Count == 0 ? [] : [new FactBox(facts) { Caption = context.Say(SummaryTexts.Caption) }];
    }

    static IEnumerable<Fact> Visits(BriefingContext context)
    {
        var visits = context.Visits.All;
        if (visits.Count == 0)
        {
            yield break;
        }

        var ways = Directions
            .Of(context, visits, MaxNamed)
            .Select(way =>
                (IReadOnlyList<Inline>)[.. way.Name, $"{context.Colon}{BriefingContext.Number(way.Visits.Count)}"]
            );
        yield return Fact(
            context,
            SummaryTexts.Visits,
            [BriefingContext.Number(visits.Count), " (", .. BriefingContext.Joined(ways, context.Semicolon), ")"]
        );
        List<Visit> between = [.. visits.Where(visit => Directions.IsBetweenParties(context, visit))];
        if (LatestRecords.Of(between, visit => visit.Dates) is { } latest)
        {
            yield return Fact(
                context,
                SummaryTexts.LatestVisit,
                LatestRecords.Told(context, latest, visit => Told(context, visit), SummaryTexts.VisitsMayBeLater)
            );
        }
    }

    static Inlines Told(BriefingContext context, Visit visit) =>
        [context.Date(visit, visit.Dates), " – ", .. RecordTitles.Undated(context, visit)];

    static IEnumerable<Fact> Meetings(BriefingContext context)
    {
        var mechanisms = DateSorting.Of(context.Dossier.Mechanisms);
        if (mechanisms.Count > 0)
        {
            yield return Fact(context, Mechanism.Shape.Profile.Heading, [BriefingContext.Number(mechanisms.Count)]);
        }

        if (LatestSessions.Of(context.Dossier.Sessions) is { } latest)
        {
            yield return Fact(
                context,
                SummaryTexts.LatestSession,
                LatestRecords.Told(context, latest, session => Told(context, session), SummaryTexts.SessionsMayBeLater)
            );
        }
    }

    static Inlines Told(BriefingContext context, Session session) =>
        [.. RecordTitles.Of(context, session), " – ", context.Date(session, session.Dates)];

    static IEnumerable<Fact> Counts(BriefingContext context)
    {
        (LocalizedString Name, int Count)[] counts =
        [
            (SummaryTexts.Agreements, DateSorting.Of(context.Dossier.Agreements).Count),
            (SummaryTexts.Projects, DateSorting.Of(context.Dossier.Projects).Count),
            .. BriefingSections.OfOtherTypes.Select(section => (section.Title, section.Of(context).Count)),
        ];
        return counts
            .Where(count => count.Count > 0)
            .Select(count => Fact(context, count.Name, [BriefingContext.Number(count.Count)]));
    }

    static Fact Fact(BriefingContext context, LocalizedString name, Inlines value) => new(context.Say(name), value);
}
