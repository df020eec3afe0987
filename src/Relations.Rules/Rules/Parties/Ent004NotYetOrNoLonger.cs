using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent004NotYetOrNoLonger : OrderRule<Record>
{
    public override RuleInfo Info { get; } =
        new(
            "ENT004",
            "not-yet-or-no-longer",
            Severity.Error,
            "Something is dated to a time when a state did not exist."
        )
        {
            Why =
                "What a state does lies within its existence. Where it does not, the date is wrong, or the id is that of a "
                + "predecessor or successor. Where nothing but the built-in register says when a state begins, what comes "
                + "before is a warning, and in the two years before it is reported as info: its lists count membership in the system of states, which for some began "
                + "with recognition. An independence record, or exists of an entry in states, settles it; relations, missions, "
                + "treaties and other acts in the ten years before such an independence are a warning, for states to be have acted abroad.",
            Basis =
                "The intervals of Gleditsch and Ward and of the Correlates of War, as the built-in register joins them; an "
                + "earlier declaration of independence on record begins the existence.",
            Needs = "the date of the event and the interval of the state; an interval whose start is unknown has none",
            Verdicts =
                "Violated when every possible day lies before the first or after the last day of the existence; undetermined "
                + "when some do; satisfied otherwise, on the first and last day too, for the opening of a consular post or "
                + "liaison office and for consular relations before the existence, and where a state is known to have acted abroad before it was "
                + "independent, as founders of the United Nations did.",
            Exceptions =
            [
                "States under occupation that a list leaves out, as Haiti from 1915 to 1934.",
                "Missions of annexed states.",
            ],
        };

    public override IEnumerable<Precedence> Orders(Record subject, RuleContext context) =>
        OtherActs(subject, context).Concat(MainAct(subject, context));

    static IEnumerable<Precedence> MainAct(Record subject, RuleContext context) =>
        RecordEvents.Of(subject) is ({ } when, var states)
            ? states
                .Select(id => Existence.Of(context, id))
                .OfType<Existence>()
                .SelectMany(existence => Within(existence, when, subject))
            : [];

    static IEnumerable<Precedence> Within(Existence existence, NamedDate when, Record subject)
    {
        var mayPrecede = IsPost(subject) || SelfGovernment.Covers(existence.State.Id, DateOf(subject, when));
        var date = when.Date is { Value: not null } ? when.Date : null;
        if (!mayPrecede)
        {
            yield return new(existence.Since ?? existence.NamedDate, when)
            {
                LaterSide = DateEnd.Start,
                IsMild = existence.RestsOnList,
                IsInferred = existence.Since is not null,
                Finding = () => date is null ? null : TooEarly(existence, when, subject),
            };
        }

        yield return new(when, existence.NamedDate)
        {
            EarlierSide = DateEnd.End,
            IsInferred = !mayPrecede && existence.End != PeriodBound.StillGoingOn,
            Finding = () => date is null ? null : TooLate(existence, when, existence.IsBefore(date)),
        };
    }

    // What ends with a state is wound up in some weeks.
    static IEnumerable<Precedence> OtherActs(Record subject, RuleContext context) =>
        from act in RecordEvents.Others(subject, context.Dossier)
        where act.When.Date is { Value: not null }
        let end = PeriodBound.EndOf(act.When.Date!)
        where !end.IsUnknownAfter
        let existence = Existence.Of(context, act.State)
        where existence is not null
        select Precedence.NotEndingAfter(act.When, existence.NamedDate) with
        {
            IsInferred = false,
            Finding = () => TooLate(existence, act.When, end.NotAfter(existence.End.Later(DepartureGrace.Days)).Not()),
        };

    static Violation? TooEarly(Existence existence, NamedDate when, Record subject)
    {
        var isEarly = existence.IsAfter(when.Date!);
        if (isEarly == Ternary.No)
        {
            return null;
        }

        var since = existence.Since ?? existence.NamedDate;
        return Violation.Of(when, since, CheckTexts.ComesBefore(when, since)) with
        {
            Certain = isEarly,
            RestsOn = [when],
            Help = existence.Help,
            Most =
                IsFounding(subject, existence) ? Severity.Info
                : subject is Visit && !existence.RestsOnList ? Severity.Error
                : existence.WeightBefore(when.Date!),
        };
    }

    static Violation? TooLate(Existence existence, NamedDate when, Ternary isLate) =>
        isLate == Ternary.No
            ? null
            : Violation.Of(when, existence.NamedDate, ComesAfter(when, existence.NamedDate)) with
            {
                Certain = isLate,
                RestsOn = [when],
            };

    // Consuls and liaison offices were in colonies and mandates, with the consent of those who governed them.
    static bool IsPost(Record record) =>
        record is ConsularRelation
        || (record is Mission mission && (IsOfPost(mission.Kind) || mission.Grades.Any(grade => IsOfPost(grade.Kind))));

    // What is signed for a state to be, and enters into force when that is there.
    static bool IsFounding(Record record, Existence existence) =>
        record is Agreement { InForce: { Value: not null } inForce } && existence.IsAfter(inForce) == Ternary.No;

    static bool IsOfPost(MissionKind? kind) => kind.IsConsular() || kind is MissionKind.LiaisonOffice;

    // A mission without an opening on record is as old as its first grade, and a treaty of no known day is of about when it enters into force.
    static SourceDate? DateOf(Record record, NamedDate when) =>
        (when.Date, record) switch
        {
            (null, Mission { Grades: [{ Period: { } first }, ..] }) => first,
            (null, Agreement { InForce: { } inForce }) => inForce,
            _ => when.Date,
        };

    [Message("{act} comes after {existence}")]
    private static partial Message ComesAfter(NamedDate act, NamedDate existence);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A visit to a state that exists, and one on the day of its independence on record",
            """
            independence:
              - { id: independence, state: AZE, date: 1991-10-18 }
            visits:
              - { id: visit, visitors: [], to: AZE, dates: 2017-10-30/2017-10-31 }
              - { id: first, visitors: [], to: AZE, dates: 1991-10-18 }
            """
        ),
        new(
            "A visit before the independence on record, which is before the interval of the register",
            """
            independence:
              - { id: independence, state: AZE, date: 1991-10-18 }
            visits:
              - { id: visit, visitors: [], to: AZE, dates: 1991-09-01 }
            """,
            "error visit.dates: the visit (1991-09-01) comes before the independence of AZE (1991-10-18)"
        ),
        new(
            "A visit before the first day of a list, and one before the dossier's own first day",
            """
            states:
              - { id: SVN, exists: 1991-06-25/.. }
            visits:
              - { id: listed, visitors: [], to: BGD, dates: 1971-03-06 }
              - { id: long, visitors: [], to: BGD, dates: 1961-12-06 }
              - { id: within, visitors: [], to: SVN, dates: 1991-06-26 }
              - { id: own, visitors: [], to: SVN, dates: 1991-06-24 }
            """,
            "info listed.dates: the visit (1971-03-06) comes before the existence of BGD (1971-12-16/..)",
            "warning long.dates: the visit (1961-12-06) comes before the existence of BGD (1971-12-16/..)",
            "error own.dates: the visit (1991-06-24) comes before the existence of SVN (1991-06-25/..)"
        ),
        new(
            "States that acted abroad before they were independent, and a consulate in a territory",
            """
            independence:
              - { id: dominion, state: IND, date: 1947-08-15 }
            diplomaticRelations:
              - { id: relations, between: [IND, USA], established: 1946-11-01 }
            agreements:
              - { id: charter, title: Charter, parties: [BLR, IND, PHL, SYR, UKR, USA], signed: 1945-06-26 }
              - { id: kars, title: Treaty of Kars, parties: [ARM, AZE, GEO, TUR], signed: 1921-10-13 }
            missions:
              - { id: legation, sending: USA, receiving: ISL, kind: embassy, grades: [{ kind: legation, period: 1941-09-30/1955 }] }
              - { id: post, sending: USA, receiving: PNG, kind: consulate-general, opened: 1974-07-01 }
              - { id: office, sending: USA, receiving: NAM, kind: embassy, grades: [{ kind: liaison-office, period: 1984-02/1990-03-21 }, { kind: embassy, period: 1990-03-21/.. }] }
            """
        ),
        new(
            "A treaty that enters into force with the independence of a party, and consuls in a colony",
            """
            states: [{ id: QDZ, names: Free City of Danzig, exists: 1920-11-15/1939-09-01 }]
            agreements:
              - { id: paris, title: Convention of Paris, parties: [POL, QDZ], signed: 1920-11-09, inForce: 1920-11-15 }
              - { id: late, title: Convention, parties: [POL, QDZ], signed: 1920-11-09, inForce: 1920-11-10 }
            consularRelations:
              - { id: consuls, between: [SGP, USA], established: 1836-07-04 }
            """,
            "info paris.signed: the signature (1920-11-09) comes before the existence of QDZ (1920-11-15/1939-09-01)",
            "warning late.signed: the signature (1920-11-09) comes before the existence of QDZ (1920-11-15/1939-09-01)"
        ),
        new(
            "Relations two years and forty years before an independence on record",
            """
            independence:
              - { id: independence, state: UGA, date: 1962-10-09 }
            diplomaticRelations:
              - { id: near, between: [TUR, UGA], established: 1960-10-09 }
              - { id: far, between: [FRA, UGA], established: 1922-10-09 }
            """,
            "warning near.established: the establishment of relations (1960-10-09) comes before the existence of UGA (1962-10-09/..)",
            "error far.established: the establishment of relations (1922-10-09) comes before the existence of UGA (1962-10-09/..)"
        ),
        new(
            "A visit to a state after its end, and a section that one protects",
            """
            visits:
              - { id: visit, visitors: [], to: SUN, dates: 1993-05 }
            missions:
              - { id: section, sending: USA, receiving: CUB, kind: interests-section, protecting: CSK, opened: 1995, closed: 1998 }
            """,
            "error visit.dates: the visit (1993-05) comes after the existence of SUN (1922-12-30/1991-12-26)",
            "error section.opened: the opening of the interests section (1995) comes after the existence of CSK (1918-10-28/1992-12-31)"
        ),
        new(
            "A recognition, a ratification, a membership, a tenure and credentials of and in states that are gone",
            """
            organizations: [{ id: un, names: United Nations, members: [{ state: SUN, period: 1945-10-24/.. }, { state: RUS, period: 1991-12-24/.. }] }]
            offices: [{ id: president, title: President, of: SUN, rank: head-of-state }]
            tenures: [{ id: tenure, person: somebody, office: president, period: 1993-01-01/1993-06-01 }]
            recognitions: [{ id: recognition, by: TUR, of: CSK, date: 1995-03-01 }]
            agreements: [{ id: treaty, title: Treaty, parties: [SUN, USA], signed: 1990-06-01, ratified: [{ by: SUN, date: 1993-05-01 }] }]
            missions: [{ id: embassy, sending: USA, receiving: SUN, kind: embassy }]
            appointments: [{ id: head, person: somebody, mission: embassy, credentials: 1993-05-01 }]
            """,
            "error un.members[0].period: the membership of SUN (1945-10-24/..) comes after the existence of SUN (1922-12-30/1991-12-26)",
            "error tenure.period: the tenure (1993-01-01/1993-06-01) comes after the existence of SUN (1922-12-30/1991-12-26)",
            "error recognition.date: the recognition of CSK by TUR (1995-03-01) comes after the existence of CSK (1918-10-28/1992-12-31)",
            "error treaty.ratified[0].date: the ratification by SUN (1993-05-01) comes after the existence of SUN (1922-12-30/1991-12-26)",
            "error head.credentials: the presentation of credentials (1993-05-01) comes after the existence of SUN (1922-12-30/1991-12-26)"
        ),
        new(
            "An embassy opened in the year in which the state came into being",
            """
            missions:
              - { id: embassy, sending: TUR, receiving: SVK, kind: embassy, opened: 1993 }
              - { id: early, sending: TUR, receiving: AZE, kind: embassy, opened: 1991 }
            """,
            "maybe early.opened: cannot tell whether the opening of the embassy (1991) comes before the existence of AZE (1991-12-21/..)"
        ),
    ];
}
