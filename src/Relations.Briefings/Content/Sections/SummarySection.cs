using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The box of the main facts: only what the dossier holds.</summary>
sealed class SummarySection : BriefingSection
{
    const int MostNamed = 5;

    public override string Name => "summary";

    public override IEnumerable<Block> Compose(Desk desk)
    {
        List<Fact> facts = [.. RelationFacts.Of(desk), .. Visits(desk), .. Meetings(desk), .. Counts(desk)];
        return facts.Count == 0 ? [] : [new FactBox(facts) { Caption = desk.Say(SummaryTexts.Caption) }];
    }

    static IEnumerable<Fact> Visits(Desk desk)
    {
        var visits = desk.Visits.All;
        if (visits.Count == 0)
        {
            yield break;
        }

        var ways = Directions
            .Of(desk, visits, MostNamed)
            .Select(way => (IReadOnlyList<Inline>)[.. way.Name, $"{desk.Colon}{Desk.Number(way.Visits.Count)}"]);
        yield return Fact(
            desk,
            SummaryTexts.Visits,
            [Desk.Number(visits.Count), " (", .. Desk.Joined(ways, desk.Semicolon), ")"]
        );
        List<Visit> between = [.. visits.Where(visit => Directions.IsBetweenParties(desk, visit))];
        if (Latest.Of(between, visit => visit.Dates) is { } latest)
        {
            yield return Fact(
                desk,
                SummaryTexts.LatestVisit,
                Latest.Told(desk, latest, visit => Told(desk, visit), SummaryTexts.VisitsMayBeLater)
            );
        }
    }

    static Inlines Told(Desk desk, Visit visit) =>
        [desk.Date(visit, visit.Dates), " – ", .. RecordTitles.Undated(desk, visit)];

    static IEnumerable<Fact> Meetings(Desk desk)
    {
        var mechanisms = Chronicle.Of(desk.Dossier.Mechanisms);
        if (mechanisms.Count > 0)
        {
            yield return Fact(desk, Mechanism.Shape.Profile.Heading, [Desk.Number(mechanisms.Count)]);
        }

        if (MechanismsSection.Latest(desk.Dossier.Sessions) is { } latest)
        {
            yield return Fact(
                desk,
                SummaryTexts.LatestSession,
                Latest.Told(desk, latest, session => Told(desk, session), SummaryTexts.SessionsMayBeLater)
            );
        }
    }

    static Inlines Told(Desk desk, Session session) =>
        [.. RecordTitles.Of(desk, session), " – ", desk.Date(session, session.Dates)];

    static IEnumerable<Fact> Counts(Desk desk)
    {
        (LocalizedString Name, int Count)[] counts =
        [
            (SummaryTexts.Agreements, Chronicle.Of(desk.Dossier.Agreements).Count),
            (SummaryTexts.Projects, Chronicle.Of(desk.Dossier.Projects).Count),
            .. BriefingSections.OfOtherTypes.Select(section => (section.Title, section.Of(desk).Count)),
        ];
        return counts
            .Where(count => count.Count > 0)
            .Select(count => Fact(desk, count.Name, [Desk.Number(count.Count)]));
    }

    static Fact Fact(Desk desk, LocalizedString name, Inlines value) => new(desk.Say(name), value);
}
