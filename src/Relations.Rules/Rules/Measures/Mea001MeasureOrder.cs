using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mea001MeasureOrder : OrderRule<Measure>
{
    public override RuleInfo Info { get; } =
        new(
            "MEA001",
            "measure-order",
            Severity.Error,
            "A measure is lifted before it is taken, or answers one that came later."
        )
        {
            Why =
                "What is lifted was in force before, and an answer follows what it answers. One of the dates is wrong, or two measures were "
                + "exchanged.",
            Basis = "Two dates that cannot both be true.",
            Needs = "when a measure was taken, and when it was lifted or the measure that it answers was taken",
            Verdicts =
                "Violated when the later step is certainly before the earlier one; undetermined when it may be; satisfied "
                + "otherwise, on the same day too.",
        };

    private protected override bool IsChecked(Precedence order) => order.IsOnRecord;

    public override IEnumerable<Precedence> Orders(Measure subject, RuleContext context)
    {
        if (subject.Lifted is not null)
        {
            yield return new(Taking(subject), new(TheLifting(), subject, "lifted", subject.Lifted));
        }

        if (context.Dossier.Find(subject.Answers) is { } answered)
        {
            NamedDate other = new(TheMeasure(answered), answered, "imposed", answered.Imposed);
            yield return Precedence.NotBeginningBefore(other, Taking(subject));
        }
    }

    static NamedDate Taking(Measure measure) => new(TheTaking(), measure, "imposed", measure.Imposed);

    [Message("the measure")]
    private static partial Message TheTaking();

    [Message("the lifting")]
    private static partial Message TheLifting();

    [Message("the measure {measure} that it answers")]
    private static partial Message TheMeasure(Measure measure);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An embargo of four years, and expulsions that answer each other on one day",
            """
            measures:
              - { id: embargo, by: [USA], against: TUR, kind: arms-embargo, imposed: 1975-02-05, lifted: 1978-09-26 }
              - { id: first, by: [GBR], against: RUS, kind: expulsion, imposed: 2018-03-14, number: 23 }
              - { id: answer, by: [RUS], against: GBR, kind: expulsion, imposed: 2018-03-17, number: 23, answers: first }
            """
        ),
        new(
            "Lifted a year before, and an answer to what came later",
            """
            measures:
              - { id: embargo, by: [USA], against: TUR, kind: arms-embargo, imposed: 1979-02-05, lifted: 1978-09-26 }
              - { id: first, by: [GBR], against: RUS, kind: expulsion, imposed: 2018-03-14 }
              - { id: answer, by: [RUS], against: GBR, kind: expulsion, imposed: 2017-03-17, answers: first }
            """,
            "error embargo.lifted: the lifting (1978-09-26) comes before the measure (1979-02-05)",
            "error answer.imposed: the measure (2017-03-17) comes before the measure first that it answers (2018-03-14)"
        ),
        new(
            "Taken and lifted in one year, of which one gives the day",
            """
            measures:
              - { id: ban, by: [USA], against: TUR, kind: travel-ban, imposed: 2017-10-08, lifted: 2017 }
            """,
            "maybe ban.lifted: cannot tell whether the lifting (2017) comes before the measure (2017-10-08)"
        ),
    ];
}
