using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis002TwoResident : RivalRule<Mission, (string, string)>
{
    static readonly RecordIndex<Mission, (string, string)> Resident = new(dossier => dossier.Missions, KeysOf);

    public override RuleInfo Info { get; } =
        new("MIS002", "two-resident", Severity.Warning, "A state has two resident missions in one state at once.")
        {
            Why =
                "A state has one diplomatic mission in another. Two that overlap are the same mission recorded twice, or one "
                + "of them has no closing date; a legation that became an embassy is one mission with two grades.",
            Basis =
                "Practice, which is older than the conventions: a state is represented in another by one head of mission.",
            Needs = "two embassies, high commissions, nunciatures or legations with the same sender and host",
            Verdicts =
                "Violated when both are certainly open for more than a day in common; undetermined when they may be, or have "
                + "no closing on record; satisfied otherwise. Of a mission with grades their dates count. Of several that "
                + "stand before it the nearest is named.",
            Exceptions = ["A chancery of a government in exile beside the mission of the government at home."],
        };

    private protected override RecordIndex<Mission, (string, string)> Index => Resident;

    private protected override IEnumerable<(string, string)> Keys(Mission subject, RuleContext context) =>
        KeysOf(subject);

    private protected override Ternary Breaks(Mission subject, Mission other, RuleContext context) =>
        Pair(Resides(subject), Resides(other)) is var (first, second) ? first.Overlaps(second)
        : subject.Opened?.Failure is null && other.Opened?.Failure is null ? Ternary.Unknown
        : Ternary.No;

    private protected override void Report(Mission subject, Mission other, RuleContext context)
    {
        if (Pair(Resides(subject), Resides(other)) is var (first, second))
        {
            context.ReportOverlap(first, second, OpenBeside(first, second));
        }
        else
        {
            NamedDate[] dates = [subject.Opening(), other.Opening()];
            var wrong = TwoAtOnce(subject.Sending, subject, other, subject.Receiving);
            context.ReportIf(Ternary.Unknown, dates[0], wrong, dates, Chronology.Related(dates[1]));
        }
    }

    private protected override Func<Mission, Dossier, DayExtent?> ReachOf => ReachOfPhases;

    static DayExtent? ReachOfPhases(Mission mission, Dossier dossier) =>
        Resides(mission) is { Count: > 0 } phases
            ? DayExtent.Between(
                phases.Select(phase => phase.Start).Aggregate(PeriodBound.Min),
                phases.Select(phase => phase.End).Aggregate(PeriodBound.Max)
            )
        : mission.Opened?.Failure is null ? DayExtent.Always
        : null;

    static IEnumerable<(string, string)> KeysOf(Mission mission) =>
        mission is { Kind: var kind, Sending.Id: { } by, Receiving.Id: { } to } && kind.IsDiplomatic()
            ? [(by, to)]
            : [];

    // The grades say what the mission was, and when it was one.
    static List<Period> Resides(Mission mission) => [.. mission.PhasesOf(MissionKinds.IsDiplomatic)];

    // Of all pairs of phases the one that overlaps most certainly.
    static (Period, Period)? Pair(List<Period> mine, List<Period> theirs) =>
        mine.Count == 0 || theirs.Count == 0
            ? null
            : mine.SelectMany(_ => theirs, (one, other) => (one, other)).MaxBy(pair => pair.one.Overlaps(pair.other));

    [Message("{mission} is open beside {other}")]
    private static partial Message OpenBeside(Period mission, Period other);

    [Message("{sender} has {mission} and {other} in {host} at once")]
    private static partial Message TwoAtOnce(Ref<State> sender, Mission mission, Mission other, Ref<IParty> host);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A mission that closed on the day on which the next one opened",
            """
            missions:
              - { id: old, sending: USA, receiving: CUB, kind: legation, opened: 1902, closed: 1923-02-10 }
              - { id: new, sending: USA, receiving: CUB, kind: embassy, opened: 1923-02-10, closed: 1961-01-03 }
            """
        ),
        new(
            "A legation that is open beside an embassy",
            """
            missions:
              - { id: old, sending: USA, receiving: CUB, kind: legation, opened: 1902, closed: 1930 }
              - { id: new, sending: USA, receiving: CUB, kind: embassy, opened: 1923-02-10, closed: 1961-01-03 }
            """,
            "warning new.opened: the embassy new (1923-02-10/1961-01-03) is open beside the legation old (1902/1930)"
        ),
        new(
            "Grades that say when the first ended, and a legation whose closing is not on record",
            """
            missions:
              - { id: old, sending: USA, receiving: CUB, kind: embassy, grades: [{ kind: embassy, period: 1923-02-10/1961-01-03 }] }
              - { id: new, sending: USA, receiving: CUB, kind: embassy, opened: 2015-07-20 }
              - { id: first, sending: USA, receiving: HTI, kind: legation, opened: 1862 }
              - { id: second, sending: USA, receiving: HTI, kind: embassy, opened: 1943-03-23 }
            """,
            "maybe second.opened: cannot tell whether the embassy second (1943-03-23/) is open beside the legation first (1862/)"
        ),
        new(
            "Only the year of the closing is known",
            """
            missions:
              - { id: old, sending: USA, receiving: CUB, kind: legation, opened: 1902, closed: 1923 }
              - { id: new, sending: USA, receiving: CUB, kind: embassy, opened: 1923-02-10, closed: 1961-01-03 }
            """,
            "maybe new.opened: cannot tell whether the embassy new (1923-02-10/1961-01-03) is open beside the legation old (1902/1923)"
        ),
    ];
}
