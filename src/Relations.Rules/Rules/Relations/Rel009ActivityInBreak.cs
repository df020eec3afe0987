using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rel009ActivityInBreak : Rule, IDefines<Mission>, IDefines<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "REL009",
            "activity-in-break",
            Severity.Error,
            "A mission is open or headed while relations are broken off."
        )
        {
            Why =
                "When relations are broken off, missions are closed and their heads leave; what stays is a section under the "
                + "flag of a protecting power. An embassy in a break has a wrong date, or should be that section.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 39(2), 44 and 45; 60 days to leave, and 366 in a war, "
                + "are bounds of this tool.",
            Needs =
                "the dates of an embassy, high commission, nunciature or legation or of its head, and an interruption of the "
                + "relations of the kinds severed or war; of a mission with grades, the dates of its diplomatic grades, of which one that spans the "
                + "break leaves the question open",
            Verdicts =
                "Violated when both certainly share more than 60 days, in a war more than 366, which is the time to wind up "
                + "and to leave; undetermined when they may, as where no closing is on record, or the kind of the break; "
                + "satisfied otherwise. It is an error where the activity begins in the break, and a warning where it goes on "
                + "from before. Of several breaks one is named.",
            Exceptions =
            [
                "Interests sections that are recorded as the embassy they became.",
                "Embassies that were evacuated and never formally closed.",
            ],
            LawFrom = LegalDates.DiplomaticRelations,
        };

    public void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleForPhases(MissionKinds.IsDiplomatic)
            .NotContradictedBy(BreakDuring)
            .WithFinding((_, phase, pause) => In(pause, phase));

    public void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.Mission)
            .NotContradictedBy(
                (head, context) =>
                    context.Dossier.Find(head.Mission) is { } mission && Headed(head, context) is { } service
                        ? BreakDuring(mission, service, context)
                        : null
            )
            .WithFinding((head, _, pause, context) => In(pause, Headed(head, context)!))
            .When(head => head.Served());

    // Who headed the section of a break did so when the mission was no embassy, whatever it is today.
    static Period? Headed(Appointment head, RuleContext context)
    {
        if (context.Dossier.Find(head.Mission) is not { } mission || head.Service(context.Dossier) is not { } service)
        {
            return null;
        }

        var phases = mission.Phases().ToList();
        return phases.Count == 0
            ? mission.Kind.IsDiplomatic()
                ? service
                : null
            : phases
                .Where(phase => phase.Kind.IsDiplomatic() && service.Overlaps(phase.Period) == Ternary.Yes)
                .Select(phase => service.Within(phase.Period))
                .FirstOrDefault();
    }

    static Break? BreakDuring(Mission mission, Period activity, RuleContext context) =>
        mission is { Sending.Id: { } sending, Receiving.Id: { } receiving }
            ? SpanIndex
                .Of(
                    context,
                    RelationsOfPairs.Diplomatic,
                    RelationsOfPairs.Key(sending, receiving),
                    Breaks,
                    pause => DayExtent.Of(pause.Period)
                )
                .Worst(DayExtent.Of(activity)!, pause => pause.GoesOn(activity))
            : null;

    static Violation In(Break pause, Period activity) =>
        Violation.OfOverlap(activity, pause.Period, GoesOn(activity, pause.Period)) with
        {
            Certain = IsGradeAcross(activity, pause.Period)
                ? pause.GoesOn(activity).And(Ternary.Unknown)
                : pause.GoesOn(activity),
            Most = activity.BeginsIn(pause.Period) == Ternary.Yes ? Severity.Error : Severity.Warning,
        };

    // A grade says what the mission was before the break and after it, and nothing of its doors.
    static bool IsGradeAcross(Period activity, Period pause) =>
        activity.First.Path.StartsWith("grades[", StringComparison.Ordinal)
        && activity.Start.NotAfter(pause.Start) == Ternary.Yes
        && pause.End.NotAfter(activity.End) != Ternary.No;

    static IEnumerable<Break> Breaks(DiplomaticRelation relation) =>
        relation
            .Interruptions.Select(
                (pause, i) =>
                    pause.Kind is null or InterruptionKind.Severed or InterruptionKind.War
                    && relation.Interruptions.Lasting(i, relation) is { } period
                        ? new Break(pause.Kind, period)
                        : null
            )
            .OfType<Break>();

    [Message("{activity} goes on in {pause}")]
    private static partial Message GoesOn(Period activity, Period pause);

    sealed record Break(InterruptionKind? Kind, Period Period)
    {
        // A break of no kind may be one that leaves missions open.
        public Ternary GoesOn(Period activity)
        {
            var days = DepartureGrace.DaysAfter(Kind);
            var lasts = Period.End.IsUnknownAfter ? Ternary.Yes : Period.Start.Later(days).NotAfter(Period.End);
            var broken = activity.Overlaps(Period with { Start = Period.Start.Later(days) }).And(lasts);
            return Kind is null ? broken.And(Ternary.Unknown) : broken;
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An embassy that closed with the severance",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902, interruptions: [{ kind: severed, from: 1961-01-03, to: 2015-07-20 }] }
            missions:
              - { id: old, sending: USA, receiving: CUB, kind: embassy, opened: 1902, closed: 1961-01-03 }
              - { id: new, sending: USA, receiving: CUB, kind: embassy, opened: 2015-07-20 }
            appointments:
              - { id: minister, person: somebody, mission: old, credentials: 1902 }
            """
        ),
        new(
            "One that stayed open, and one that opened in the break",
            """
            diplomaticRelations:
              - { id: relations, between: [IRN, USA], established: 1883, interruptions: [{ kind: severed, from: 1980-04-07 }] }
              - { id: others, between: [CUB, USA], established: 1902, interruptions: [{ kind: severed, from: 1961-01-03, to: 2015-07-20 }] }
            missions:
              - { id: embassy, sending: USA, receiving: IRN, kind: embassy, opened: 1944-02-16, closed: 1983 }
              - { id: early, sending: CUB, receiving: USA, kind: embassy, opened: 1980-09, closed: 1983 }
            """,
            "warning embassy.opened: the embassy embassy (1944-02-16/1983) goes on in the break of relations (1980-04-07/)",
            "error early.opened: the embassy early (1980-09/1983) goes on in the break of relations (1961-01-03/2015-07-20)"
        ),
        new(
            "The days of departure, an internment, and the head of a section that is a grade",
            """
            diplomaticRelations:
              - { id: with-libya, between: [GBR, LBY], established: 1951-12-24, interruptions: [{ kind: severed, from: 1984-04-22, to: 1999-07-07 }] }
              - { id: with-japan, between: [JPN, USA], established: 1858, interruptions: [{ kind: war, from: 1941-12-08, to: 1952-04-28 }] }
              - { id: with-iraq, between: [IRQ, USA], established: 1931-03-30, interruptions: [{ kind: severed, from: 1967-06-07, to: 1984-11-26 }] }
            missions:
              - { id: bureau, sending: LBY, receiving: GBR, kind: embassy, closed: 1984-04-27 }
              - { id: tokyo, sending: USA, receiving: JPN, kind: embassy, closed: 1942-06-25 }
              - { id: baghdad, sending: USA, receiving: IRQ, kind: embassy, grades: [{ kind: interests-section, period: 1972-10-01/1984-11-26 }, { kind: embassy, period: 1984-11-26/1991-01-12 }] }
            appointments:
              - { id: eagleton, person: eagleton, mission: baghdad, arrived: 1980-08, ended: 1984-06 }
            """
        ),
        new(
            "A grade that spans a break",
            """
            diplomaticRelations:
              - { id: relations, between: [PAN, USA], established: 1903-11-13, interruptions: [{ kind: severed, from: 1964-01-10, to: 1964-04-03 }] }
            missions:
              - { id: washington, sending: PAN, receiving: USA, kind: embassy, opened: 1903-11-13, grades: [{ kind: legation, period: 1903-11-13/1939 }, { kind: embassy, period: 1939/.. }] }
            """,
            "maybe washington.grades[1].period: cannot tell whether the embassy phase (1939/..) goes on in the break of relations (1964-01-10/1964-04-03) (by custom: the convention was not yet in force)"
        ),
        new(
            "One that closed in the year of the severance, one whose closing is not on record, and a break of no kind",
            """
            diplomaticRelations:
              - { id: relations, between: [IRN, USA], established: 1883, interruptions: [{ kind: severed, from: 1980-04-07 }] }
              - { id: others, between: [GBR, IRN], established: 1809, interruptions: [{ from: 1952-10-22, to: 1953-12-05 }] }
            missions:
              - { id: embassy, sending: USA, receiving: IRN, kind: embassy, opened: 1975, closed: 1980 }
              - { id: tehran, sending: USA, receiving: IRN, kind: embassy, opened: 1944-02-16 }
              - { id: british, sending: GBR, receiving: IRN, kind: embassy, opened: 1944-02-16, closed: 1953 }
            """,
            "maybe embassy.opened: cannot tell whether the embassy embassy (1975/1980) goes on in the break of relations (1980-04-07/)",
            "maybe tehran.opened: cannot tell whether the embassy tehran (1944-02-16/) goes on in the break of relations (1980-04-07/)",
            "maybe british.opened: cannot tell whether the embassy british (1944-02-16/1953) goes on in the break of relations (1952-10-22/1953-12-05) (by custom: the convention was not yet in force)"
        ),
    ];
}
