using Relations.Dossiers;

namespace Relations.Rules;

sealed class Clm007OrganizationKindNotName : ClaimRule<Organization>
{
    public override RuleInfo Info { get; } =
        new(
            "CLM007",
            "organization-kind-not-name",
            Severity.Warning,
            "An organization is of another kind than its name says."
        )
        {
            Why =
                "The name of a body says whether it is an organization of states, an alliance, a conference or a group. A body with states as members, or with a summit, "
                + "is one of states.",
            Basis = "Practice of archives: what a record says is found in its passage, in these or other words.",
            Needs = "the kind of an organization, and a name with a word for a kind",
        };

    private protected override string Topic => "organization-kind";

    private protected override IEnumerable<(string Field, object? Value)> Claims(Organization subject) =>
        [("kind", subject.Kind)];

    private protected override IReadOnlyList<Term> Said(Organization subject, RuleContext context)
    {
        var said = HeadWords.Said(Topic, subject.Names, OwnText.FirstLanguage(context.Dossier));
        // Societies of people call themselves organization, union and group too.
        return subject.Kind == OrganizationKind.NonGovernmental && !IsOfStates(subject, context) ? [] : said;
    }

    static bool IsOfStates(Organization body, RuleContext context) =>
        body.Members.Count > 0
        || context.Find(Summits, new(body.Id)).Count > 0
        || context.Find(PartsWithMembers, new(body.Id)).Count > 0;

    static readonly RecordIndex<Event, Ref<Organization>> Summits = new(
        dossier => dossier.Events,
        one => one.Kind == EventKind.Summit ? (IEnumerable<Ref<Organization>>)[one.Organization] : []
    );

    static readonly RecordIndex<Organization, Ref<Organization>> PartsWithMembers = new(
        dossier => dossier.Organizations,
        one => one.Members.Count > 0 ? (IEnumerable<Ref<Organization>>)[one.Within] : []
    );

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Bodies whose names say what they are, and a society of people",
            """
            organizations:
              - { id: a, names: { en: Organisation of Islamic Cooperation, tr: İslam İşbirliği Teşkilatı }, kind: intergovernmental }
              - { id: b, names: { en: OSCE Minsk Group, az: ATƏT-in Minsk Qrupu }, kind: group }
              - { id: c, names: North Atlantic Treaty Organization, kind: alliance }
              - { id: d, names: World Organization of the Scout Movement, kind: non-governmental }
            """
        ),
        new(
            "Other kinds in four languages",
            """
            organizations:
              - { id: a, names: Organisation of Islamic Cooperation, kind: group }
              - { id: b, names: { tr: AGİT Minsk Grubu }, kind: intergovernmental }
              - { id: c, names: { az: İslam Əməkdaşlıq Təşkilatı }, kind: alliance }
              - { id: d, names: { fr: Groupe de Minsk }, kind: conference }
            """,
            "warning a.kind: kind is group, but the text says \"organisation\"",
            "warning b.kind: kind is intergovernmental, but the text says \"grubu\"",
            "warning c.kind: kind is alliance, but the text says \"teşkilatı\"",
            "warning d.kind: kind is conference, but the text says \"groupe\""
        ),
    ];
}
