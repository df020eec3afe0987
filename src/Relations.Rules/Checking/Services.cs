using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The services of heads of missions and posts.</summary>
static class Services
{
    public static RecordIndex<Appointment, Ref<Mission>> ByMission { get; } =
        new(dossier => dossier.Appointments, appointment => appointment.Served() ? [appointment.Mission] : []);

    public static RecordIndex<Appointment, Ref<Person>> ByPerson { get; } =
        new(dossier => dossier.Appointments, appointment => appointment.Served() ? [appointment.Person] : []);

    /// <summary>Whether nothing says that the person never took up the post.</summary>
    public static bool Served(this Appointment appointment) =>
        appointment.Status
            is not (AppointmentStatus.NotCommissioned or AppointmentStatus.DidNotProceed or AppointmentStatus.Declined);

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
    public static Dated[] Steps(this Appointment appointment) =>
        [
            new("the nomination", appointment, "nominated", appointment.Nominated),
            new("the appointment", appointment, "appointed", appointment.Appointed),
            new("the arrival", appointment, "arrived", appointment.Arrived),
            new("the presentation of credentials", appointment, "credentials", appointment.Credentials),
            new("the end of the service", appointment, "ended", appointment.Ended),
        ];

    /// <summary>The same within a dossier: where no end is on record, the service ended with the mission at the latest.</summary>
    public static Period? Service(this Appointment appointment, Dossier dossier) =>
        appointment.Service() is { } service
        && appointment.Ended is null
        && dossier.Find(appointment.Mission)?.Closed is { Value: not null } closed
        && Edge.EndOf(closed).Latest is var last
        && last < service.End.Latest
            ? service with
            {
                End = Edge.Unknown with
                {
                    Earliest = service.Start.Earliest < last ? service.Start.Earliest : last,
                    Latest = last,
                },
            }
            : appointment.Service();

    /// <summary>
    /// How long a head serves: from the credentials, or, of a consul, the duties or the exequatur, or from the arrival, or
    /// the appointment, whichever of them is first on record. Without an end it goes on where the status says so, and is unknown otherwise. Null without a start.
    /// </summary>
    public static Period? Service(this Appointment appointment)
    {
        if (appointment.Steps() is not [_, var appointed, var arrived, var credentials, var ended])
        {
            return null;
        }

        Dated duties = new("the taking up of duties", appointment, "duties", appointment.Duties);
        Dated exequatur = new("the exequatur", appointment, "exequatur", appointment.Exequatur);
        var start = Array.Find([credentials, duties, exequatur, arrived], step => step.Date is not null) ?? appointed;
        if (start.Date is null || Period.Of($"the service of {appointment.Person}", start, ended) is not { } service)
        {
            return null;
        }

        return ended.Date is not null || appointment.Status == AppointmentStatus.Serving
            ? service
            : service with
            {
                End = Edge.Unknown with { Earliest = service.Start.Earliest },
            };
    }

    /// <summary>
    /// Reports at an appointment that its service overlaps another of the same person at a mission that may not have the
    /// same head at that time; of several that stand before it the nearest.
    /// </summary>
    /// <param name="found">Takes what is found.</param>
    /// <param name="subject">The appointment.</param>
    /// <param name="mayNot">Whether its mission and another may not have one head at once.</param>
    /// <param name="reach">The days by which appointments are chosen for comparison, and what their missions never conflict with.</param>
    /// <param name="where">What the service is at or for, as the message says behind its name.</param>
    public static void ReportConcurrent(
        this Inspection found,
        Appointment subject,
        Func<Mission, Mission, bool> mayNot,
        Func<Appointment, Dossier, Reach?> reach,
        Func<Mission, string> where
    )
    {
        if (
            !subject.Served()
            || subject.Service(found.Dossier) is not { } service
            || found.Dossier.Find(subject.Mission) is not { } mine
        )
        {
            return;
        }

        if (found.Nearest(ByPerson, subject.Person, subject, Overlaps, reach) is { } other)
        {
            var earlier = other.Service(found.Dossier)!;
            var wrong =
                $"{service} {where(mine)} overlaps that at {other.Mission} ({earlier.Written.In(Language.English)})";
            found.ReportOverlap(service, earlier, wrong);
        }

        Truth Overlaps(Appointment other) =>
            found.Dossier.Find(other.Mission) is { } theirs
            && mayNot(mine, theirs)
            && other.Service(found.Dossier) is { } earlier
                ? service.Overlaps(earlier)
                : Truth.No;
    }
}
