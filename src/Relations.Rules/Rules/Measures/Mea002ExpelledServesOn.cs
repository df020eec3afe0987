using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mea002ExpelledServesOn : RecordRule<Measure>
{
    public override RuleInfo Info { get; } =
        new(
            "MEA002",
            "expelled-serves-on",
            Severity.Warning,
            "A head of mission who was expelled serves on for more than 60 days."
        )
        {
            Why =
                "The host that expels a head grants time to leave, and after it the functions end. A service that goes on has a wrong end, or "
                + "another person of the mission was expelled.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 9 and 43; 60 days is the bound that this tool has for departures.",
            Needs =
                "an expulsion with its date and the people, and the appointment of one of them to a mission of the other side there, with its end",
            Exceptions = ["An expulsion that was taken back."],
        };

    public override void Define(RecordValidator<Measure> validator) =>
        validator
            .RuleForEach(measure => measure.People)
            .NotContradictedByAny(ServingOn)
            .WithFinding(
                (measure, _, head) =>
                    new(EndsLater(head.Ending(), DepartureGrace.Days, TheExpulsion(measure)))
                    {
                        Related = Chronology.Related(head.Ending()),
                    }
            )
            .When(measure => measure is { Kind: MeasureKind.Expulsion, Imposed.Value: not null });

    static IEnumerable<Appointment> ServingOn(Measure measure, IRef person, RuleContext context) =>
        SpanIndex
            .Of(context, Services.ByPerson, new(person.Id), Serving, head => DayExtent.Of(head.Service()))
            .FirstTouching(DayExtent.Of(measure.Imposed))
            .Where(head => IsThere(head, measure, context) && ServesOn(head, measure.Imposed!))
            .Take(MaxNamed);

    // As many findings as one expulsion gives at most.
    const int MaxNamed = 8;

    static IEnumerable<Appointment> Serving(Appointment head) => head.Service() is null ? [] : [head];

    static NamedDate TheExpulsion(Measure measure) => new(Expulsion(), measure, "imposed", measure.Imposed);

    static bool IsThere(Appointment head, Measure measure, RuleContext context) =>
        context.Dossier.Find(head.Mission) is { } mission
        && mission.Sending.Id == measure.Against.Id
        && measure.By.Any(by => by.Id == mission.Receiving.Id);

    static bool ServesOn(Appointment head, SourceDate imposed) =>
        head.Ended is { Value: not null } ended
        && head.Service() is { } service
        && service.Start.Latest <= PeriodBound.StartOf(imposed).Earliest
        && PeriodBound.EndOf(imposed).IsWithinDays(DepartureGrace.Days, PeriodBound.EndOf(ended)) == Ternary.No;

    [Message("{end} is more than {days} days after {expulsion}")]
    private static partial Message EndsLater(NamedDate end, long days, NamedDate expulsion);

    [Message("the expulsion")]
    private static partial Message Expulsion();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One who left within the month, and one who was sent elsewhere later",
            """
            missions:
              - { id: embassy, sending: USA, receiving: VEN, kind: embassy }
              - { id: other, sending: USA, receiving: HND, kind: embassy }
            appointments:
              - { id: first, person: duddy, mission: embassy, credentials: 2007-10-29, ended: 2008-09-11 }
              - { id: later, person: duddy, mission: other, credentials: 2009-10-29, ended: 2012-09-11 }
            measures:
              - { id: expulsion, by: [VEN], against: USA, kind: expulsion, imposed: 2008-09-11, people: [duddy] }
            """
        ),
        new(
            "One who serves on for two years",
            """
            missions:
              - { id: embassy, sending: USA, receiving: VEN, kind: embassy }
            appointments:
              - { id: first, person: duddy, mission: embassy, credentials: 2007-10-29, ended: 2010-07-11 }
            measures:
              - { id: expulsion, by: [VEN], against: USA, kind: expulsion, imposed: 2008-09-11, people: [duddy] }
            """,
            "warning expulsion.people[0]: the end of the service (2010-07-11) is more than 60 days after the expulsion (2008-09-11)"
        ),
    ];
}
