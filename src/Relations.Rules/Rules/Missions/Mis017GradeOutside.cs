using Relations.Dossiers;

namespace Relations.Rules;

sealed class Mis017GradeOutside : ContainmentRule<Mission>
{
    public override RuleInfo Info { get; } =
        new("MIS017", "grade-outside", Severity.Error, "A mission has a grade when it is not open.")
        {
            Why =
                "What is not open yet, or closed, is neither a legation nor an embassy. One of the dates is wrong, or the grade is "
                + "that of another mission, which has a record of its own.",
            Basis = "Two fields that cannot both be true.",
            Needs = "the period of a grade, and the opening or the closing of the mission",
            Verdicts =
                "Violated when the period certainly begins before the opening or ends after the closing; undetermined when "
                + "it may; satisfied otherwise, on the day itself too. Of a period whose end is unknown only the start is "
                + "compared.",
        };

    private protected override IEnumerable<(NamedDate When, NamedDate Start, NamedDate End)> Contained(
        Mission subject,
        RuleContext context
    ) => subject.Phases().Select(phase => (phase.Period.First, subject.Opening(), subject.Closing()));

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Grades from the opening to the closing, and one whose end is not known",
            """
            missions:
              - id: mission
                sending: USA
                receiving: CUB
                kind: embassy
                opened: 1902
                closed: 1961-01-03
                grades: [{ kind: legation, period: 1902/1923-12-04 }, { kind: embassy, period: 1923-12-04/1961-01-03 }]
              - { id: other, sending: USA, receiving: CUB, kind: embassy, closed: 1961, grades: [{ kind: embassy, period: 1923/ }] }
            """
        ),
        new(
            "A legation before the opening, and an embassy that outlasts the closing",
            """
            missions:
              - id: mission
                sending: USA
                receiving: CUB
                kind: embassy
                opened: 1905-01-01
                closed: 1961-01-03
                grades: [{ kind: legation, period: 1902/1923-12-04 }, { kind: embassy, period: 1923-12-04/.. }]
            """,
            "error mission.grades[0].period: the legation phase (1902/1923-12-04) begins before the opening of the embassy (1905-01-01)",
            "error mission.grades[1].period: the embassy phase (1923-12-04/..) is after the closing of the embassy (1961-01-03)"
        ),
        new(
            "Only the year of the end is known",
            """
            missions:
              - { id: mission, sending: USA, receiving: CUB, kind: embassy, closed: 1961-01-03, grades: [{ kind: embassy, period: 1923/1961 }] }
            """,
            "maybe mission.grades[0].period: cannot tell whether the embassy phase (1923/1961) is after the closing of the embassy (1961-01-03)"
        ),
    ];
}
