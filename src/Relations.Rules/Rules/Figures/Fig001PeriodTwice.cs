using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fig001PeriodTwice : RecordRule<TimeSeries>
{
    public override RuleInfo Info { get; } =
        new("FIG001", "period-twice", Severity.Warning, "A figure has two amounts for one period.")
        {
            Why =
                "A quantity has one amount a year. A second one is of another year, or of another source, and then it is another record, so that "
                + "a reader sees who says what.",
            Basis = "Two statements that cannot both be true.",
            Needs = "two values of a figure with the same period",
        };

    public override void Define(RecordValidator<TimeSeries> validator) =>
        validator
            .RuleFor(figure => figure.Values)
            .NotContradictedByAny(Repeated)
            .WithFinding(
                (figure, twice) =>
                    new(HasAmount(twice.Period))
                    {
                        Path = PathOf(twice.At),
                        Related = [new(TheFirst(), new(figure, PathOf(twice.First)))],
                    }
            );

    static IEnumerable<RepeatedPeriod> Repeated(TimeSeries figure, RuleContext context) =>
        figure
            .Values.Select((value, at) => (value.Period, At: at))
            .Where(one => one.Period?.Value is not null)
            .GroupBy(one => one.Period!.Value!.ToString())
            .SelectMany(same => same.Skip(1).Select(one => new RepeatedPeriod(one.Period!, one.At, same.First().At)));

    static string PathOf(int value) => FormattableString.Invariant($"values[{value}].period");

    sealed record RepeatedPeriod(SourceDate Period, int At, int First);

    [Message("{period} has an amount already")]
    private static partial Message HasAmount(SourceDate period);

    [Message("the first amount")]
    private static partial Message TheFirst();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An amount a year",
            """
            figures:
              - id: trade
                kind: trade
                from: TUR
                to: AZE
                unit: million US dollars
                values: [{ period: 2010, amount: 2415.5 }, { period: 2011, amount: 3103 }]
            """
        ),
        new(
            "Two amounts for one year",
            """
            figures:
              - id: trade
                kind: trade
                from: TUR
                to: AZE
                unit: million US dollars
                values: [{ period: 2010, amount: 2415.5 }, { period: 2010, amount: 3103 }]
            """,
            "warning trade.values[1].period: 2010 has an amount already"
        ),
    ];
}
