using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The capitals of the parties on the as-of day; without one, those that are not past.</summary>
static class Capitals
{
    /// <summary>The fact; none where no capital of a party is on record.</summary>
    public static IEnumerable<Fact> Of(Desk desk)
    {
        var capitals = Desk.Joined(desk.Dossier.Header.Parties.Select(party => Of(desk, party)), desk.Semicolon);
        return capitals.Count == 0 ? [] : [new(desk.Say(SummaryTexts.Capitals), capitals)];
    }

    static Inlines Of(Desk desk, Ref<State> party)
    {
        var day = desk.Options.AsOf?.Value?.Bounds;
        var names = (desk.Dossier.Find(party)?.Capital ?? [])
            .Where(capital => MayBe(capital.Period, day))
            .Select(capital => desk.Localised(capital.Names));
        var capitals = Desk.Joined(names, ", ");
        return capitals.Count == 0 ? [] : [.. capitals, " (", .. desk.Name(party), ")"];
    }

    // What may have ended before the day, or may begin after it, still may be the capital then.
    static bool MayBe(SourceDate? period, EdtfBounds? day) =>
        period?.Bounds is not { } known
        || (
            (known.LatestEnd is not { } end || (day?.Earliest is { } from && end >= from))
            && (known.EarliestStart is not { } start || day?.Latest is not { } until || start <= until)
        );
}
