using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src008UnrankedConflict : RivalRule<Record, string>
{
    public override RuleInfo Info { get; } =
        new(
            "SRC008",
            "unranked-conflict",
            Severity.Warning,
            "Two records of one fact give different dates, and neither is preferred."
        )
        {
            Why =
                "Sources differ, and both accounts belong on record. But tables, timelines and checks have to go by one of them, "
                + "and which one is the curator's decision: rank preferred for it, or deprecated for the other.",
            Basis = "Wikidata's constraint single-best-value, and its ranks.",
            Needs =
                "two records of one independence, numbered event, mechanism, agreement, project or of one pair's consular "
                + "relations: the same names, parties, kind or number. Diplomatic relations (REL002), recognitions (REC005), sessions (MEC001) "
                + "and missions (MIS002) have rules of their own",
            Verdicts =
                "Violated when the two dates share no day; undetermined when they may be the same; satisfied when they are "
                + "equal, and when one has no date. Of several that stand before it the nearest is named.",
            Exceptions = ["Two treaties of one title between the same parties: tell them apart in the title."],
        };

    private protected override RecordIndex<Record, string> Index => FactKeys.ByFact;

    private protected override ExtentMatch Certain => ExtentMatch.Never;

    // Records of one and the same date agree.
    private protected override Func<Record, Dossier, DayExtent?> ReachOf { get; } =
        (record, _) => WhenOf(record) is { Date: { Value: { } value } date } ? DayExtent.Of(date, value) : null;

    private protected override IEnumerable<string> Keys(Record subject, RuleContext context) =>
        WhenOf(subject) is { Date.Value: not null } && FactKeys.KeyOf(subject) is { } fact ? [fact] : [];

    private protected override Ternary Breaks(Record subject, Record other, RuleContext context) =>
        WhenOf(subject)?.Date is { } mine
        && WhenOf(other)?.Date is { Value: { } theirs } date
        && !theirs.Equals(mine.Value)
        && !AreSuccessive(subject, other)
            ? Chronology.Overlap(mine, date).Not()
            : Ternary.No;

    private protected override void Report(Record subject, Record other, RuleContext context)
    {
        var (when, rival) = (WhenOf(subject)!, WhenOf(other)!);
        var wrong = Conflicts(when, other, rival.Date!);
        context.ReportIf(Breaks(subject, other, context), when, wrong, [when, rival], Chronology.Related(rival));
    }

    // A treaty that was in force before another of its title was signed is an earlier one.
    static bool AreSuccessive(Record subject, Record other) =>
        (subject, other) is (Agreement mine, Agreement theirs)
        && (IsInForceBefore(mine, theirs) || IsInForceBefore(theirs, mine));

    static bool IsInForceBefore(Agreement earlier, Agreement later) =>
        earlier.InForce is { Value: not null } force
        && later.Signed is { Value: not null } signed
        && PeriodBound.StartOf(force).Before(PeriodBound.StartOf(signed)) == Ternary.Yes
        && PeriodBound.StartOf(force).MinDaysTo(PeriodBound.StartOf(signed)) > DaysBetweenTreaties;

    const long DaysBetweenTreaties = 3653;

    // The preferred record is the one to go by, and conflicts with none.
    static NamedDate? WhenOf(Record record) => record.Rank == Rank.Preferred ? null : FactKeys.WhenOf(record);

    [Message("{date} differs from that of {other} ({otherDate}), and neither is preferred")]
    private static partial Message Conflicts(NamedDate date, Record other, SourceDate otherDate);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Two datings, one of them preferred, and a second event of the series",
            """
            independence:
              - { id: declared, state: AZE, date: 1991-08-30, kind: declaration, rank: preferred }
              - { id: enacted, state: AZE, date: 1991-10-18, kind: declaration }
            events:
              - { id: fourth, names: Summit, ordinal: 4, dates: 2016 }
              - { id: fifth, names: Summit, ordinal: 5, dates: 2017 }
            agreements:
              - { id: first, title: Treaty of friendship, parties: [BTN, IND], signed: 1949-08-08, inForce: 1949-08-08 }
              - { id: second, title: Treaty of friendship, parties: [BTN, IND], signed: 2007-02-08, inForce: 2007-03-02 }
            """
        ),
        new(
            "Two datings",
            """
            independence:
              - { id: declared, state: AZE, date: 1991-08-30, kind: declaration }
              - { id: enacted, state: AZE, date: 1991-10-18, kind: declaration }
            """,
            "warning enacted.date: the independence (1991-10-18) differs from that of declared (1991-08-30), and neither is preferred"
        ),
        new(
            "One is coarser",
            """
            independence:
              - { id: declared, state: AZE, date: 1991-08-30, kind: declaration }
              - { id: enacted, state: AZE, date: 1991, kind: declaration }
            """,
            "maybe enacted.date: cannot tell whether the independence (1991) differs from that of declared (1991-08-30), and neither is preferred"
        ),
    ];
}
