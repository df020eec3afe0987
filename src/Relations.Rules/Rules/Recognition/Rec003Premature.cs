using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rec003Premature : OrderRule<Recognition>
{
    public override RuleInfo Info { get; } =
        new("REC003", "premature", Severity.Warning, "A state is recognized before it exists.")
        {
            Why =
                "Recognition of a state that is not yet one is premature, and as a rule an interference in the affairs of "
                + "the state that it breaks away from. Mostly the date is wrong, or the declaration of independence is not on "
                + "record: where nothing but the built-in register says when the state begins it is reported as info, for its "
                + "lists go by recognition themselves. An independence record, or exists of an entry in states, settles it.",
            Basis =
                "Lauterpacht, Recognition in International Law, 1947; existence by the built-in register, or by an "
                + "earlier declaration of independence on record.",
            Needs = "the date of the recognition of a state, and not of a government, and the interval of the state",
            Verdicts =
                "Violated when every possible day of the recognition is before the first day of the existence; undetermined "
                + "when some are; satisfied otherwise, and where the state governed itself abroad before its independence.",
            Exceptions = ["Recognitions that were premature in fact, as that of Panama by the United States of 1903."],
        };

    public override void Check(Recognition subject, RuleContext context)
    {
        if (subject.Date is { Value: not null } date && ExistenceFor(subject, context) is { } existence)
        {
            var recognition = new NamedDate(TheRecognition(subject.Of), subject, "date", subject.Date);
            var exists = existence.Since ?? existence.NamedDate;
            context.ReportIf(
                existence.IsAfter(date),
                recognition,
                CheckTexts.ComesBefore(recognition, exists),
                [recognition],
                Chronology.Related(exists),
                help: existence.Help,
                isMild: existence.RestsOnList
            );
        }
    }

    public override IEnumerable<Precedence> Orders(Recognition subject, RuleContext context) =>
        ExistenceFor(subject, context) is { Since: { } since } existence
            ? [Precedence.NotBeginningBefore(since, subject.Act()) with { IsMild = existence.RestsOnList }]
            : [];

    // A government may be recognized whenever it forms, and a state that governed itself abroad before it was independent.
    static Existence? ExistenceFor(Recognition subject, RuleContext context) =>
        subject.IsOfGovernment() || SelfGovernment.Covers(subject.Of.Id, subject.Date)
            ? null
            : Existence.Of(context, subject.Of.Id);

    [Message("the recognition of {state}")]
    private static partial Message TheRecognition(Ref<State> state);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A recognition after the declaration of independence",
            """
            independence:
              - { id: independence, state: AZE, date: 1991-10-18 }
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            """
        ),
        new(
            "The same, and nothing of independence on record",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            """,
            "info recognition.date: the recognition of AZE (1991-11-09) comes before the existence of AZE (1991-12-21/..)"
        ),
        new(
            "Before the declaration of independence on record",
            """
            independence:
              - { id: independence, state: AZE, date: 1991-10-18 }
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-09-09 }
            """,
            "warning recognition.date: the recognition of AZE (1991-09-09) comes before the independence of AZE (1991-10-18)"
        ),
        new(
            "A government of a state to come, and a first republic",
            """
            recognitions:
              - { id: government, by: CHN, of: DZA, date: 1958-09-22, recognized: government }
              - { id: republic, by: GBR, of: GEO, date: 1921-01-27, recognized: state }
            """
        ),
        new(
            "Only the month is known",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-12 }
            """,
            "maybe recognition.date: cannot tell whether the recognition of AZE (1991-12) comes before the existence of AZE (1991-12-21/..)"
        ),
    ];
}
