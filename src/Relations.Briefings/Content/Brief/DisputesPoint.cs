using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What is disputed, what a party holds, and whose view is missing.</summary>
static class DisputesPoint
{
    const int Most = 1;

    public static IEnumerable<BriefPoint> Of(BriefingContext context) =>
        DateSorting
            .Of(context.Dossier.Disputes, dispute => dispute.Period)
            .Take(Most)
            .Select(one => Told(context, one));

    static BriefPoint Told(BriefingContext context, Dispute dispute)
    {
        List<Statement> positions =
        [
            .. DateSorting
                .Of(context.Dossier.Statements)
                .OrderBy(statement =>
                    statement.Citations.Min(citation => context.Passages.Find(citation)?.Order) ?? int.MaxValue
                )
                .Where(statement =>
                    statement.Kind == StatementKind.PolicyPosition
                    && statement.About.Any(about => about.Id == dispute.Id)
                ),
        ];
        List<Ref<State>> silent =
        [
            .. context.Dossier.Header.Parties.Where(party => !positions.Exists(one => one.Holder.Id == party.Id)),
        ];
        var isOneSided = positions.Count > 0 && silent.Count > 0;
        var name = BriefingContext.Plain(RecordTitles.Of(context, dispute));
        var lead = (isOneSided ? KeyPointTexts.OneSide : KeyPointTexts.DisputeLead).With(context.Language, name);
        Inlines missing = isOneSided
            ? context.Say(
                KeyPointTexts.NoStatement,
                [Lists.And(silent.Select(party => context.NameText(party)), context.Language)]
            )
            : [];
        return new(
            lead,
            BriefPoint.Sentences([Position(context, positions), missing]),
            positions.Count > 0 ? [dispute, positions[0]] : [dispute]
        );
    }

    // What is not in the language of the brief is left to the full one.
    static Inlines Position(BriefingContext context, List<Statement> positions) =>
        positions.Count == 0 ? []
        : positions[0].Text?.Find(context.Language.Code()) is { } own ? [own]
        : context.Say(KeyPointTexts.PositionOf, context.NameWithin(positions[0].Holder));
}
