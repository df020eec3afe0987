using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom008UnlinkedConcurrent : ConcurrentRule
{
    public override RuleInfo Info { get; } =
        new(
            "HOM008",
            "unlinked-concurrent",
            Severity.Warning,
            "A person heads missions in two states at once without a link."
        )
        {
            Why =
                "One head may be accredited to several states, and then one mission is accredited to the others. Without that "
                + "link the two are different people, or one of the dates is wrong.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 5; 333 linked groups of up to 8 posts in the published "
                + "list of US principal officers.",
            Needs =
                "two appointments of one person to missions in different states; the link is accreditedTo of one of them, or of a "
                + "third mission that the person heads and that is accredited to both. A mission to an organization needs none (art. 5(3))",
            Verdicts =
                "Violated when the services certainly share more than a day; undetermined when they may; satisfied "
                + "otherwise. Of several that stand before it the nearest is named.",
            LawFrom = LegalDates.DiplomaticRelations,
        };

    private protected override bool AreApart(Appointment subject, Mission mine, Mission theirs, RuleContext context) =>
        mine.Receiving != theirs.Receiving
        && context.Dossier.Find(mine.Receiving) is not Organization
        && context.Dossier.Find(theirs.Receiving) is not Organization
        && !context.AreSuccessive(mine.Receiving.Id, theirs.Receiving.Id)
        && !AreLinked(mine, theirs)
        && !AreLinkedByThird(subject, mine, theirs, context);

    private protected override Message Wrong(Period service, Mission mine, Ref<Mission> other, ArgumentValue dates) =>
        Unlinked(service, mine, other, dates);

    private protected override Func<Appointment, Dossier, DayExtent?> ReachOf => Receiving;

    static DayExtent? Receiving(Appointment appointment, Dossier dossier) =>
        dossier.Find(appointment.Mission) is { } mission
            ? DayExtent.Overlapping(appointment.Service(dossier), mission.Receiving)
            : null;

    static bool AreLinked(Mission a, Mission b) => IsAccredited(a, b) || IsAccredited(b, a);

    static bool AreLinkedByThird(Appointment subject, Mission a, Mission b, RuleContext context) =>
        context
            .Shared((typeof(Hom008UnlinkedConcurrent), subject.Person), () => Linked(subject.Person, context))
            .Contains((a.Receiving.Id, b.Receiving.Id));

    // The pairs of states to which a mission that the person heads is accredited.
    static HashSet<(string?, string?)> Linked(Ref<Person> person, RuleContext context) =>
        [
            .. context
                .Find(Services.ByPerson, person)
                .Select(head => head.Mission)
                .Distinct()
                .Select(context.Dossier.Find)
                .OfType<Mission>()
                .SelectMany(held =>
                    held.AccreditedTo.SelectMany(_ => held.AccreditedTo, (one, other) => (one.Id, other.Id))
                ),
        ];

    static bool IsAccredited(Mission a, Mission b) => a.AccreditedTo.Any(state => state.Id == b.Receiving.Id);

    [Message("{service} at {mission} overlaps that at {other} ({dates})")]
    private static partial Message Unlinked(Period service, Mission mission, Ref<Mission> other, ArgumentValue dates);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An ambassador in one state, accredited to another",
            """
            missions:
              - { id: here, sending: TUR, receiving: AZE, kind: embassy, accreditedTo: [TKM] }
              - { id: there, sending: TUR, receiving: TKM, kind: embassy }
            appointments:
              - { id: first, person: somebody, mission: here, credentials: 1992-03-01, ended: 1995 }
              - { id: second, person: somebody, mission: there, credentials: 1992-05-01, ended: 1995 }
            """
        ),
        new(
            "Two of the states to which a third mission is accredited, a mission to an organization, and a state and its successor",
            """
            organizations: [{ id: eu, names: European Union }]
            missions:
              - { id: bridgetown, sending: USA, receiving: BRB, kind: embassy, accreditedTo: [ATG, DMA] }
              - { id: to-antigua, sending: USA, receiving: ATG, kind: embassy }
              - { id: to-dominica, sending: USA, receiving: DMA, kind: embassy }
              - { id: brussels, sending: AZE, receiving: BEL, kind: embassy }
              - { id: to-the-union, sending: AZE, receiving: eu, kind: permanent-mission }
              - { id: to-the-federation, sending: USA, receiving: CSK, kind: embassy }
              - { id: prague, sending: USA, receiving: CZE, kind: embassy }
            appointments:
              - { id: sixth, person: c, mission: to-the-federation, credentials: 1992-07-20, ended: 1992-12-31 }
              - { id: seventh, person: c, mission: prague, credentials: 1992-07-20, ended: 1995-07-15 }
              - { id: first, person: a, mission: bridgetown, credentials: 1992-03-01, ended: 1995 }
              - { id: second, person: a, mission: to-antigua, credentials: 1992-05-01, ended: 1995 }
              - { id: third, person: a, mission: to-dominica, credentials: 1992-06-01, ended: 1995 }
              - { id: fourth, person: b, mission: brussels, credentials: 2012-09, ended: 2017 }
              - { id: fifth, person: b, mission: to-the-union, credentials: 2012-09, ended: 2017 }
            """
        ),
        new(
            "The same without a link",
            """
            missions:
              - { id: here, sending: TUR, receiving: AZE, kind: embassy }
              - { id: there, sending: TUR, receiving: TKM, kind: embassy }
            appointments:
              - { id: first, person: somebody, mission: here, credentials: 1992-03-01, ended: 1995 }
              - { id: second, person: somebody, mission: there, credentials: 1992-05-01, ended: 1994 }
            """,
            "warning second.credentials: the service of somebody (1992-05-01/1994) at there overlaps that at here (1992-03-01/1995)"
        ),
        new(
            "The end of the first is not on record",
            """
            missions:
              - { id: here, sending: TUR, receiving: AZE, kind: embassy }
              - { id: there, sending: TUR, receiving: TKM, kind: embassy }
            appointments:
              - { id: first, person: somebody, mission: here, credentials: 1992-03-01 }
              - { id: second, person: somebody, mission: there, credentials: 1995-05-01, ended: 1997 }
            """,
            "maybe second.credentials: cannot tell whether the service of somebody (1995-05-01/1997) at there overlaps that at here (1992-03-01/)"
        ),
    ];
}
