using Relations.Dossiers;

namespace Relations.Rules;

sealed class Ent004NotYetOrNoLonger
    : Rule,
        IChecks<Recognition>,
        IChecks<DiplomaticRelation>,
        IChecks<ConsularRelation>,
        IChecks<Mission>,
        IChecks<Visit>,
        IChecks<Mechanism>,
        IChecks<Agreement>,
        IChecks<Project>
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

    public void Check(Recognition subject, Inspection found) =>
        Check(found, new("the recognition", subject, "date", subject.Date), subject.By.Id);

    public void Check(DiplomaticRelation subject, Inspection found) =>
        Check(found, subject.Establishment(), [.. subject.Between.Select(state => state.Id)]);

    public void Check(ConsularRelation subject, Inspection found) =>
        Check(found, subject.Establishment(), [.. subject.Between.Select(state => state.Id)]);

    public void Check(Mission subject, Inspection found) =>
        Check(found, subject.Opening(), subject.Sending.Id, subject.Receiving.Id);

    public void Check(Visit subject, Inspection found) =>
        Check(found, new("the visit", subject, "dates", subject.Dates), subject.From.Id, subject.To.Id);

    public void Check(Mechanism subject, Inspection found)
    {
        var established = new Dated("the establishment", subject, "established", subject.Established);
        Check(found, established, [.. subject.Parties.Select(party => party.Id)]);
    }

    public void Check(Agreement subject, Inspection found)
    {
        var signed = new Dated("the signature", subject, "signed", subject.Signed);
        Check(found, signed, [.. subject.Parties.Select(party => party.Id)]);
    }

    public void Check(Project subject, Inspection found)
    {
        var inaugurated = new Dated("the inauguration", subject, "inaugurated", subject.Inaugurated);
        Check(found, inaugurated, [.. subject.Parties.Select(party => party.Id)]);
    }

    static void Check(Inspection found, Dated when, params ReadOnlySpan<string?> states)
    {
        if (when.Date is not { Value: not null } date)
        {
            return;
        }

        foreach (var id in states)
        {
            if (Existence.Of(found, id) is { } existence)
            {
                var exists = existence.Dated;
                var related = Chronology.Related(exists);
                found.ReportIf(existence.IsAfter(date), when, $"{when} comes before {exists}", [when], related);
                found.ReportIf(existence.IsBefore(date), when, $"{when} comes after {exists}", [when], related);
            }
        }
    }

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
