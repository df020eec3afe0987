using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom009JointSender : ConcurrentRule
{
    public override RuleInfo Info { get; } =
        new("HOM009", "joint-sender", Severity.Info, "One person heads the missions of two states in one host.")
        {
            Why =
                "Two states may send one person, and then one mission says that it represents the other as well. Without that "
                + "the two are different people, or a sender is wrong.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 6.",
            Needs =
                "two appointments of one person to missions of different senders in one host; jointWith is the link",
            Verdicts =
                "Violated when the services certainly share more than a day; undetermined when they may; satisfied "
                + "otherwise. Of several that stand before it the nearest is named.",
        };

    private protected override bool AreApart(Appointment subject, Mission mine, Mission theirs, RuleContext context) =>
        mine.Receiving == theirs.Receiving
        && mine.Sending != theirs.Sending
        && !mine.JointWith.Contains(theirs.Sending)
        && !theirs.JointWith.Contains(mine.Sending);

    private protected override Message Wrong(Period service, Mission mine, Ref<Mission> other, ArgumentValue dates) =>
        ForTwo(service, mine.Sending, mine, other, dates);

    private protected override Func<Appointment, Dossier, DayExtent?> ReachOf => Sending;

    static DayExtent? Sending(Appointment appointment, Dossier dossier) =>
        dossier.Find(appointment.Mission) is { } mission
            ? DayExtent.Overlapping(appointment.Service(dossier), mission.Sending)
            : null;

    [Message("{service} for {sender} at {mission} overlaps that at {other} ({dates})")]
    private static partial Message ForTwo(
        Period service,
        Ref<State> sender,
        Mission mission,
        Ref<Mission> other,
        ArgumentValue dates
    );

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A mission of two states",
            """
            missions:
              - { id: one, sending: LCA, receiving: BEL, kind: embassy, jointWith: [VCT] }
              - { id: other, sending: VCT, receiving: BEL, kind: embassy }
            appointments:
              - { id: first, person: somebody, mission: one, credentials: 1996-03-01, ended: 2004 }
              - { id: second, person: somebody, mission: other, credentials: 1996-05-01, ended: 2004 }
            """
        ),
        new(
            "The same without a link",
            """
            missions:
              - { id: one, sending: LCA, receiving: BEL, kind: embassy }
              - { id: other, sending: VCT, receiving: BEL, kind: embassy }
            appointments:
              - { id: first, person: somebody, mission: one, credentials: 1996-03-01, ended: 2004 }
              - { id: second, person: somebody, mission: other, credentials: 1996-05-01, ended: 2003 }
            """,
            "info second.credentials: the service of somebody (1996-05-01/2003) for VCT at other overlaps that at one (1996-03-01/2004)"
        ),
        new(
            "The end of the first is not on record",
            """
            missions:
              - { id: one, sending: LCA, receiving: BEL, kind: embassy }
              - { id: other, sending: VCT, receiving: BEL, kind: embassy }
            appointments:
              - { id: first, person: somebody, mission: one, credentials: 1996-03-01 }
              - { id: second, person: somebody, mission: other, credentials: 1999-05-01, ended: 2003 }
            """,
            "maybe second.credentials: cannot tell whether the service of somebody (1999-05-01/2003) for VCT at other overlaps that at one (1996-03-01/)"
        ),
    ];
}
