using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The disputes, and what parties hold or strive for: as their position and their source's words.</summary>
sealed class PositionsSection : BriefingSection
{
    public override string Name => "positions";

    public override LocalizedString Title => StatementTexts.Positions;

    public override IReadOnlyList<Shape> Tells => [Dispute.Shape, Statement.Shape];

    public override IEnumerable<Block> Compose(Desk desk)
    {
        var disputes = Chronicle.Of(desk.Dossier.Disputes, dispute => dispute.Period);
        var positions = Chronicle
            .Of(desk.Dossier.Statements)
            .Where(statement => statement.Kind == StatementKind.PolicyPosition)
            .ToLookup(position => disputes.FirstOrDefault(dispute => IsAbout(position, dispute))?.Id);
        List<Block> blocks = [.. disputes.SelectMany(dispute => OfDispute(desk, dispute, positions[dispute.Id]))];
        if (positions[null].Any() && blocks.Count > 0)
        {
            blocks.Add(new Heading(2, [desk.Say(StatementTexts.OtherPositions)]));
        }

        return [.. blocks, .. Attribution.Of(desk, positions[null])];
    }

    static bool IsAbout(Statement position, Dispute dispute) => position.About.Any(about => about.Id == dispute.Id);

    static IEnumerable<Block> OfDispute(Desk desk, Dispute dispute, IEnumerable<Statement> positions) =>
        [new Heading(2, RecordTitles.Of(desk, dispute)), About(desk, dispute), .. Attribution.Of(desk, positions)];

    static Paragraph About(Desk desk, Dispute dispute)
    {
        Inlines kind = dispute.Kind is null
            ? []
            : [$"{desk.Say(CommonTexts.Kind)}{desk.Colon}{desk.Word(dispute.Kind)}. "];
        if (dispute.Parties.Count == 0 && dispute.Period is null)
        {
            return new([.. kind, desk.Say(StatementTexts.NothingRecorded), .. desk.Trailing(dispute)]);
        }

        Inlines parties =
        [
            desk.Say(CommonTexts.Parties) + desk.Colon,
            .. dispute.Parties.Count > 0 ? desk.Names(dispute.Parties) : [desk.Say(StatementTexts.NotRecorded)],
        ];
        var period = dispute.Period is null ? desk.Say(StatementTexts.NotRecorded) : desk.Date(dispute, dispute.Period);
        return new([
            .. kind,
            .. parties,
            $". {desk.Say(CommonTexts.Period)}{desk.Colon}{period}.",
            .. desk.Trailing(dispute),
        ]);
    }
}
