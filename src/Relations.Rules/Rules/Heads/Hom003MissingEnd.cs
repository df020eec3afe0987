using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom003MissingEnd : OrderRule<Appointment>
{
    const long MaxDays = (5 * 365) + 1;

    public override RuleInfo Info { get; } =
        new("HOM003", "missing-end", Severity.Warning, "A service began more than five years ago and has no end.")
        {
            Why =
                "Heads of mission change every few years. One without an end date is either still in service, and then the "
                + "status should say so, or the end has not been looked up. Where only the appointment is on record, it is "
                + "reported as info: it does not start the service, and many declined, died or were not received.",
            Basis = "A rule of the published list of US principal officers.",
            Needs = "the start of a service without an end, and the day as of which the data is complete",
            Verdicts =
                "Violated when the service certainly began more than 1,826 days before the as-of date; undetermined when it "
                + "may have; satisfied otherwise, and where the status is serving.",
            NeedsAsOf = true,
        };

    public override void Check(Appointment subject, RuleContext context)
    {
        if (
            subject.Ended is not null
            || subject.Status == AppointmentStatus.Serving
            || !subject.Served()
            || subject.Service() is not { } service
            || context.AsOf is not { Value: not null } asOf
        )
        {
            return;
        }

        var now = PeriodBound.EndOf(asOf);
        var broken =
            service.Start.MinDaysTo(now) > MaxDays ? Ternary.Yes
            : service.Start.MaxDaysTo(now) > MaxDays ? Ternary.Unknown
            : Ternary.No;
        var most = service.First.Path == "appointed" ? Severity.Info : Severity.Error;
        NamedDate[] open = [service.First, subject.Ending()];
        context.ReportIf(broken, service.First, NoEnd(service, asOf), open, most: most);
    }

    // That a service ended, and when at the latest, follows from the closing of its mission.
    public override IEnumerable<Precedence> Orders(Appointment subject, RuleContext context) =>
        subject.Ended is null
        && subject.Served()
        && context.Dossier.Find(subject.Mission) is { Closed: { Value: not null } } mission
            ? [new Precedence(subject.Ending(), mission.Closing())]
            : [];

    [Message("{service} began more than five years before {asOf} and has no end on record")]
    private static partial Message NoEnd(Period service, SourceDate asOf);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One that ended, and one that goes on",
            """
            asOf: 2017-12-31
            appointments:
              - { id: first, person: somebody, mission: embassy, appointed: 1992-03-01, ended: 1995 }
              - { id: second, person: another, mission: embassy, appointed: 2010-03-01, status: serving }
            """
        ),
        new(
            "Two of long ago without an end, of whom one may never have served",
            """
            asOf: 2017-12-31
            appointments:
              - { id: first, person: somebody, mission: embassy, credentials: 1992-03-01 }
              - { id: second, person: another, mission: embassy, appointed: 1835-04-10, note: Died on the way to the post. }
            """,
            "warning first.credentials: the service of somebody (1992-03-01/) began more than five years before 2017-12-31 and has no end on record",
            "info second.appointed: the service of another (1835-04-10/) began more than five years before 2017-12-31 and has no end on record"
        ),
        new(
            "One that began about five years ago",
            """
            asOf: 2017-12-31
            appointments:
              - { id: first, person: somebody, mission: embassy, appointed: 2012 }
            """,
            "maybe first.appointed: cannot tell whether the service of somebody (2012/) began more than five years before 2017-12-31 and has no end on record"
        ),
    ];
}
