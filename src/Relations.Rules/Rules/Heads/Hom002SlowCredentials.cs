using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom002SlowCredentials : RecordRule<Appointment>
{
    // Of 4,769 US principal officers half presented credentials within 60 days, 99 of 100 within 407.
    const long MaxDays = 366;

    static readonly EdtfDay Telegraph = EdtfDay.FirstOf(1900);

    public override RuleInfo Info { get; } =
        new("HOM002", "slow-credentials", Severity.Warning, "Credentials follow the appointment by more than a year.")
        {
            Why =
                "Credentials are presented within weeks of the appointment. More than a year is mostly a slip in a year; "
                + "before 1900, of voyages by sail, it is reported as info.",
            Basis =
                "The published list of US principal officers (4,769 with both dates): half within 60 days, 95 of 100 within "
                + "204, 99 of 100 within 407.",
            Needs = "the dates of appointment and credentials",
            Verdicts =
                "Violated when more than 366 days certainly lie between them; undetermined when they may; satisfied "
                + "otherwise.",
            Exceptions = ["A head whose agrément or accreditation was held up by a dispute or a war."],
        };

    public override void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.Credentials)
            .Must(appointment =>
                PeriodBound
                    .StartOf(appointment.Appointed!)
                    .IsWithinDays(MaxDays, PeriodBound.StartOf(appointment.Credentials!), endless: Ternary.Yes)
            )
            .WithFinding(appointment => TooLate(appointment.Steps()[1], appointment.Steps()[3]))
            .When(appointment =>
                appointment is { Appointed.Value: not null, Credentials.Value: not null } && appointment.Served()
            );

    static Violation TooLate(NamedDate appointed, NamedDate presented)
    {
        var (from, to) = (PeriodBound.StartOf(appointed.Date!), PeriodBound.StartOf(presented.Date!));
        return from.MinDaysTo(to) is { } days and > MaxDays
            ? Violation.Of(presented, appointed, TooSlow(presented, appointed, days)) with
            {
                Most = to.Latest < Telegraph ? Severity.Info : Severity.Error,
            }
            : Violation.Of(presented, appointed, PerhapsTooSlow(presented, appointed)) with
            {
                RestsOn = [appointed, presented],
            };
    }

    [Message("{credentials} follows {appointment} by {days} days or more: expected at most a year")]
    private static partial Message TooSlow(NamedDate credentials, NamedDate appointment, long days);

    [Message("{credentials} follows {appointment} by more than a year")]
    private static partial Message PerhapsTooSlow(NamedDate credentials, NamedDate appointment);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Credentials after two months",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, appointed: 1992-03-01, credentials: 1992-05-02 }
            """
        ),
        new(
            "A slip in the year",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, appointed: 1992-03-01, credentials: 1994-05-02 }
            """,
            "warning first.credentials: the presentation of credentials (1994-05-02) follows the appointment (1992-03-01) by 792 days or more: expected at most a year"
        ),
        new(
            "A voyage to China",
            """
            appointments:
              - { id: first, person: everett, mission: legation, appointed: 1845-03-13, credentials: 1846-10-26 }
            """,
            "info first.credentials: the presentation of credentials (1846-10-26) follows the appointment (1845-03-13) by 592 days or more: expected at most a year"
        ),
        new(
            "Only the years are known",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, appointed: 1992, credentials: 1993 }
            """,
            "maybe first.credentials: cannot tell whether the presentation of credentials (1993) follows the appointment (1992) by more than a year"
        ),
    ];
}
