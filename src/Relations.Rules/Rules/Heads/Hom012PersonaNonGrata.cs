using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom012PersonaNonGrata : RecordRule<Appointment>
{
    const long MaxDays = 30;

    public override RuleInfo Info { get; } =
        new(
            "HOM012",
            "persona-non-grata",
            Severity.Warning,
            "A person declared persona non grata serves on for more than 30 days."
        )
        {
            Why =
                "The sender recalls whom the host declares persona non grata, or the host stops to recognize the functions "
                + "within a reasonable time; those of a consul end with the withdrawal of the exequatur. A service that goes on has a wrong end, or the declaration a wrong date.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 9 and 43, and on Consular Relations 1963, art. 23 and 25; 30 days is a bound of this tool.",
            Needs = "the date of the declaration, or of the withdrawal of the exequatur",
            Verdicts =
                "Violated when the service certainly ends more than 30 days later; undetermined when it may, and when no end "
                + "is on record; satisfied otherwise. It is reported as info up to 60 days, and before the convention.",
            Exceptions =
            [
                "A declaration that was taken back.",
                "One by authorities that the sender does not recognize.",
            ],
            LawFrom = LegalDates.DiplomaticRelations,
        };

    public override void Define(RecordValidator<Appointment> validator)
    {
        EndsSoonAfter(validator, Declared);
        EndsSoonAfter(validator, Withdrawn);
        validator
            .RuleFor(appointment => appointment.Ended)
            .Must(IsCauseBefore)
            .WithFinding(appointment =>
                Violation.Of(
                    appointment.Ending(),
                    Declared(appointment),
                    EndsEarlier(appointment.Ending(), Declared(appointment))
                )
            )
            .When(appointment =>
                appointment
                    is {
                        Ending: AppointmentEnding.PersonaNonGrata,
                        PersonaNonGrata.Value: not null,
                        Ended.Value: not null
                    }
            );
    }

    static void EndsSoonAfter(RecordValidator<Appointment> validator, Func<Appointment, NamedDate> of) =>
        validator
            .RuleFor(appointment => appointment.Ended)
            .Must(appointment => EndsInTime(appointment, of(appointment)))
            .WithFinding(appointment =>
                appointment.Ended is null
                    ? StillServes(appointment, of(appointment))
                    : ServesOn(appointment, of(appointment))
            )
            .When(appointment =>
                appointment.Ended is null or { Value: not null }
                && of(appointment).Date is { Value: not null }
                && appointment.Served()
            );

    // Who has left can still be declared so, but was not made to leave by it.
    static Ternary IsCauseBefore(Appointment appointment) =>
        PeriodBound.EndOf(appointment.Ended!).Before(PeriodBound.StartOf(appointment.PersonaNonGrata!)).Not();

    static Ternary EndsInTime(Appointment appointment, NamedDate declared) =>
        appointment.Ended is { } ended
            ? PeriodBound.StartOf(declared.Date!).IsWithinDays(MaxDays, PeriodBound.EndOf(ended))
            : Ternary.Unknown;

    static Violation StillServes(Appointment appointment, NamedDate declared) =>
        new(GoesOn(MaxDays, declared)) { At = declared, RestsOn = [appointment.Ending()] };

    static Violation ServesOn(Appointment appointment, NamedDate declared)
    {
        var ended = appointment.Ending();
        var days = PeriodBound.StartOf(declared.Date!).MinDaysTo(PeriodBound.EndOf(ended.Date!));
        return new(EndsLater(ended, MaxDays, declared))
        {
            At = ended,
            RestsOn = [declared, ended],
            Most = days <= DepartureGrace.Days ? Severity.Info : Severity.Error,
        };
    }

    static NamedDate Declared(Appointment appointment) =>
        new(Declaration(), appointment, "personaNonGrata", appointment.PersonaNonGrata);

    static NamedDate Withdrawn(Appointment appointment) =>
        new(Con006ExequaturOrder.TheWithdrawal(), appointment, "exequaturWithdrawn", appointment.ExequaturWithdrawn);

    [Message("the declaration")]
    private static partial Message Declaration();

    [Message("the service goes on for more than {days} days after {declaration}")]
    private static partial Message GoesOn(long days, NamedDate declaration);

    [Message("{end} comes before {declaration}, by which the service is said to have ended")]
    private static partial Message EndsEarlier(NamedDate end, NamedDate declaration);

    [Message("{end} is more than {days} days after {declaration}")]
    private static partial Message EndsLater(NamedDate end, long days, NamedDate declaration);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One who had left before",
            """
            appointments:
              - { id: head, person: kennan, mission: embassy, credentials: 1952-05-14, personaNonGrata: 1952-10-03, ended: 1952-09-19 }
            """
        ),
        new(
            "One who had left before, and is said to have left because of it",
            """
            appointments:
              - { id: head, person: somebody, mission: embassy, credentials: 1992-05-14, personaNonGrata: 1992-10-03, ended: 1992-09-19, ending: persona-non-grata }
            """,
            "warning head.ended: the end of the service (1992-09-19) comes before the declaration (1992-10-03), by which the service is said to have ended"
        ),
        new(
            "A consul who stays for a year after the withdrawal of the exequatur",
            """
            appointments:
              - { id: consul, person: somebody, mission: post, class: consul, exequatur: 1985-03-01, exequaturWithdrawn: 1990-10-03, ended: 1991-10-08 }
            """,
            "warning consul.ended: the end of the service (1991-10-08) is more than 30 days after the withdrawal of the exequatur (1990-10-03)"
        ),
        new(
            "Half a year later, and a month later",
            """
            appointments:
              - { id: head, person: somebody, mission: embassy, credentials: 1988-05-14, personaNonGrata: 1990-10-03, ended: 1991-04-08 }
              - { id: other, person: itte, mission: niamey, class: ambassador, personaNonGrata: 2023-08-25, ended: 2023-09-27 }
              - { id: early, person: catacazy, mission: washington, personaNonGrata: 1871-06-16, ended: 1871-11-25 }
            """,
            "warning head.ended: the end of the service (1991-04-08) is more than 30 days after the declaration (1990-10-03)",
            "info other.ended: the end of the service (2023-09-27) is more than 30 days after the declaration (2023-08-25)",
            "info early.ended: the end of the service (1871-11-25) is more than 30 days after the declaration (1871-06-16) (by custom: the convention was not yet in force)"
        ),
        new(
            "Only the year of the end is known, or no end is on record",
            """
            appointments:
              - { id: head, person: somebody, mission: embassy, credentials: 1988-05-14, personaNonGrata: 1990-10-03, ended: 1990 }
              - { id: other, person: another, mission: embassy, personaNonGrata: 1990-10-03 }
            """,
            "maybe head.ended: cannot tell whether the end of the service (1990) is more than 30 days after the declaration (1990-10-03)",
            "maybe other.personaNonGrata: cannot tell whether the service goes on for more than 30 days after the declaration (1990-10-03)"
        ),
    ];
}
