using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The treaties and protocols.</summary>
sealed class AgreementsSection : BriefingSection
{
    public override string Name => "agreements";

    public override LocalizedString Title => Agreement.Shape.Profile.Heading;

    public override IReadOnlyList<RecordShape> Tells => [Agreement.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        var agreements = DateSorting.Of(context.Dossier.Agreements, agreement => agreement.Signed);
        return agreements.Count == 0 ? [] : [Listed(context, agreements)];
    }

    static Table Listed(BriefingContext context, IReadOnlyList<Agreement> agreements) =>
        RecordTable.Of(
            context,
            agreements,
            new(MechanismTexts.Agreement, 3, a => RecordTitles.Of(context, a)) { NamesRows = true },
            new(CommonTexts.Parties, 2, a => context.Names(a.Parties)),
            new(MechanismTexts.Signed, 1.5, a => [context.Date(a, a.Signed)]),
            new(
                MechanismTexts.Ratified,
                2,
                a => BriefingContext.Joined(a.Ratified.Select(r => Ratified(context, a, r)), context.Semicolon)
            ),
            new(MechanismTexts.InForce, 1.5, a => a.InForce is null ? [] : [context.Date(a, a.InForce)]),
            new(MissionTexts.Remarks, 2.5, a => Remarks(context, a)),
            new(CommonTexts.Sources, 1, context.Cited)
        );

    static Inlines Ratified(BriefingContext context, Agreement agreement, Ratification ratification) =>
        [.. context.Name(ratification.By), context.Colon, context.Date(agreement, ratification.Date)];

    static Inlines Remarks(BriefingContext context, Agreement agreement) =>
        BriefingContext.Joined(
            [
                BriefingContext.Optional(context.Word(agreement.Kind)),
                agreement.Place.IsNone ? [] : context.Say(MechanismTexts.SignedAt, context.Name(agreement.Place)),
                During(context, agreement),
                agreement.Terminated is null
                    ? []
                    : context.Say(MechanismTexts.Terminated, [context.Date(agreement, agreement.Terminated)]),
                Registration(context, agreement),
                agreement.Amends.IsNone ? [] : context.Say(MechanismTexts.Amends, context.Name(agreement.Amends)),
                FieldText.Remarks(context, agreement),
            ],
            context.Semicolon
        );

    static Inlines During(BriefingContext context, Agreement agreement) =>
        agreement.During.IsNone ? []
        : context.Dossier.Find(agreement.During) is { } visit
            ? context.Say(
                MechanismTexts.During,
                Visitors.Of(context, visit),
                context.NameWithin(visit.To),
                [context.Date(visit, visit.Dates)]
            )
        : context.Name(agreement.During);

    static Inlines Registration(BriefingContext context, Agreement agreement)
    {
        var date = agreement.Registered is null ? "" : context.Date(agreement, agreement.Registered);
        return agreement.Registration is { } number
                ? context.Say(MechanismTexts.Registration, [number + (date.Length > 0 ? ", " + date : "")])
            : date.Length > 0 ? context.Say(MechanismTexts.Registration, [date])
            : [];
    }
}
