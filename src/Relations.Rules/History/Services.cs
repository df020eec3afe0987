using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The services of heads of missions and posts.</summary>
static partial class Services
{
    public static RecordIndex<Appointment, Ref<Mission>> ByMission { get; } =
        new(dossier => dossier.Appointments, appointment => appointment.Served() ? [appointment.Mission] : []);

    public static RecordIndex<Appointment, Ref<Person>> ByPerson { get; } =
        new(dossier => dossier.Appointments, appointment => appointment.Served() ? [appointment.Person] : []);

    /// <summary>Whether nothing says that the person never took up the post.</summary>
    public static bool Served(this Appointment appointment) =>
        appointment.Status
            is not (
                AppointmentStatus.NotCommissioned
                or AppointmentStatus.DidNotProceed
                or AppointmentStatus.Declined
                or AppointmentStatus.NotReceived
                or AppointmentStatus.AgrementRefused
                or AppointmentStatus.DiedBeforeArrival
            );

    /// <summary>Whether the class is that of a substantive head, and not or perhaps not of an acting one.</summary>
    public static bool IsSubstantive(this Appointment appointment) =>
        appointment.Class is not (HeadClass.ChargeDAffairesAdInterim or HeadClass.ChargeDAffaires);

    /// <summary>The kind of post that a consular class heads; null for another class.</summary>
    public static MissionKind? PostOf(this HeadClass? head) =>
        head switch
        {
            HeadClass.ConsulGeneral => MissionKind.ConsulateGeneral,
            HeadClass.Consul => MissionKind.Consulate,
            HeadClass.ViceConsul => MissionKind.ViceConsulate,
            HeadClass.ConsularAgent => MissionKind.ConsularAgency,
            _ => null,
        };

    /// <summary>The dates of the steps of an appointment, in the order in which they are taken.</summary>
    public static NamedDate[] Steps(this Appointment appointment) =>
        [
            new(Nomination(), appointment, "nominated", appointment.Nominated),
            new(TheAppointment(), appointment, "appointed", appointment.Appointed),
            new(Arrival(), appointment, "arrived", appointment.Arrived),
            new(Appointment.ThePresentation(), appointment, "credentials", appointment.Credentials),
            appointment.Ending(),
        ];

    /// <summary>When a service ended.</summary>
    public static NamedDate Ending(this Appointment appointment) =>
        new(EndOfService(), appointment, "ended", appointment.Ended);

    /// <summary>The same within a dossier: where no end is on record, the service ended with the mission at the latest.</summary>
    public static Period? Service(this Appointment appointment, Dossier dossier) =>
        appointment.Service() is { } service
        && appointment.Ended is null
        && dossier.Find(appointment.Mission)?.Closed is { Value: not null } closed
        && PeriodBound.EndOf(closed).Latest is var last
        && last < service.End.Latest
            ? service with
            {
                End = PeriodBound.Unknown with
                {
                    Earliest = service.Start.Earliest < last ? service.Start.Earliest : last,
                    Latest = last,
                },
            }
            : appointment.Service();

    /// <summary>
    /// How long a head serves: from the start that the source names, or from the credentials, or, of a consul, the duties or the exequatur, or from the arrival, or
    /// the appointment, whichever of them is first on record. Without an end it goes on where the status says so, and is unknown otherwise. Null without a start.
    /// </summary>
    public static Period? Service(this Appointment appointment)
    {
        if (appointment.Steps() is not [_, var appointed, var arrived, var credentials, var ended])
        {
            return null;
        }

        NamedDate[] starts =
        [
            appointment.Beginning(),
            credentials,
            appointment.Duties(),
            appointment.Exequatur(),
            arrived,
        ];
        var start = Array.Find(starts, step => step.Date is not null) ?? appointed;
        if (start.Date is null || Period.Of(ServiceOf(appointment.Person), start, ended) is not { } service)
        {
            return null;
        }

        return ended.Date is not null || appointment.Status == AppointmentStatus.Serving
            ? service
            : service with
            {
                End = PeriodBound.Unknown with { Earliest = service.Start.Earliest },
            };
    }

    /// <summary>When the service began, as the source says without naming an act.</summary>
    public static NamedDate Beginning(this Appointment appointment) =>
        new(StartOfService(), appointment, "started", appointment.Started);

    /// <summary>When the head was commissioned anew.</summary>
    public static NamedDate Renewal(this Appointment appointment) =>
        new(TheRenewal(), appointment, "recommissioned", appointment.Recommissioned);

    /// <summary>When a consul takes up the duties.</summary>
    public static NamedDate Duties(this Appointment appointment) =>
        new(TakingUp(), appointment, "duties", appointment.Duties);

    /// <summary>When a consul is admitted.</summary>
    public static NamedDate Exequatur(this Appointment appointment) =>
        new(TheExequatur(), appointment, "exequatur", appointment.Exequatur);

    [Message("the nomination")]
    private static partial Message Nomination();

    [Message("the appointment")]
    private static partial Message TheAppointment();

    [Message("the arrival")]
    private static partial Message Arrival();

    [Message("the end of the service")]
    private static partial Message EndOfService();

    [Message("the start of the service")]
    private static partial Message StartOfService();

    [Message("the new commission")]
    private static partial Message TheRenewal();

    [Message("the taking up of duties")]
    private static partial Message TakingUp();

    [Message("the exequatur")]
    private static partial Message TheExequatur();

    [Message("the service of {person}")]
    private static partial Message ServiceOf(Ref<Person> person);
}
