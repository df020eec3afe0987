using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src022NamedForAnother : Rule, IChecks<Mechanism>, IChecks<Office>, IChecks<Agreement>
{
    static readonly RecordIndex<Mechanism, bool> Mechanisms = new(dossier => dossier.Mechanisms, _ => true);
    static readonly RecordIndex<Place, bool> Places = new(dossier => dossier.Places, _ => true);

    public override RuleInfo Info { get; } =
        new(
            "SRC022",
            "named-for-another",
            Severity.Info,
            "The name mentions a state to which the record does not belong."
        )
        {
            Why =
                "The president of one state is not an office of another, and a format of three states that is named after them has "
                + "these as its parties. Compared are the states that are party to the dossier or a mechanism of it, or have a place in it.",
            Basis = "Names of offices, formats and treaties are made of those of their states.",
            Needs = "a name with the name of a state in it, in the same language",
            Exceptions = ["A treaty about a third state."],
        };

    public void Check(Mechanism subject, RuleContext context) =>
        Check(subject.Names, "names", [.. subject.Parties.Select(party => party.Id)], context);

    public void Check(Office subject, RuleContext context) => Check(subject.Title, "title", [subject.Of.Id], context);

    public void Check(Agreement subject, RuleContext context) =>
        Check(subject.Title, "title", [.. subject.Parties.Select(party => party.Id)], context);

    static void Check(LocalisedText? name, string path, IReadOnlyList<string?> parties, RuleContext context)
    {
        if (name is null || parties.Any(party => context.Dossier.Find(party ?? "") is Organization))
        {
            return;
        }

        List<Translation> folded =
        [
            .. name.Translations.Select(one => new Translation(one.Language, FoldedNames.Fold(one.Text))),
        ];
        foreach (var state in context.Shared(typeof(Src022NamedForAnother), () => Known(context)))
        {
            if (!parties.Contains(state.Id, StringComparer.Ordinal) && Has(folded, state.Names!))
            {
                var owners = ArgumentValue.List(parties.Select(party => new StateValue(party ?? "")));
                context.Violated(path, BelongsToOthers(new(state.Id), owners));
            }
        }
    }

    static List<State> Known(RuleContext context) =>
        [
            .. context
                .Dossier.Header.Parties.Select(party => party.Id)
                .Concat(context.Find(Mechanisms, true).SelectMany(one => one.Parties.Select(party => party.Id)))
                .Concat(context.Find(Places, true).Select(place => place.State.Id))
                .Distinct(StringComparer.Ordinal)
                .Select(id => context.Dossier.Find(id ?? ""))
                .OfType<State>()
                .Where(state => state.Names is not null),
        ];

    static bool Has(List<Translation> folded, LocalisedText state) =>
        folded.Exists(one =>
            state.Translations.Any(other =>
                (one.Language.Length == 0 || one.Language == other.Language)
                && FoldedNames.HasWords(one.Text, other.Text)
            )
        );

    [Message("the name mentions {state}, but the record belongs to {owners}")]
    private static partial Message BelongsToOthers(StateValue state, ArgumentValue owners);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Named after its own state",
            """
            parties: [AZE, TUR]
            offices: [{ id: president, title: President of Azerbaijan, of: AZE }]
            """
        ),
        new(
            "Named after another state",
            """
            parties: [AZE, TUR]
            offices: [{ id: president, title: { en: President of Azerbaijan }, of: TUR }]
            """,
            "info president.title: the name mentions AZE, but the record belongs to TUR"
        ),
    ];
}
