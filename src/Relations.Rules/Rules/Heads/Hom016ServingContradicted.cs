using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom016ServingContradicted : RecordRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "HOM016",
            "serving-contradicted",
            Severity.Warning,
            "A head is said to be still serving, and a date on record says that it is over."
        )
        {
            Why =
                "A person who has left the post or heads a mission that has closed no longer serves. The status was not "
                + "changed when the end was entered, and lists of current heads would hold one too many.",
            Basis = "Two fields that cannot both be true.",
            Needs =
                "the status serving, and an end of the service or a closing of the mission that is not open or unknown",
        };

    internal override bool JudgesDeprecated => false;

    public override void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.Status)
            .NotContradictedBy(EndOnRecord)
            .WithFinding((_, over) => new(IsOver(over)) { Related = Chronology.Related(over) })
            .When(appointment => appointment.Status == AppointmentStatus.Serving);

    static NamedDate? EndOnRecord(Appointment appointment, RuleContext context) =>
        HasPassed(appointment.Ending()) ? appointment.Ending()
        : context.Dossier.Find(appointment.Mission)?.Closing() is { } closing && HasPassed(closing) ? closing
        : null;

    static bool HasPassed(NamedDate end) =>
        end.Date is { Value: not null } date && PeriodBound.EndOf(date).Date is not null;

    [Message("the status is serving, and {end} is on record: expected served, or no such date")]
    private static partial Message IsOver(NamedDate end);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One who serves, one whose end is left open, and one who served",
            """
            missions:
              - { id: embassy, sending: USA, receiving: CUB, kind: embassy, opened: 2015-07-20 }
              - { id: former, sending: USA, receiving: CUB, kind: embassy, closed: 1961-01-03 }
            appointments:
              - { id: first, person: a, mission: embassy, appointed: 2016, status: serving }
              - { id: second, person: b, mission: embassy, appointed: 2016, ended: .., status: serving }
              - { id: third, person: c, mission: former, appointed: 1957, ended: 1959, status: served }
            """
        ),
        new(
            "One with an end, and one at a closed mission",
            """
            missions:
              - { id: embassy, sending: USA, receiving: CUB, kind: embassy, opened: 2015-07-20 }
              - { id: former, sending: USA, receiving: CUB, kind: embassy, closed: 1961-01-03 }
            appointments:
              - { id: first, person: a, mission: embassy, appointed: 2016, ended: 2019, status: serving }
              - { id: second, person: b, mission: former, appointed: 1957, status: serving }
            """,
            "warning first.status: the status is serving, and the end of the service (2019) is on record: expected served, or no such date",
            "warning second.status: the status is serving, and the closing of the embassy (1961-01-03) is on record: expected served, or no such date"
        ),
    ];
}
