using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The treaties and protocols.</summary>
sealed class AgreementsSection : BriefingSection
{
    public override string Name => "agreements";

    public override LocalizedString Title => Agreement.Shape.Profile.Heading;

    public override IReadOnlyList<Shape> Tells => [Agreement.Shape];

    public override IEnumerable<Block> Compose(Desk desk)
    {
        var agreements = Chronicle.Of(desk.Dossier.Agreements, agreement => agreement.Signed);
        return agreements.Count == 0 ? [] : [Listed(desk, agreements)];
    }

    static Table Listed(Desk desk, IReadOnlyList<Agreement> agreements) =>
        RecordTable.Of(
            desk,
            agreements,
            new(MechanismTexts.Agreement, 3, a => RecordTitles.Of(desk, a)) { NamesRows = true },
            new(CommonTexts.Parties, 2, a => desk.Names(a.Parties)),
            new(MechanismTexts.Signed, 1.5, a => [desk.Date(a, a.Signed)]),
            new(
                MechanismTexts.Ratified,
                2,
                a => Desk.Joined(a.Ratified.Select(r => Ratified(desk, a, r)), desk.Semicolon)
            ),
            new(MechanismTexts.InForce, 1.5, a => a.InForce is null ? [] : [desk.Date(a, a.InForce)]),
            new(MissionTexts.Remarks, 2.5, a => Remarks(desk, a)),
            new(CommonTexts.Sources, 1, desk.Cited)
        );

    static Inlines Ratified(Desk desk, Agreement agreement, Ratification ratification) =>
        [.. desk.Name(ratification.By), desk.Colon, desk.Date(agreement, ratification.Date)];

    static Inlines Remarks(Desk desk, Agreement agreement) =>
        Desk.Joined(
            [
                Desk.Optional(desk.Word(agreement.Kind)),
                agreement.Place.IsNone ? [] : desk.Say(MechanismTexts.SignedAt, desk.Name(agreement.Place)),
                During(desk, agreement),
                agreement.Terminated is null
                    ? []
                    : desk.Say(MechanismTexts.Terminated, [desk.Date(agreement, agreement.Terminated)]),
                Registration(desk, agreement),
                agreement.Amends.IsNone ? [] : desk.Say(MechanismTexts.Amends, desk.Name(agreement.Amends)),
            ],
            desk.Semicolon
        );

    static Inlines During(Desk desk, Agreement agreement) =>
        agreement.During.IsNone ? []
        : desk.Dossier.Find(agreement.During) is { } visit
            ? desk.Say(
                MechanismTexts.During,
                Visitors.Of(desk, visit),
                desk.NameWithin(visit.To),
                [desk.Date(visit, visit.Dates)]
            )
        : desk.Name(agreement.During);

    static Inlines Registration(Desk desk, Agreement agreement)
    {
        var date = agreement.Registered is null ? "" : desk.Date(agreement, agreement.Registered);
        return agreement.Registration is { } number
                ? desk.Say(MechanismTexts.Registration, [number + (date.Length > 0 ? ", " + date : "")])
            : date.Length > 0 ? desk.Say(MechanismTexts.Registration, [date])
            : [];
    }
}
