using Relations.Dossiers;

namespace Relations.Rules;

sealed class Ent004NotYetOrNoLonger : Rule, IChecks<Record>, IOrders<Record>
{
    public override RuleInfo Info { get; } =
        new(
            "ENT004",
            "not-yet-or-no-longer",
            Severity.Error,
            "Something happens with a state that does not exist then."
        )
        {
            Why =
                "What a state does lies within its existence. Where it does not, the date is wrong, or the id is that of a "
                + "predecessor or successor.",
            Basis =
                "The intervals of Gleditsch and Ward and of the Correlates of War, as the built-in register joins them; an "
                + "earlier declaration of independence on record begins the existence.",
            Needs = "the date of the event and the interval of the state; an interval whose start is unknown has none",
            Verdicts =
                "Violated when every possible day lies before the first or after the last day of the existence; cannot tell "
                + "when some do; holds otherwise, on the first and last day too.",
            Exceptions =
            [
                "States under occupation that a list leaves out, as Haiti from 1915 to 1934.",
                "Missions of annexed states.",
            ],
        };

    public void Check(Record subject, Inspection found)
    {
        if (ActOf(subject) is not ({ Date: { Value: not null } date } when, var states))
        {
            return;
        }

        foreach (var existence in states.Select(id => Existence.Of(found, id)).OfType<Existence>())
        {
            var exists = existence.Dated;
            var related = Chronology.Related(exists);
            found.ReportIf(existence.IsAfter(date), when, $"{when} comes before {exists}", [when], related);
            found.ReportIf(existence.IsBefore(date), when, $"{when} comes after {exists}", [when], related);
        }
    }

    public IEnumerable<Order> Orders(Record subject, Inspection found) =>
        ActOf(subject) is ({ } when, var states)
            ? states
                .Select(id => Existence.Of(found, id))
                .OfType<Existence>()
                .SelectMany(exists => exists.OrdersOf(when))
            : [];

    static (Dated When, IEnumerable<string?> States)? ActOf(Record subject) =>
        subject switch
        {
            Recognition act => (new("the recognition", act, "date", act.Date), [act.By.Id]),
            DiplomaticRelation relation => (relation.Establishment(), Ids(relation.Between)),
            ConsularRelation relation => (relation.Establishment(), Ids(relation.Between)),
            Mission mission => (mission.Opening(), [mission.Sending.Id, mission.Receiving.Id]),
            Visit visit => (new("the visit", visit, "dates", visit.Dates), [visit.From.Id, visit.To.Id]),
            Mechanism body => (new("the establishment", body, "established", body.Established), Ids(body.Parties)),
            Agreement treaty => (new("the signature", treaty, "signed", treaty.Signed), Ids(treaty.Parties)),
            Project work => (new("the inauguration", work, "inaugurated", work.Inaugurated), Ids(work.Parties)),
            _ => null,
        };

    static IEnumerable<string?> Ids<T>(Items<Ref<T>> states)
        where T : class => states.Select(state => state.Id);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A visit to a state that exists, and one on the day of its independence on record",
            """
            independence:
              - { id: independence, state: AZE, date: 1991-10-18 }
            visits:
              - { id: visit, visitors: [], to: AZE, dates: 2017-10-30/2017-10-31 }
              - { id: first, visitors: [], to: AZE, dates: 1991-10-18 }
            """
        ),
        new(
            "A visit to a state after its end",
            """
            visits:
              - { id: visit, visitors: [], to: SUN, dates: 1993-05 }
            """,
            "error visit.dates: the visit (1993-05) comes after the existence of SUN (1922-12-30/1991-12-26)"
        ),
        new(
            "An embassy opened in the year in which the state came into being",
            """
            missions:
              - { id: embassy, sending: TUR, receiving: SVK, kind: embassy, opened: 1993 }
              - { id: early, sending: TUR, receiving: AZE, kind: embassy, opened: 1991 }
            """,
            "maybe early.opened: cannot tell whether the opening of the embassy (1991) comes before the existence of AZE (1991-12-21/..)"
        ),
    ];
}
