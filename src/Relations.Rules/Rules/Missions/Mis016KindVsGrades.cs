using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis016KindVsGrades : RecordRule<Mission>
{
    public override RuleInfo Info { get; } =
        new("MIS016", "kind-vs-grades", Severity.Warning, "The kind of a mission is not that of its last grade.")
        {
            Why =
                "With grades, the kind says what the mission is now or was last. Where the two differ, a grade is missing or the kind "
                + "was not changed with it, and the mission is counted as what it no longer is.",
            Basis = "Two fields that cannot both be true.",
            Needs =
                "the kind of a mission and its grades; the last is that which begins last, or is listed last where that is unclear",
        };

    internal override bool JudgesDeprecated => false;

    public override void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleFor(mission => mission.Kind)
            .Must((mission, _) => mission.Grades[LastOf(mission.Grades)].Kind is not { } last || last == mission.Kind)
            .WithFinding(mission => DiffersFrom(LastOf(mission.Grades), mission))
            .When(mission => mission is { Kind: not null, Grades.Count: > 0 });

    static Violation DiffersFrom(int last, Mission mission) =>
        new(Differ(mission.Kind.Word(), mission.Grades[last].Kind.Word()))
        {
            Related = [new(LastGrade(), new(mission, FormattableString.Invariant($"grades[{last}].kind")))],
        };

    // One that certainly begins after the last in the file does, where there is one.
    static int LastOf(Items<Grade> grades)
    {
        var last = grades.Count - 1;
        for (var i = last - 1; i >= 0; i--)
        {
            if (
                grades[i].Period is { Value: not null } one
                && grades[last].Period is { Value: not null } other
                && PeriodBound.StartOf(other).Before(PeriodBound.StartOf(one)) == Ternary.Yes
            )
            {
                last = i;
            }
        }

        return last;
    }

    [Message("the kind is {kind}, and the last grade is {last}: expected the same")]
    private static partial Message Differ(LocalizedString kind, LocalizedString last);

    [Message("the last grade")]
    private static partial Message LastGrade();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Consulate general, then embassy; and the same in another order with dates",
            """
            missions:
              - { id: one, sending: TUR, receiving: AZE, kind: embassy, grades: [{ kind: consulate-general }, { kind: embassy }] }
              - { id: other, sending: TUR, receiving: AZE, kind: embassy, grades: [{ kind: embassy, period: 1992/.. }, { kind: consulate-general, period: 1991/1992-01-14 }] }
            """
        ),
        new(
            "A legation that was raised to an embassy",
            """
            missions:
              - { id: mission, sending: USA, receiving: CUB, kind: legation, grades: [{ kind: legation, period: 1902/1923 }, { kind: embassy, period: 1923/1961 }] }
            """,
            "warning mission.kind: the kind is legation, and the last grade is embassy: expected the same"
        ),
    ];
}
