using System.Linq.Expressions;
using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom010NeverServed : RecordRule<Appointment>
{
    // The place of the presentation of credentials among the steps.
    const int Presentation = 3;

    public override RuleInfo Info { get; } =
        new("HOM010", "never-served", Severity.Warning, "A person who never took up the post has dates of service.")
        {
            Why =
                "A nominee who was refused by the host, was not commissioned, did not proceed, died on the way or declined "
                + "has not served. With an arrival, credentials or an end of service the status or the date is wrong. A person "
                + "who arrived and was not received has no credentials; a chargé needs no commission.",
            Basis =
                "Notes in the published list of US principal officers: 153 \"did not …\", 101 \"not commissioned\".",
            Needs = "an appointment with such a status",
        };

    public override void Define(RecordValidator<Appointment> validator)
    {
        Absent(appointment => appointment.Arrived, step: 2);
        Absent(appointment => appointment.Credentials, Presentation);
        Absent(appointment => appointment.Ended, step: 4);
        validator
            .RuleFor(appointment => appointment.Started)
            .Null()
            .Unless(appointment => appointment.Served() || IsUncommissionedCharge(appointment))
            .WithFinding(appointment => Served(appointment.Beginning()), Mend);

        void Absent(Expression<Func<Appointment, SourceDate?>> date, int step) =>
            validator
                .RuleFor(date)
                .Null()
                .Unless(appointment =>
                    appointment.Served()
                    || IsUncommissionedCharge(appointment)
                    || (step != Presentation && IsNotReceived(appointment))
                    || (step == 4 && appointment.Status == AppointmentStatus.DiedBeforeArrival)
                )
                .WithFinding(appointment => Served(appointment.Steps()[step]), Mend);
    }

    // Who was not received had arrived, and left again.
    static bool IsNotReceived(Appointment appointment) => appointment.Status == AppointmentStatus.NotReceived;

    // A chargé d'affaires is sent by a letter of the minister, and needs no commission to serve.
    static bool IsUncommissionedCharge(Appointment appointment) =>
        appointment is { Status: AppointmentStatus.NotCommissioned }
        && appointment.Class
            is HeadClass.ChargeDAffaires
                or HeadClass.ChargeDAffairesEnTitre
                or HeadClass.ChargeDAffairesAdInterim;

    [Message("{step} is on record for a person who never served")]
    private static partial Message Served(NamedDate step);

    [Message("correct the status, or remove the date")]
    private static partial Message Mend();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A nominee who declined, and a chargé who served without a commission",
            """
            appointments:
              - { id: lamm, person: lamm, mission: embassy, class: charge-d-affaires-en-titre, credentials: 1957-03-12, ended: 1957-04-19, status: not-commissioned }
              - { id: first, person: somebody, mission: embassy, nominated: 1992-03-01, status: declined }
            """
        ),
        new(
            "A nominee who declined and presented credentials",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, nominated: 1992-03-01, credentials: 1992-06-01, status: declined }
            """,
            "warning first.credentials: the presentation of credentials (1992-06-01) is on record for a person who never served"
        ),
        new(
            "Envoys who arrived and were not received, of whom one is said to have presented credentials, and one whose agrément was refused",
            """
            appointments:
              - { id: pinckney, person: pinckney, mission: legation, class: envoy, appointed: 1796-09-09, arrived: 1796-12-05, ended: 1797-02-05, status: not-received }
              - { id: slidell, person: slidell, mission: other, class: envoy, appointed: 1845-11-10, arrived: 1845-11-29, credentials: 1845-12-08, status: not-received }
              - { id: refused, person: somebody, mission: third, class: ambassador, arrived: 2010-06-01, status: agrement-refused }
            """,
            "warning slidell.credentials: the presentation of credentials (1845-12-08) is on record for a person who never served",
            "warning refused.arrived: the arrival (2010-06-01) is on record for a person who never served"
        ),
        new(
            "Two who died before they arrived, of whom one is said to have begun to serve",
            """
            appointments:
              - { id: good, person: somebody, mission: legation, appointed: 1849-05-01, ended: 1849-06-21, status: died-before-arrival }
              - { id: other, person: another, mission: second, appointed: 1849-05-01, started: 1849-06-01, status: died-before-arrival }
            """,
            "warning other.started: the start of the service (1849-06-01) is on record for a person who never served"
        ),
    ];
}
