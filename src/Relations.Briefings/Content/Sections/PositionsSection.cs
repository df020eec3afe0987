using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The disputes, and what parties hold or strive for: as their position and their source's words.</summary>
sealed class PositionsSection : BriefingSection
{
    public override Phrase Title => StatementTexts.Positions;

    public override IEnumerable<Block> Compose(Desk desk)
    {
        var positions = Chronicle
            .Of(desk.Dossier.Statements)
            .Where(s => s.Kind == StatementKind.PolicyPosition)
            .ToList();
        var disputes = Chronicle.Of(desk.Dossier.Disputes, dispute => dispute.Period);
        HashSet<Statement> told = new(ReferenceEqualityComparer.Instance);
        foreach (var dispute in disputes)
        {
            yield return new Heading(2, RecordTitles.Of(desk, dispute));
            yield return About(desk, dispute);
            List<Statement> own =
            [
                .. positions.Where(p => p.About.Any(about => about.Id == dispute.Id) && told.Add(p)),
            ];
            if (own.Count > 0)
            {
                yield return Attribution.List(desk, own);
            }
        }

        List<Statement> others = [.. positions.Where(position => !told.Contains(position))];
        if (others.Count > 0 && disputes.Count > 0)
        {
            yield return new Heading(2, [desk.Say(StatementTexts.OtherPositions)]);
        }

        if (others.Count > 0)
        {
            yield return Attribution.List(desk, others);
        }
    }

    static Paragraph About(Desk desk, Dispute dispute)
    {
        Inlines parties =
            dispute.Parties.Count == 0 ? [] : [desk.Say(CommonTexts.Parties), ": ", .. desk.Names(dispute.Parties)];
        Inlines period = dispute.Period is null
            ? []
            : [desk.Say(CommonTexts.Period), ": ", desk.Date(dispute, dispute.Period)];
        return new(Desk.Joined([parties, period, desk.Cited(dispute)], ". "));
    }
}
