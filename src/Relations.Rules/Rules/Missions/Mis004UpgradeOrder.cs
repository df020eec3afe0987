using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis004UpgradeOrder : RecordRule<Mission>
{
    public override RuleInfo Info { get; } =
        new("MIS004", "upgrade-order", Severity.Error, "A mission has two grades at once.")
        {
            Why =
                "A mission is a legation until it is raised to an embassy. An embassy phase that begins before the legation "
                + "phase ends leaves open what the mission was in between.",
            Basis =
                "The events \"Elevation of Legation to Embassy\" in the published data on US diplomatic relations (RDCR).",
            Needs = "two grades of a mission with their periods",
            Verdicts =
                "Violated when two grades certainly share more than the day of the change; undetermined when they may; "
                + "satisfied otherwise. Of several that stand before it the nearest is named.",
            Exceptions =
            [
                "A legation that the two sides raised on different days: record the day of the sending side.",
            ],
        };

    public override void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleForPhases(_ => true)
            .NotContradictedBy((mission, phase, _) => Before(phase, mission).Worst(phase.Overlaps))
            .WithFinding((_, phase, earlier) => Violation.OfOverlap(phase, earlier, BeginsBefore(phase, earlier)));

    static IEnumerable<Period> Before(Period phase, Mission mission) =>
        mission.Phases().Select(one => one.Period).TakeWhile(one => one.First.Path != phase.First.Path).Reverse();

    [Message("{phase} begins before {earlier} ends")]
    private static partial Message BeginsBefore(Period phase, Period earlier);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A legation that is raised to an embassy",
            """
            missions:
              - id: mission
                sending: USA
                receiving: CUB
                kind: embassy
                grades: [{ kind: legation, period: 1902/1923-12-04 }, { kind: embassy, period: 1923-12-04/1961-01-03 }]
            """
        ),
        new(
            "An embassy a year before the legation ends",
            """
            missions:
              - id: mission
                sending: USA
                receiving: CUB
                kind: embassy
                grades: [{ kind: legation, period: 1902/1923-12-04 }, { kind: embassy, period: 1922-12-04/1961-01-03 }]
            """,
            "error mission.grades[1].period: the embassy phase (1922-12-04/1961-01-03) begins before the legation phase (1902/1923-12-04) ends"
        ),
        new(
            "An end of which only the year is known",
            """
            missions:
              - id: mission
                sending: USA
                receiving: CUB
                kind: embassy
                grades: [{ kind: legation, period: 1902/1923 }, { kind: embassy, period: 1923-12-04/1961-01-03 }]
            """,
            "maybe mission.grades[1].period: cannot tell whether the embassy phase (1923-12-04/1961-01-03) begins before the legation phase (1902/1923) ends"
        ),
    ];
}
