using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent010WrongPartyType : Rule, IChecks<Mission>, IChecks<Office>
{
    static readonly OfficeRank[] OfStates = [OfficeRank.HeadOfState, OfficeRank.HeadOfGovernment];

    public override RuleInfo Info { get; } =
        new(
            "ENT010",
            "wrong-party-type",
            Severity.Warning,
            "An organization where a state is required, or a state where an organization is."
        )
        {
            Why =
                "Embassies, legations and consulates are sent to states, and organizations receive permanent missions. No organization has a head of "
                + "state or of government. References to a record of a wrong collection are unknown-party's (ENT001).",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 1 to 3; Vienna Convention on the Representation of States in their "
                + "Relations with International Organizations 1975, art. 1 (not in force).",
            Needs = "the kind of a mission, or the rank of an office, and its party on record",
            Exceptions = ["Permanent representations of states that do not hold each other to be foreign."],
        };

    public void Check(Mission subject, RuleContext context)
    {
        if (subject.Kind is not { } kind || context.Dossier.Find(subject.Receiving) is not { } receiving)
        {
            return;
        }

        var word = subject.Kind.Word();
        if (
            receiving is Organization
            && kind is not (MissionKind.PermanentMission or MissionKind.LiaisonOffice)
            && !subject.Kind.IsOffice()
        )
        {
            context.Violated("receiving", NeedsState(subject.Receiving, subject, word));
        }
        else if (
            receiving is State host
            && kind == MissionKind.PermanentMission
            && !AreOneNation(subject.Sending.Id, host)
        )
        {
            context.Violated("receiving", NeedsOrganization(host, subject, word));
        }
    }

    // The two German states had permanent representations with each other (Basic Treaty of 1972, art. 8).
    static bool AreOneNation(string? sending, State host) =>
        (sending, host.Id) is ("DEU", "DDR") or ("DDR", "DEU") || host.Rivals.Any(rival => rival.Id == sending);

    public void Check(Office subject, RuleContext context)
    {
        if (subject.Rank is { } rank && OfStates.Contains(rank) && context.Dossier.Find(subject.Of) is Organization)
        {
            context.Violated(
                "rank",
                rank == OfficeRank.HeadOfState ? HasNoHeadOfState(subject.Of) : HasNoHeadOfGovernment(subject.Of)
            );
        }
    }

    [Message("{party} is an organization, and {mission} ({kind}) needs a state")]
    private static partial Message NeedsState(Ref<IParty> party, Mission mission, LocalizedString kind);

    [Message("{party} is a state, and {mission} ({kind}) needs an organization")]
    private static partial Message NeedsOrganization(State party, Mission mission, LocalizedString kind);

    [Message("{party} is an organization, and has no head of state")]
    private static partial Message HasNoHeadOfState(Ref<IParty> party);

    [Message("{party} is an organization, and has no head of government")]
    private static partial Message HasNoHeadOfGovernment(Ref<IParty> party);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A permanent mission to an organization, and an embassy in a state",
            """
            organizations: [{ id: osce, names: OSCE }]
            missions:
              - { id: mission, sending: TUR, receiving: osce, kind: permanent-mission }
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy }
              - { id: in-bonn, sending: DDR, receiving: DEU, kind: permanent-mission, opened: 1974-05-02, closed: 1990-10-02 }
            """
        ),
        new(
            "The other way round",
            """
            organizations: [{ id: osce, names: OSCE }]
            offices: [{ id: secretary, title: Secretary General, of: osce, rank: head-of-state }]
            missions:
              - { id: mission, sending: TUR, receiving: AZE, kind: permanent-mission }
              - { id: embassy, sending: TUR, receiving: osce, kind: embassy }
            """,
            "warning secretary.rank: osce is an organization, and has no head of state",
            "warning mission.receiving: AZE is a state, and mission (permanent mission) needs an organization",
            "warning embassy.receiving: osce is an organization, and embassy (embassy) needs a state"
        ),
    ];
}
