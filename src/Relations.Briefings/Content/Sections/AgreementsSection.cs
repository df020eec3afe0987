using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The treaties and protocols.</summary>
sealed class AgreementsSection : BriefingSection
{
    public override Phrase Title => MechanismTexts.Agreements;

    public override IEnumerable<Block> Compose(Desk desk)
    {
        var agreements = Chronicle.Of(desk.Dossier.Agreements, agreement => agreement.Signed);
        return agreements.Count == 0 ? [] : [Listed(desk, agreements)];
    }

    static Table Listed(Desk desk, IReadOnlyList<Agreement> agreements) =>
        RecordTable.Of(
            desk,
            agreements,
            new(MechanismTexts.Agreement, 3, a => RecordTitles.Of(desk, a)),
            new(CommonTexts.Parties, 2, a => desk.Names(a.Parties)),
            new(MechanismTexts.Signed, 1.5, a => [desk.Date(a, a.Signed)]),
            new(CommonTexts.Place, 1.5, a => desk.Name(a.Place)),
            new(MechanismTexts.Ratified, 2, a => Desk.Joined(a.Ratified.Select(r => Ratified(desk, a, r)), "; ")),
            new(MechanismTexts.InForce, 1.5, a => a.InForce is null ? [] : [desk.Date(a, a.InForce)]),
            new(MechanismTexts.Terminated, 1.5, a => a.Terminated is null ? [] : [desk.Date(a, a.Terminated)]),
            new(MechanismTexts.Registration, 1, a => Desk.Optional(a.Registration)),
            new(MechanismTexts.Amends, 2, a => desk.Name(a.Amends)),
            new(CommonTexts.Sources, 1, desk.Cited)
        );

    static Inlines Ratified(Desk desk, Agreement agreement, Ratification ratification) =>
        [.. desk.Name(ratification.By), ": ", desk.Date(agreement, ratification.Date)];
}
