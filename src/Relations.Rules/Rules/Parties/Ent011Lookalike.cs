using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent011Lookalike : Rule, IChecks<State>, IChecks<Organization>
{
    static readonly RecordIndex<Organization, string> Organizations = new(
        dossier => dossier.Organizations,
        body => KeysOf(body.Names)
    );
    static readonly RecordIndex<State, string> States = new(dossier => dossier.States, state => KeysOf(state.Names));

    static readonly Lazy<ILookup<string, State>> Register = new(() =>
        StateRegister
            .States.Values.SelectMany(state => KeysOf(state.Names).Select(key => (key, state)))
            .ToLookup(pair => pair.key, pair => pair.state, StringComparer.Ordinal)
    );

    public override RuleInfo Info { get; } =
        new(
            "ENT011",
            "lookalike",
            Severity.Warning,
            "Two parties have the same name except for case, accents or letters of another script."
        )
        {
            Why =
                "A second entry for one party splits its records between two, and an A of Cyrillic makes a name that no search finds. What is "
                + "really another party has a name that tells it apart.",
            Basis =
                "Unicode Technical Standard 39, confusables; of its table only the letters that Latin shares with Cyrillic and Greek.",
            Needs =
                "two entries with names, both of the dossier or one of the register; names of one language are compared",
        };

    internal override bool JudgesDeprecated => false;

    public void Check(Organization subject, RuleContext context)
    {
        var twin = KeysOf(subject.Names)
            .SelectMany(key => context.Earlier(Organizations, key, subject))
            .FirstOrDefault();
        Report(context, subject.Names, twin, twin?.Names);
    }

    public void Check(State subject, RuleContext context)
    {
        var keys = KeysOf(subject.Names).ToList();
        var twin =
            keys.SelectMany(key => context.Earlier(States, key, subject))
                .FirstOrDefault(other => other.Id != subject.Id)
            ?? keys.SelectMany(key => Register.Value[key]).FirstOrDefault(other => other.Id != subject.Id);
        Report(context, subject.Names, twin, twin?.Names);
    }

    static void Report(RuleContext context, LocalisedText? names, Record? twin, LocalisedText? others)
    {
        if (twin is not null)
        {
            context.Violated(
                "names",
                LooksLike(names?.ToString() ?? "", others?.ToString() ?? "", twin),
                MakeOne(),
                twin.Origin.File is null ? [] : [new(CheckTexts.Named(twin), new(twin, "names"))]
            );
        }
    }

    static IEnumerable<string> KeysOf(LocalisedText? names) =>
        (names?.Translations ?? []).Select(name =>
            (name.Language is "" ? "en" : name.Language)
            + FoldedNames.Fold(string.Concat(name.Text.Select(Lookalikes.LatinOf)))
        );

    [Message("{name} can hardly be told from {other}, the name of {party}")]
    private static partial Message LooksLike(string name, string other, Record party);

    [Message("make them one entry, or give each its own name")]
    private static partial Message MakeOne();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Names that differ",
            """
            organizations:
              - { id: osce, names: OSCE }
              - { id: oic, names: OIC }
            states:
              - { id: ABK, names: Another state }
            """
        ),
        new(
            "An accent, a Cyrillic letter and a state of the register under another id",
            """
            organizations:
              - { id: council, names: Türkic Council }
              - { id: council-2, names: Turkic council }
              - { id: osce, names: OSCE }
              - { id: osce-2, names: OSСE }
            states:
              - { id: TRK, names: { en: türkiye } }
            """,
            "warning council-2.names: Turkic council can hardly be told from Türkic Council, the name of council",
            "warning osce-2.names: OSСE can hardly be told from OSCE, the name of osce",
            "warning TRK.names: türkiye can hardly be told from Türkiye, the name of TUR"
        ),
    ];
}
