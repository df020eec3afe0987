using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The disputes, and what parties hold or strive for: as their position and their source's words.</summary>
sealed class PositionsSection : BriefingSection
{
    public override string Name => "positions";

    public override LocalizedString Title => StatementTexts.Positions;

    public override IReadOnlyList<RecordShape> Tells => [Dispute.Shape, Statement.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        var disputes = DateSorting.Of(context.Dossier.Disputes, dispute => dispute.Period);
        var positions = DateSorting
            .Of(context.Dossier.Statements)
            .Where(statement => statement.Kind == StatementKind.PolicyPosition)
            .ToLookup(position => disputes.FirstOrDefault(dispute => IsAbout(position, dispute))?.Id);
        List<Block> blocks = [.. disputes.SelectMany(dispute => OfDispute(context, dispute, positions[dispute.Id]))];
        if (positions[null].Any() && blocks.Count > 0)
        {
            blocks.Add(new Heading(2, [context.Say(StatementTexts.OtherPositions)]));
        }

        return [.. blocks, .. Attribution.Of(context, positions[null])];
    }

    static bool IsAbout(Statement position, Dispute dispute) => position.About.Any(about => about.Id == dispute.Id);

    static IEnumerable<Block> OfDispute(BriefingContext context, Dispute dispute, IEnumerable<Statement> positions) =>
        [
            new Heading(2, RecordTitles.Of(context, dispute)),
            About(context, dispute),
            .. Attribution.Of(context, positions),
        ];

    static Paragraph About(BriefingContext context, Dispute dispute)
    {
        Inlines kind = dispute.Kind is null
            ? []
            : [$"{context.Say(CommonTexts.Kind)}{context.Colon}{context.Word(dispute.Kind)}. "];
        if (dispute.Parties.Count == 0 && dispute.Period is null)
        {
            return new([.. kind, context.Say(StatementTexts.NothingRecorded), .. context.Trailing(dispute)]);
        }

        Inlines parties =
        [
            context.Say(CommonTexts.Parties) + context.Colon,
            .. dispute.Parties.Count > 0 ? context.Names(dispute.Parties) : [context.Say(StatementTexts.NotRecorded)],
        ];
        var period = dispute.Period is null
            ? context.Say(StatementTexts.NotRecorded)
            : context.Date(dispute, dispute.Period);
        return new([
            .. kind,
            .. parties,
            $". {context.Say(CommonTexts.Period)}{context.Colon}{period}.",
            .. context.Trailing(dispute),
        ]);
    }
}
