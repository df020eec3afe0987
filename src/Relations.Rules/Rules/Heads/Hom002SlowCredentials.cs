using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom002SlowCredentials : RecordRule<Appointment>
{
    // Of 4,769 US principal officers half presented credentials within 60 days, 99 of 100 within 407.
    const long MostDays = 366;

    static readonly EdtfDay Telegraph = EdtfDay.FirstOf(1900);

    public override RuleInfo Info { get; } =
        new("HOM002", "slow-credentials", Severity.Warning, "Credentials follow the appointment by more than a year.")
        {
            Why =
                "Credentials are presented within weeks of the appointment. More than a year is mostly a slip in a year; before "
                + "1900, of voyages by sail, it is a remark.",
            Basis =
                "The published list of US principal officers (4,769 with both dates): half within 60 days, 95 of 100 within "
                + "204, 99 of 100 within 407.",
            Needs = "the dates of appointment and credentials",
            Verdicts =
                "Violated when more than 366 days certainly lie between them; cannot tell when they may; holds otherwise.",
            Exceptions = ["A head whose agrément or accreditation was held up by a dispute or a war."],
        };

    public override void Define(RecordValidator<Appointment> validator) =>
        validator.RuleFor(appointment => appointment.Credentials).Check(Check);

    static void Check(Appointment subject, RuleContext context)
    {
        if (
            subject is not { Appointed: { Value: not null } appointed, Credentials: { Value: not null } credentials }
            || !subject.Served()
        )
        {
            return;
        }

        var (from, to) = (PeriodBound.StartOf(appointed), PeriodBound.StartOf(credentials));
        NamedDate[] dates = [subject.Steps()[1], subject.Steps()[3]];
        if (from.FewestDaysTo(to) is { } days and > MostDays)
        {
            context.Report(
                Verdict.Violated,
                dates[1].Spot,
                TooSlow(dates[1], dates[0], days),
                related: Chronology.Related(dates[0]),
                most: to.Latest < Telegraph ? Severity.Info : Severity.Error
            );
        }
        else if (from.MostDaysTo(to) is > MostDays)
        {
            var wrong = PerhapsTooSlow(dates[1], dates[0]);
            context.ReportIf(Ternary.Unknown, dates[1], wrong, dates, Chronology.Related(dates[0]));
        }
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
