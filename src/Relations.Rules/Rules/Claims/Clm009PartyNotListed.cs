using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm009PartyNotListed : Rule, IChecks<Mechanism>, IChecks<Agreement>, IChecks<Project>
{
    public override RuleInfo Info { get; } =
        new(
            "CLM009",
            "party-not-listed",
            Severity.Warning,
            "A name mentions a state that is not among the parties, or there is only one party."
        )
        {
            Why =
                "The format of Azerbaijan, Türkiye and Georgia has these three as its parties. A name that mentions a party "
                + "and another state lists the parties; a mechanism needs two parties or more.",
            Basis = "Names of treaties and formats list their parties, in the alternat or by alphabet.",
            Needs =
                "the parties of a mechanism, agreement or project, and a name that mentions two states, one of them a party",
            Exceptions = ["An agreement of some parties about another state."],
        };

    public void Check(Mechanism subject, RuleContext context)
    {
        Check(subject.Names, subject.Parties, context);
        if (subject.Parties is [var only] && !context.IsMisread("parties"))
        {
            context.Violated("parties", IsAlone(only));
        }
    }

    public void Check(Agreement subject, RuleContext context) => Check(subject.Title, subject.Parties, context);

    public void Check(Project subject, RuleContext context) => Check(subject.Names, subject.Parties, context);

    static void Check(LocalisedText? names, Items<Ref<IParty>> parties, RuleContext context)
    {
        HashSet<string> listed = [.. parties.Select(party => party.Id).OfType<string>()];
        foreach (var name in listed.Count == 0 ? [] : names?.Translations ?? [])
        {
            var named = StateMentions.Each(name.Text).ToList();
            if (named.Exists(listed.Overlaps) && named.Find(ids => !listed.Overlaps(ids)) is { } missing)
            {
                var state = missing.Order(StringComparer.Ordinal).First();
                context.Violated("parties", IsMissing(Quotations.Shown(name.Text), new StateValue(state)));
                return;
            }
        }
    }

    [Message("the name {name} mentions {state}, which is not among the parties")]
    private static partial Message IsMissing(QuotationValue name, StateValue state);

    [Message("{party} is the only party")]
    private static partial Message IsAlone(Ref<IParty> party);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Parties that the name has, a name without states, and one with the subject alone",
            """
            mechanisms:
              - { id: a, names: Azerbaijan–Türkiye–Georgia format, parties: [AZE, GEO, TUR] }
              - { id: b, names: Council, parties: [AZE, TUR] }
            agreements:
              - { id: c, title: Agreement on Georgia, parties: [AZE, TUR] }
            """
        ),
        new(
            "A party left out, in four languages, and a party alone",
            """
            mechanisms:
              - { id: a, names: Azerbaijan–Türkiye–Georgia format, parties: [AZE, TUR] }
              - { id: b, names: { tr: Türkiye-Azerbaycan-İran üçlü toplantıları }, parties: [AZE, TUR] }
              - { id: c, names: { az: Türkiyə–Azərbaycan–Pakistan üçtərəfli mexanizmi }, parties: [PAK, TUR] }
              - { id: d, names: Council, parties: [AZE] }
            agreements:
              - { id: e, title: { fr: Traité entre la France et la Turquie }, parties: [FRA, GBR] }
            """,
            "warning a.parties: the name \"Azerbaijan–Türkiye–Georgia format\" mentions GEO, which is not among the parties",
            "warning b.parties: the name \"Türkiye-Azerbaycan-İran üçlü toplantıları\" mentions IRN, which is not among the parties",
            "warning c.parties: the name \"Türkiyə–Azərbaycan–Pakistan üçtərəfli mexanizmi\" mentions AZE, which is not among the parties",
            "warning d.parties: AZE is the only party",
            "warning e.parties: the name \"Traité entre la France et la Turquie\" mentions TUR, which is not among the parties"
        ),
    ];
}
