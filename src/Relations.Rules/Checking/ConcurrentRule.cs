using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A rule about one person who serves at two missions at once that may not have the same head at that time.</summary>
abstract partial class ConcurrentRule : RivalRule<Appointment, Ref<Person>>
{
    private protected sealed override RecordIndex<Appointment, Ref<Person>> Index => Services.ByPerson;

    /// <summary>Whether two missions of a person may not have one head at once.</summary>
    private protected abstract bool AreApart(Appointment subject, Mission mine, Mission theirs, Inspection found);

    /// <summary>What is wrong with a service that overlaps another.</summary>
    private protected abstract Message Wrong(Period service, Mission mine, Ref<Mission> other, ArgumentValue dates);

    private protected sealed override IEnumerable<Ref<Person>> Keys(Appointment subject, Inspection found) =>
        subject.Served() && found.Dossier.Find(subject.Mission) is not null && ServiceOf(subject, found) is not null
            ? [subject.Person]
            : [];

    private protected sealed override Truth Breaks(Appointment subject, Appointment other, Inspection found) =>
        found.Dossier.Find(other.Mission) is { } theirs
        && AreApart(subject, found.Dossier.Find(subject.Mission)!, theirs, found)
        && ServiceOf(other, found) is { } earlier
            ? ServiceOf(subject, found)!.Overlaps(earlier)
            : Truth.No;

    private protected sealed override void Report(Appointment subject, Appointment other, Inspection found)
    {
        var (service, earlier) = (ServiceOf(subject, found)!, ServiceOf(other, found)!);
        var mine = found.Dossier.Find(subject.Mission)!;
        found.ReportOverlap(service, earlier, Wrong(service, mine, other.Mission, earlier.Written));
    }

    static Period? ServiceOf(Appointment appointment, Inspection found) => appointment.Service(found.Dossier);
}
