using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The capitals of the parties on the as-of day; without one, those that are not past.</summary>
static class CapitalsOfParties
{
    /// <summary>The fact; none where no capital of a party is on record.</summary>
    public static IEnumerable<Fact> Of(BriefingContext context)
    {
        var capitals = BriefingContext.Joined(
            context.Dossier.Header.Parties.Select(party => Of(context, party)),
            context.Semicolon
        );
        return capitals.Count == 0 ? [] : [new(context.Say(SummaryTexts.Capitals), capitals)];
    }

    static Inlines Of(BriefingContext context, Ref<State> party)
    {
        var day = context.Options.AsOf?.Value?.Bounds;
        var names = (context.Dossier.Find(party)?.Capital ?? [])
            .Where(capital => MayBe(capital.Period, day))
            .Select(capital => context.Localised(capital.Names));
        var capitals = BriefingContext.Joined(names, ", ");
        return capitals.Count == 0 ? [] : [.. capitals, " (", .. context.Name(party), ")"];
    }

    // What may have ended before the day, or may begin after it, still may be the capital then.
    static bool MayBe(SourceDate? period, EdtfBounds? day) =>
        period?.Bounds is not { } known
        || (
            (known.LatestEnd is not { } end || (day?.Earliest is { } from && end >= from))
            && (known.EarliestStart is not { } start || day?.Latest is not { } until || start <= until)
        );
}
