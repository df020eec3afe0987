using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis021OneSideClosed : RecordRule<DiplomaticRelation>
{
    static readonly RecordIndex<Mission, (string, string)> ByPair = new(
        dossier => dossier.Missions,
        mission =>
            mission is { Sending.Id: { } sending, Receiving.Id: { } receiving } && mission.Kind.IsDiplomatic()
                ? [RelationsOfPairs.Key(sending, receiving)]
                : []
    );

    public override RuleInfo Info { get; } =
        new(
            "MIS021",
            "one-side-closed",
            Severity.Info,
            "Relations are broken off, and only one side's mission has an end on record."
        )
        {
            Why =
                "When relations are broken off, both sides recall their missions. Where the record closes one of them and leaves the other "
                + "without an end, the other end has not been looked up.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 45 and 47(2).",
            Needs =
                "the day on which relations were severed or broken off by war, a mission of one side that closed within 60 days "
                + "of it, and one of the other side that opened before and has no end on record",
            Verdicts =
                "Violated when the one certainly closed and the other certainly opened then; undetermined when the dates "
                + "leave it open; satisfied otherwise.",
            Exceptions = ["Missions that went on under a protecting power."],
        };

    public override void Define(RecordValidator<DiplomaticRelation> validator) =>
        validator
            .RuleFor(relation => relation.Interruptions)
            .NotContradictedByAny(LeftOpen)
            .WithFinding((_, left) => OneSided(left.Pause, left.Closed, left.Open));

    static IEnumerable<OpenMission> LeftOpen(DiplomaticRelation relation, RuleContext context)
    {
        if (RelationsOfPairs.Key(relation.Between) is not { } pair)
        {
            return [];
        }

        var missions = context.Shared((typeof(MissionsOfPair), pair), () => MissionsOfPair.Of(pair, context));
        return missions.AreUnclear
            ? []
            : relation
                .Interruptions.Select((pause, i) => (pause, Start: relation.Interruptions.Start(i, relation)))
                .Where(one => IsBreak(one.pause))
                .Select(one => LeftOpen(one.Start, missions))
                .OfType<OpenMission>();
    }

    static bool IsBreak(Interruption pause) =>
        pause is { Kind: InterruptionKind.Severed or InterruptionKind.War, From.Value: not null };

    // A pair has few missions; of one that has more the question is asked of none.
    const int MaxAsked = 16;

    sealed record MissionsOfPair(bool AreUnclear, IReadOnlyList<Mission> Open, SpanIndex<Mission> Closed)
    {
        public static MissionsOfPair Of((string, string) pair, RuleContext context)
        {
            var all = context.Find(ByPair, pair).ToList();
            return new(
                all.Count(mission => mission.Closed is null && mission.Grades.Count == 0) is 0 or > MaxAsked,
                [.. all.Where(mission => mission is { Closed: null, Opened.Value: not null, Grades: [] })],
                new(
                    all.Where(mission => mission.Closed is { Value: not null }),
                    mission => EndOf(mission) with { Kin = mission.Sending },
                    context.CountComparison
                )
            );
        }

        static DayExtent EndOf(Mission mission) =>
            DayExtent.Between(PeriodBound.EndOf(mission.Closed!), PeriodBound.EndOf(mission.Closed!));
    }

    static DayExtent Around(NamedDate pause)
    {
        var start = PeriodBound.StartOf(pause.Date!);
        return DayExtent.Between(start.Later(-DepartureGrace.Days), start.Later(DepartureGrace.Days));
    }

    static OpenMission? LeftOpen(NamedDate pause, MissionsOfPair missions) =>
        missions
            .Open.Select(open =>
                missions.Closed.Worst(
                    Around(pause) with
                    {
                        Kin = open.Sending,
                    },
                    other => other.Sending == open.Sending ? Ternary.No : ClosedAt(other, pause)
                )
                    is { } closed
                    ? new OpenMission(pause, closed, open)
                    : null
            )
            .FirstOrDefault(left => left is not null);

    static Violation OneSided(NamedDate pause, Mission closed, Mission open) =>
        new(OnlyOneClosed(pause, closed, open))
        {
            Certain = Chronology.Before(open.Opened, pause.Date).And(ClosedAt(closed, pause)),
            At = pause,
            RestsOn = [pause, open.Opening(), closed.Closing()],
            Related = [.. Chronology.Related(closed.Closing()), .. Chronology.Related(open.Opening())],
        };

    static Ternary ClosedAt(Mission mission, NamedDate pause)
    {
        var (end, start) = (PeriodBound.EndOf(mission.Closed!), PeriodBound.StartOf(pause.Date!));
        return start.Later(-DepartureGrace.Days).NotAfter(end).And(end.NotAfter(start.Later(DepartureGrace.Days)));
    }

    sealed record OpenMission(NamedDate Pause, Mission Closed, Mission Open);

    [Message("{pause} closes {closed} and leaves {open} without an end on record")]
    private static partial Message OnlyOneClosed(NamedDate pause, Mission closed, Mission open);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Both missions closed, and openings alone",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902-05-27, interruptions: [{ kind: severed, from: 1961-01-03, to: 2015-07-20 }] }
              - { id: others, between: [IRN, USA], established: 1883, interruptions: [{ kind: severed, from: 1980-04-07 }] }
            missions:
              - { id: havana, sending: USA, receiving: CUB, kind: embassy, opened: 1923-02-10, closed: 1961-01-03 }
              - { id: washington, sending: CUB, receiving: USA, kind: embassy, opened: 1923, closed: 1961-01-03 }
              - { id: tehran, sending: USA, receiving: IRN, kind: embassy, opened: 1944-02-16 }
              - { id: iranian, sending: IRN, receiving: USA, kind: embassy, opened: 1944 }
            """
        ),
        new(
            "Only one side's mission has an end",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902-05-27, interruptions: [{ kind: severed, from: 1961-01-03, to: 2015-07-20 }] }
            missions:
              - { id: havana, sending: USA, receiving: CUB, kind: embassy, opened: 1923-02-10, closed: 1961-01-03 }
              - { id: washington, sending: CUB, receiving: USA, kind: embassy, opened: 1923 }
            """,
            "info relations.interruptions[0].from: the break of relations (1961-01-03) closes havana and leaves washington without an end on record"
        ),
        new(
            "The year of the closing alone is known",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902-05-27, interruptions: [{ kind: severed, from: 1961-01-03, to: 2015-07-20 }] }
            missions:
              - { id: havana, sending: USA, receiving: CUB, kind: embassy, opened: 1923-02-10, closed: 1961 }
              - { id: washington, sending: CUB, receiving: USA, kind: embassy, opened: 1923 }
            """,
            "maybe relations.interruptions[0].from: cannot tell whether the break of relations (1961-01-03) closes havana and leaves washington without an end on record"
        ),
    ];
}
