using Relations.Rules;

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

        var all = Directions.Of(desk, visits);
        var ways = all.Take(MostNamed)
            .Select(way => (IReadOnlyList<Inline>)[.. way.Name, $": {Desk.Number(way.Visits.Count)}"]);
        if (all.Count > MostNamed)
        {
            var others = all.Skip(MostNamed).Sum(way => way.Visits.Count);
            ways = ways.Append([$"{desk.Say(VisitTexts.OtherWays)}: {Desk.Number(others)}"]);
        }

        yield return Fact(
            desk,
            SummaryTexts.Visits,
            [Desk.Number(visits.Count), " (", .. Desk.Joined(ways, "; "), ")"]
        );
        if (visits.LastOrDefault(visit => visit.Dates?.Value is { } dates && Years.Bounding(dates).Any()) is { } latest)
        {
            yield return Fact(
                desk,
                SummaryTexts.LatestVisit,
                [
                    desk.Date(latest, latest.Dates),
                    " – ",
                    .. desk.Say(VisitTexts.Latest, Visitors.Of(desk, latest), desk.NameWithin(latest.To)),
                ]
            );
        }
    }

    static IEnumerable<Fact> Meetings(Desk desk)
    {
        var mechanisms = Chronicle.Of(desk.Dossier.Mechanisms);
        if (mechanisms.Count > 0)
        {
            yield return Fact(desk, SummaryTexts.Mechanisms, [Desk.Number(mechanisms.Count)]);
        }

        var dated = Chronicle
            .Of(desk.Dossier.Sessions, session => session.Dates)
            .Where(session => session.Dates?.Value is not null);
        if (dated.LastOrDefault() is { } latest)
        {
            yield return Fact(
                desk,
                SummaryTexts.LatestSession,
                [.. RecordTitles.Of(desk, latest), " – ", desk.Date(latest, latest.Dates)]
            );
        }
    }

    static IEnumerable<Fact> Counts(Desk desk)
    {
        (Phrase Name, int Count)[] counts =
        [
            (SummaryTexts.Agreements, Chronicle.Of(desk.Dossier.Agreements).Count),
            (SummaryTexts.Projects, Chronicle.Of(desk.Dossier.Projects).Count),
        ];
        return counts
            .Where(count => count.Count > 0)
            .Select(count => Fact(desk, count.Name, [Desk.Number(count.Count)]));
    }

    static Fact Fact(Desk desk, Phrase name, Inlines value) => new(desk.Say(name), value);
}
