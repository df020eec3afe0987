using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom021EndedByDeath : RecordRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "HOM021",
            "ended-by-death",
            Severity.Warning,
            "A service that death ended does not end on the day of the death."
        )
        {
            Why =
                "A person who dies in service serves up to that day. Where the two dates differ one of them is wrong, or the "
                + "service ended otherwise.",
            Basis = "Two statements that cannot both be true.",
            Needs = "the ending died, the end of the service, and the death of the person, of which no day may be both",
        };

    public override void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.Ended)
            .NotContradictedBy(DeathOfHead)
            .WithFinding(
                (appointment, death) =>
                    new(Differs(appointment.Ending(), death)) { Related = Chronology.Related(death) }
            )
            .When(appointment => appointment is { Ending: AppointmentEnding.Died, Ended.Value: not null });

    static NamedDate? DeathOfHead(Appointment appointment, RuleContext context) =>
        context.Dossier.Find(appointment.Person) is { Died: { Value: not null } died } person
        && IsApart(PeriodBound.EndOf(appointment.Ended!), PeriodBound.EndOf(died))
            ? new(DeathOf(person), person, "died", died)
            : null;

    static bool IsApart(PeriodBound end, PeriodBound death) =>
        end.Latest < death.Earliest || end.Earliest > death.Latest;

    [Message("{end} is not the day of {death}, by which it ended")]
    private static partial Message Differs(NamedDate end, NamedDate death);

    [Message("the death of {person}")]
    private static partial Message DeathOf(Person person);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One who died in service, and one whose death is known by its year",
            """
            people:
              - { id: first, names: First, died: 1936-05-04 }
              - { id: second, names: Second, died: 1936 }
            appointments:
              - { id: one, person: first, mission: embassy, credentials: 1934-01-01, ended: 1936-05-04, ending: died }
              - { id: two, person: second, mission: other, credentials: 1934-01-01, ended: 1936-05-04, ending: died }
            """
        ),
        new(
            "One who is said to have died two years later",
            """
            people:
              - { id: first, names: First, died: 1938-05-04 }
            appointments:
              - { id: one, person: first, mission: embassy, credentials: 1934-01-01, ended: 1936-05-04, ending: died }
            """,
            "warning one.ended: the end of the service (1936-05-04) is not the day of the death of first (1938-05-04), by which it ended"
        ),
    ];
}
