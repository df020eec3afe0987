using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis022MissionOfNonMember : RecordRule<Mission>
{
    public override RuleInfo Info { get; } =
        new(
            "MIS022",
            "mission-of-non-member",
            Severity.Warning,
            "A permanent mission of a state that is not a member of the organization at the time."
        )
        {
            Why =
                "Members have permanent missions to an organization; others have observers. A mission that opens before the membership on "
                + "record is one of an observer, or one of the dates is wrong.",
            Basis =
                "The members of the organization on record; practice, as in the Vienna Convention on the Representation of States in "
                + "their Relations with International Organizations 1975, art. 1 and 5 (not in force).",
            Needs = "the opening of a permanent mission, and the members of the organization with their periods",
            Verdicts =
                "Violated when the opening is certainly outside every membership of the sender; undetermined when it may be; "
                + "satisfied otherwise, and where the sender is not among the members on record, or the note of the mission "
                + "calls it an observer.",
            Exceptions = ["An observer mission: the note says so."],
        };

    // In English and French, in Turkish and in Azerbaijani.
    static readonly string[] Observer = ["observ", "gözlemci", "müşahid"];

    public override void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleFor(mission => mission.Opened)
            .Must((mission, context) => IsMember(PeriodBound.StartOf(mission.Opened!), Terms(mission, context)))
            .WithFinding((mission, _, context) => OutsideTerms(mission, Terms(mission, context), context.Dossier))
            .When(mission =>
                mission is { Kind: MissionKind.PermanentMission, Opened.Value: not null } && !IsObserver(mission)
            );

    // Of a membership without dates nothing is said.
    static Ternary IsMember(PeriodBound opening, List<Period?> terms) =>
        terms.Count == 0 || terms.Contains(null)
            ? Ternary.Yes
            : terms.Max(term => term!.Start.NotAfter(opening).And(opening.NotAfter(term.End)));

    static List<Period?> Terms(Mission mission, RuleContext context) =>
        context.Dossier.Find(mission.Receiving) is Organization host
            ?
            [
                .. Enumerable
                    .Range(0, host.Members.Count)
                    .Where(i => host.Members[i].State == mission.Sending)
                    .Select(i => Term(host, i)),
            ]
            : [];

    static Violation OutsideTerms(Mission mission, List<Period?> terms, Dossier dossier) =>
        new(IsOfNoMember(mission.Opening(), mission.Sending, (Organization)dossier.Find(mission.Receiving)!))
        {
            At = mission.Opening(),
            RestsOn = [mission.Opening(), .. terms.SelectMany(term => term!.Inexact)],
            Related = [.. terms.SelectMany(term => term!.Related)],
        };

    static Period? Term(Organization host, int i) =>
        Period.Of(
            new(
                TheMembership(host.Members[i].State),
                host,
                FormattableString.Invariant($"members[{i}].period"),
                host.Members[i].Period
            )
        );

    static bool IsObserver(Mission mission) =>
        mission.Note is { } note && Observer.Any(word => note.Contains(word, StringComparison.OrdinalIgnoreCase));

    [Message("{opening} is outside the membership of {state} in {organization}")]
    private static partial Message IsOfNoMember(NamedDate opening, Ref<State> state, Organization organization);

    [Message("the membership of {state}")]
    private static partial Message TheMembership(Ref<State> state);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A mission of a member, one of an observer, and one of a state that is not on the list",
            """
            organizations: [{ id: un, names: United Nations, members: [{ state: CHE, period: 2002-09-10/.. }, { state: TUR, period: 1945-10-24/.. }] }]
            missions:
              - { id: turkish, sending: TUR, receiving: un, kind: permanent-mission, opened: 1946 }
              - { id: swiss, sending: CHE, receiving: un, kind: permanent-mission, opened: 1948, note: Office of the permanent observer. }
              - { id: papal, sending: VAT, receiving: un, kind: permanent-mission, opened: 1964 }
            """
        ),
        new(
            "A mission from before the membership",
            """
            organizations: [{ id: un, names: United Nations, members: [{ state: CHE, period: 2002-09-10/.. }] }]
            missions: [{ id: swiss, sending: CHE, receiving: un, kind: permanent-mission, opened: 1948 }]
            """,
            "warning swiss.opened: the opening of the permanent mission (1948) is outside the membership of CHE in un"
        ),
        new(
            "A mission of the year in which the sender became a member",
            """
            organizations: [{ id: un, names: United Nations, members: [{ state: CHE, period: 2002-09-10/.. }] }]
            missions: [{ id: swiss, sending: CHE, receiving: un, kind: permanent-mission, opened: 2002 }]
            """,
            "maybe swiss.opened: cannot tell whether the opening of the permanent mission (2002) is outside the membership of CHE in un"
        ),
    ];
}
