using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Agr007RatifiedByStranger : RecordRule<Agreement>
{
    public override RuleInfo Info { get; } =
        new(
            "AGR007",
            "ratified-by-stranger",
            Severity.Warning,
            "An agreement is ratified by one that is not a party to it."
        )
        {
            Why =
                "Ratification is what a party does, or a state that succeeds it. Either the party is missing from the list, or another one was meant.",
            Basis = "Vienna Convention on the Law of Treaties 1969, art. 2(1)(b) and 14; practice of succession.",
            Needs = "a ratification of an agreement whose parties are on record",
            Exceptions = ["An organization that ratifies for members that are parties, or the other way round."],
        };

    public override void Define(RecordValidator<Agreement> validator) =>
        validator
            .RuleForEach(agreement => agreement.Ratified)
            .Must((agreement, ratified, context) => IsParty(ratified.By.Id, agreement, context))
            .WithFinding(
                (agreement, ratified) =>
                    new(IsStranger(ratified.By, Named(agreement)))
                    {
                        Field = "by",
                        Related = [new(TheParties(), new(agreement, "parties"))],
                    }
            );

    static bool IsParty(string? by, Agreement agreement, RuleContext context)
    {
        var parties = context.Shared((typeof(Agr007RatifiedByStranger), agreement.Id), () => PartiesOf(agreement));
        return by is null || parties.Count == 0 || parties.Contains(by) || IsRelated(by, parties, context);
    }

    static HashSet<string> PartiesOf(Agreement agreement) =>
        agreement.Parties.Select(party => party.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);

    static bool IsRelated(string by, HashSet<string> parties, RuleContext context) =>
        context.Dossier.Find(by) is State state
        && state.Predecessors.Concat(state.Successors).Any(other => other.Id is { } id && parties.Contains(id));

    static ArgumentValue Named(Agreement agreement) =>
        ArgumentValue.ListOf(agreement.Parties.Where(party => !party.IsNone).Distinct().Take(MaxNamed));

    const int MaxNamed = 8;

    [Message("{by} ratifies and is not one of the parties, {parties}")]
    private static partial Message IsStranger(Ref<IParty> by, ArgumentValue parties);

    [Message("the parties")]
    private static partial Message TheParties();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Ratified by both parties, and by successors of one",
            """
            agreements:
              - { id: start, title: START I, parties: [SUN, USA], ratified: [{ by: USA }, { by: KAZ }, { by: RUS }, { by: BLR }] }
              - { id: treaty, title: Treaty, parties: [AZE, TUR], ratified: [{ by: AZE }, { by: TUR }] }
            """
        ),
        new(
            "Ratified by a third",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [AZE, TUR], ratified: [{ by: AZE }, { by: GEO }] }
            """,
            "warning treaty.ratified[1].by: GEO ratifies and is not one of the parties, AZE, TUR"
        ),
    ];
}
