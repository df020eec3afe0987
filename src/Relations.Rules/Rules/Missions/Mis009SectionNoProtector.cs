using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis009SectionNoProtector : RecordRule<Mission>
{
    public override RuleInfo Info { get; } =
        new("MIS009", "section-no-protector", Severity.Warning, "An interests section has no protecting power.")
        {
            Why =
                "An interests section works under the flag of a third state that both sides accept. Without it the section is "
                + "another kind of mission.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 45 and 46.",
            Needs = "an interests section",
            Exceptions = ["Sections that stayed without a protecting power by agreement."],
            LawFrom = LegalDates.DiplomaticRelations,
        };

    public override void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleFor(mission => mission.Protecting)
            .OnRecord()
            .When(mission => mission.Kind == MissionKind.InterestsSection)
            .WithFinding(mission => new Violation(NoProtector(mission))
            {
                Path = "kind",
                Help = NameProtector(),
                Day = mission.Open()?.End.Latest,
            });

    [Message("the interests section {mission} has no protecting power")]
    private static partial Message NoProtector(Mission mission);

    [Message("name the state that protects it")]
    private static partial Message NameProtector();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "The US interests section in Havana, under the flag of Switzerland",
            """
            missions:
              - { id: section, sending: USA, receiving: CUB, kind: interests-section, protecting: CHE, opened: 1977-09-01, closed: 2015-07-20 }
            """
        ),
        new(
            "The same without its protector",
            """
            missions:
              - { id: section, sending: USA, receiving: CUB, kind: interests-section, opened: 1977-09-01, closed: 2015-07-20 }
            """,
            "warning section.kind: the interests section section has no protecting power"
        ),
    ];
}
