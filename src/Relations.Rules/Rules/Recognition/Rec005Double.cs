using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rec005Double : RivalRule<Recognition, (Ref<State>, Ref<State>, RecognitionForm?)>
{
    static readonly RecordIndex<Recognition, (Ref<State>, Ref<State>, RecognitionForm?)> Alike = new(
        dossier => dossier.Recognitions,
        KeysOf
    );

    public override RuleInfo Info { get; } =
        new(
            "REC005",
            "double",
            Severity.Warning,
            "A state is recognized twice by another, without a withdrawal between."
        )
        {
            Why =
                "Recognition is given once. A second of the same form is the same act recorded twice, or a withdrawal is not "
                + "on record. Where sources differ, one record is to be preferred.",
            Basis = "Customary law of recognition: recognition de jure lasts until it is withdrawn.",
            Needs =
                "two recognitions of one state by another of the same form, neither of them of rank preferred or of a "
                + "government, which every new one may be given",
            Verdicts =
                "Violated when the earlier one was not withdrawn, or certainly after the later one; undetermined when the "
                + "withdrawal may be after it, or it is not known which is the earlier; satisfied otherwise, and where the "
                + "state ended, was occupied or was restored between the two, by a list of states or on record. Of several "
                + "that stand before it the nearest is named. Two that are more than 20 years apart, or between which a "
                + "predecessor existed, are reported as info: mostly the state was restored, and the restoration is not on "
                + "record.",
            Exceptions = ["A recognition that a new government declares again."],
        };

    private protected override RecordIndex<Recognition, (Ref<State>, Ref<State>, RecognitionForm?)> Index => Alike;

    // It lasts until it is withdrawn; of two that do not touch, the first ended in time.
    private protected override Func<Recognition, Dossier, DayExtent?> ReachOf { get; } =
        static (recognition, _) =>
            DayExtent.Between(
                EdgeOf(recognition.Date, PeriodBound.StartOf, PeriodBound.Unknown),
                EdgeOf(recognition.Withdrawn, PeriodBound.EndOf, PeriodBound.StillGoingOn)
            );

    private protected override IEnumerable<(Ref<State>, Ref<State>, RecognitionForm?)> Keys(
        Recognition subject,
        RuleContext context
    ) => KeysOf(subject);

    private protected override Ternary Breaks(Recognition subject, Recognition other, RuleContext context) =>
        Ends(subject, other, context).Or(Ends(other, subject, context)).Not();

    private protected override void Report(Recognition subject, Recognition other, RuleContext context)
    {
        var (mine, theirs) = (subject.Act(), other.Act());
        var isRestored = IsRestored(subject, other, context);
        context.ReportIf(
            Breaks(subject, other, context),
            mine,
            IsSameAct(mine, other),
            [mine, theirs, .. Withdrawals(subject, other)],
            Chronology.Related(theirs),
            help: isRestored ? RecordRestoration(subject.Of) : null,
            most: isRestored ? Severity.Info : Severity.Error
        );
    }

    static (Ref<State>, Ref<State>, RecognitionForm?)[] KeysOf(Recognition one) =>
        one.IsOfGovernment() || one.Rank == Rank.Preferred ? [] : [(one.By, one.Of, one.Form)];

    const long ManyDays = 20 * 366;

    // A first republic that no list counts, and a second one after the Union of which it was a part.
    static bool IsRestored(Recognition a, Recognition b, RuleContext context)
    {
        if (a.Date is not { Value: not null } x || b.Date is not { Value: not null } y)
        {
            return false;
        }

        var (first, last) = Chronology.NotAfter(x, y) == Ternary.Yes ? (x, y) : (y, x);
        return PeriodBound.StartOf(first).MinDaysTo(PeriodBound.StartOf(last)) > ManyDays
            || (context.Dossier.Find(a.Of)?.Predecessors ?? []).Any(former =>
                Existence.Of(context, former.Id) is { } one
                && PeriodBound.StartOf(first).NotAfter(one.Start).And(one.End.NotAfter(PeriodBound.EndOf(last)))
                    == Ternary.Yes
            );
    }

    static PeriodBound EdgeOf(SourceDate? date, Func<SourceDate, PeriodBound> edge, PeriodBound absent) =>
        date is null ? absent : edge(date);

    static Ternary Ends(Recognition first, Recognition second, RuleContext context)
    {
        var isWithdrawn = first.Withdrawn is null ? Ternary.No : Chronology.NotAfter(first.Withdrawn, second.Date);
        return first.Date is { Value: not null } from && second.Date is { Value: not null } to
            ? isWithdrawn.Or(StateBreaks.Between(context, first, PeriodBound.StartOf(from), PeriodBound.EndOf(to)))
            : isWithdrawn;
    }

    static IEnumerable<NamedDate> Withdrawals(params IEnumerable<Recognition> recognitions) =>
        recognitions.Where(recognition => recognition.Withdrawn is not null).Select(Recognitions.Withdrawal);

    [Message("{act} is the same act as {other} or follows it without a withdrawal")]
    private static partial Message IsSameAct(NamedDate act, Recognition other);

    [Message("record the restoration of {state} as an independence of that kind")]
    private static partial Message RecordRestoration(Ref<State> state);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Withdrawn between",
            """
            recognitions:
              - { id: first, by: USA, of: NIC, date: 1908, withdrawn: 1909-12-01 }
              - { id: second, by: USA, of: NIC, date: 1911-01-01 }
            """
        ),
        new(
            "A government after the state, and a state that was restored",
            """
            recognitions:
              - { id: state, by: USA, of: CUB, recognized: state, date: 1902-05-20 }
              - { id: government, by: USA, of: CUB, recognized: government, date: 1959-01-07 }
              - { id: first, by: FIN, of: EST, date: 1920-06-07 }
              - { id: again, by: FIN, of: EST, date: 1991-08-25 }
            """
        ),
        new(
            "Nothing between",
            """
            recognitions:
              - { id: first, by: USA, of: NIC, date: 1908 }
              - { id: second, by: USA, of: NIC, date: 1911-01-01 }
            """,
            "warning second.date: the recognition of NIC by USA (1911-01-01) is the same act as first or follows it without a withdrawal"
        ),
        new(
            "A first republic and, seventy years later, the state that was restored",
            """
            recognitions:
              - { id: first, by: GBR, of: GEO, date: 1921-01-27, form: de-jure, recognized: state }
              - { id: second, by: GBR, of: GEO, date: 1991-12-31, form: de-jure, recognized: state }
            """,
            "info second.date: the recognition de jure of GEO by GBR (1991-12-31) is the same act as first or follows it without a withdrawal"
        ),
        new(
            "Withdrawn in the year of the second",
            """
            recognitions:
              - { id: first, by: USA, of: NIC, date: 1908, withdrawn: 1911 }
              - { id: second, by: USA, of: NIC, date: 1911-03-01 }
            """,
            "maybe second.date: cannot tell whether the recognition of NIC by USA (1911-03-01) is the same act as first or follows it without a withdrawal"
        ),
    ];
}
