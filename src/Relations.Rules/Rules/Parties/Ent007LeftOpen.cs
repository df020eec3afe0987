using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent007LeftOpen
    : Rule,
        IChecksOrders<DiplomaticRelation>,
        IChecksOrders<ConsularRelation>,
        IChecksOrders<Mission>
{
    public override RuleInfo Info { get; } =
        new("ENT007", "left-open", Severity.Error, "Relations or a mission outlast the end of a state.")
        {
            Why =
                "When a state ends, its relations and missions end with it or pass to a successor, whose record is another "
                + "one. A record that stays open counts for a state that is gone.",
            Basis =
                "The intervals of Gleditsch and Ward and of the Correlates of War, as the built-in register joins them.",
            Needs = "the start of the relations or of the mission, and the end of the state",
            Verdicts =
                "Violated when the end is certainly after the day that follows the last day of the state, or, of a mission, "
                + "more than 60 days after it, or is open (..); undetermined when it may be, and when no end is on record; "
                + "satisfied otherwise. Sources name that day, the first of a union or of the successors, as often as the last "
                + "one.",
            Exceptions =
            [
                "Missions of annexed states that their hosts went on to receive, as those of the Baltic states.",
            ],
        };

    public IEnumerable<Precedence> Orders(DiplomaticRelation subject, RuleContext context) =>
        Ends(context, subject.End(), subject.KnownLasting(), subject.Between, 1);

    public IEnumerable<Precedence> Orders(ConsularRelation subject, RuleContext context) =>
        Ends(context, subject.End(), subject.KnownLasting(), subject.Between, 1);

    public IEnumerable<Precedence> Orders(Mission subject, RuleContext context) =>
        Ends(
                context,
                subject.Closing(),
                subject.Open(),
                [subject.Sending, new(subject.Receiving.Id), subject.Protecting],
                DepartureGrace.Days
            )
            .Select(order => order with { Most = Severity.Warning });

    static IEnumerable<Precedence> Ends(
        RuleContext context,
        NamedDate end,
        Period? period,
        Items<Ref<State>> states,
        long days
    ) =>
        states
            .Select(state => Existence.Of(context, state.Id))
            .OfType<Existence>()
            .Where(existence => existence.End != PeriodBound.StillGoingOn)
            .Select(existence =>
                Precedence.NotEndingAfter(end, existence.DayAfter) with
                {
                    Finding = () => period is null ? null : Outlasting(period, existence, days),
                }
            );

    static Violation Outlasting(Period period, Existence existence, long days) =>
        Violation.Of(period, Outlasts(period, existence.NamedDate)) with
        {
            Certain = period.End.NotAfter(existence.End.Later(days)).Not(),
            At = period.Dates[^1],
            Related = Chronology.Related(existence.NamedDate),
        };

    [Message("{period} outlasts {existence}")]
    private static partial Message Outlasts(Period period, NamedDate existence);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Relations that ended with a state",
            """
            diplomaticRelations:
              - { id: relations, between: [SUN, TUR], established: 1920-06-03, ended: 1991-12-26 }
            """
        ),
        new(
            "The day of a union, and the day after it",
            """
            diplomaticRelations:
              - { id: union, between: [DDR, TUR], established: 1974-06-01, ended: 1990-10-03 }
              - { id: later, between: [CSK, TUR], established: 1924-10-11, ended: 1993-01-02 }
            """,
            "error later.ended: the relations later (1924-10-11/1993-01-02) outlasts the existence of CSK (1918-10-28/1992-12-31)"
        ),
        new(
            "An embassy of a state that is gone, and a section that one protects",
            """
            missions:
              - { id: embassy, sending: SUN, receiving: TUR, kind: embassy, opened: 1924, closed: 1995 }
              - { id: section, sending: CUB, receiving: USA, kind: interests-section, protecting: CSK, opened: 1977-09-01, closed: 1998 }
            """,
            "error embassy.closed: the embassy embassy (1924/1995) outlasts the existence of SUN (1922-12-30/1991-12-26)",
            "error section.closed: the interests section section (1977-09-01/1998) outlasts the existence of CSK (1918-10-28/1992-12-31)"
        ),
        new(
            "It closed in the year after the state ended, or nothing says when",
            """
            missions:
              - { id: embassy, sending: SUN, receiving: TUR, kind: embassy, opened: 1924, closed: 1992 }
              - { id: other, sending: SUN, receiving: IRN, kind: embassy, opened: 192X }
            """,
            "maybe embassy.closed: cannot tell whether the embassy embassy (1924/1992) outlasts the existence of SUN (1922-12-30/1991-12-26)",
            "maybe other.closed: cannot tell whether the embassy other (192X/) outlasts the existence of SUN (1922-12-30/1991-12-26)"
        ),
    ];
}
