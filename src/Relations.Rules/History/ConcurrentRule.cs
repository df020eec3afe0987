using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A rule about one person who serves at two missions at once that may not have the same head at that time.</summary>
abstract partial class ConcurrentRule : RivalRule<Appointment, Ref<Person>>
{
    private protected sealed override RecordIndex<Appointment, Ref<Person>> Index => Services.ByPerson;

    /// <summary>Whether two missions of a person may not have one head at once.</summary>
    private protected abstract bool AreApart(Appointment subject, Mission mine, Mission theirs, RuleContext context);

    /// <summary>What is wrong with a service that overlaps another.</summary>
    private protected abstract Message Wrong(Period service, Mission mine, Ref<Mission> other, ArgumentValue dates);

    private protected sealed override IEnumerable<Ref<Person>> Keys(Appointment subject, RuleContext context) =>
        subject.Served() && context.Dossier.Find(subject.Mission) is not null && ServiceOf(subject, context) is not null
            ? [subject.Person]
            : [];

    private protected sealed override Ternary Breaks(Appointment subject, Appointment other, RuleContext context) =>
        context.Dossier.Find(other.Mission) is { } theirs
        && AreApart(subject, context.Dossier.Find(subject.Mission)!, theirs, context)
        && ServiceOf(other, context) is { } earlier
            ? ServiceOf(subject, context)!.Overlaps(earlier)
            : Ternary.No;

    private protected sealed override void Report(Appointment subject, Appointment other, RuleContext context)
    {
        var (service, earlier) = (ServiceOf(subject, context)!, ServiceOf(other, context)!);
        var mine = context.Dossier.Find(subject.Mission)!;
        context.ReportOverlap(service, earlier, Wrong(service, mine, other.Mission, earlier.Written));
    }

    static Period? ServiceOf(Appointment appointment, RuleContext context) => appointment.Service(context.Dossier);
}
