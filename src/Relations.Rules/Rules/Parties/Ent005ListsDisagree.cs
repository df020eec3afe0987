using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent005ListsDisagree : Rule, IChecks<Record>
{
    static readonly (string Code, LocalizedString Name)[] Lists = [("cow", CorrelatesOfWar), ("gw", GleditschAndWard)];

    public override RuleInfo Info { get; } =
        new(
            "ENT005",
            "lists-disagree",
            Severity.Info,
            "Something is dated to a day on which one list counts a state and another does not."
        )
        {
            Why =
                "Whether Haiti was a state from 1915 to 1934 depends on whom one asks. Counts of states, of missions and of relations "
                + "by one list differ from those by the other, and a reader should know where. Only differences within the time "
                + "that the dossier's own interval of the state covers are shown; outside it, ENT004 speaks.",
            Basis =
                "Correlates of War Project, State System Membership; Gleditsch and Ward, International Interactions 25 (1999), as "
                + "the register's README names them.",
            Needs = "the date of the event, and a state that both lists have",
            Verdicts =
                "Violated when the date lies certainly within an interval of one list and outside those of the other; "
                + "undetermined when it may; satisfied otherwise.",
            Exceptions = ["Haiti from 1915 to 1934, whose missions went on."],
        };

    public void Check(Record subject, RuleContext context)
    {
        if (RecordEvents.Of(subject) is not ({ Date: { Value: not null } date } when, var states))
        {
            return;
        }

        foreach (var id in states.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (IsOutside(id, date, context))
            {
                continue;
            }

            if (Has(Lists[0].Code, id, date) is { } one && Has(Lists[1].Code, id, date) is { } other)
            {
                var (yes, no) = one >= other ? (Lists[0], Lists[1]) : (Lists[1], Lists[0]);
                var differ = one >= other ? one.And(other.Not()) : other.And(one.Not());
                if (differ != Ternary.No)
                {
                    context.ReportIf(differ, when, Differ(yes.Name, new(id), when, no.Name), [when]);
                }
            }
        }
    }

    static bool IsOutside(string id, SourceDate date, RuleContext context) =>
        Existence.Of(context, id) is not { } existence
        || existence.IsAfter(date) != Ternary.No
        || existence.IsBefore(date) != Ternary.No;

    // Null where the list never has the state, as lists without microstates.
    static Ternary? Has(string list, string id, SourceDate date)
    {
        Ternary? has = null;
        foreach (var (code, start, end) in ListedTimes.Of(id))
        {
            has = code == list ? (has ?? Ternary.No).Or(Within(date, start, end)) : has;
        }

        return has;
    }

    // An empty start is the first day of the lists, or before it.
    static Ternary Within(SourceDate date, PeriodBound start, PeriodBound end)
    {
        var begun = start.IsUnknownBefore ? Ternary.Yes : start.NotAfter(PeriodBound.StartOf(date));
        return begun.And(PeriodBound.EndOf(date).NotAfter(end));
    }

    [Message("{list} count {state} as a state at {act}, and {other} do not")]
    private static partial Message Differ(LocalizedString list, StateValue state, NamedDate act, LocalizedString other);

    [Localized("the Correlates of War")]
    static partial LocalizedString CorrelatesOfWar { get; }

    [Localized("Gleditsch and Ward")]
    static partial LocalizedString GleditschAndWard { get; }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Days on which both lists count both states",
            """
            missions:
              - { id: embassy, sending: USA, receiving: HTI, kind: embassy, opened: 1943 }
            """
        ),
        new(
            "Relations of Haiti in the gap of both, and before the longer one of the Correlates of War",
            """
            missions:
              - { id: in-the-gap, sending: USA, receiving: HTI, kind: legation, opened: 1920 }
              - { id: before, sending: USA, receiving: HTI, kind: legation, opened: 1849 }
            """,
            "info before.opened: Gleditsch and Ward count HTI as a state at the opening of the legation (1849), and the Correlates of War do not"
        ),
        new(
            "The month in which the lists part",
            """
            missions:
              - { id: legation, sending: USA, receiving: HTI, kind: legation, opened: 1915-07 }
            """,
            "maybe legation.opened: cannot tell whether the Correlates of War count HTI as a state at the opening of the legation (1915-07), and Gleditsch and Ward do not"
        ),
    ];
}
