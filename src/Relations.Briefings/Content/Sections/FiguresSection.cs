using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Quantities over time: a table for each, a row for each amount.</summary>
sealed class FiguresSection : BriefingSection
{
    public override string Name => TimeSeries.Shape.Collection;

    public override LocalizedString Title => TimeSeries.Shape.Profile.Heading;

    public override IReadOnlyList<RecordShape> Tells => [TimeSeries.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context) =>
        context
            .Dossier.Of(TimeSeries.Shape)
            .Where(series => series.Rank != Rank.Deprecated)
            .SelectMany(series => Told(context, series));

    static IEnumerable<Block> Told(BriefingContext context, TimeSeries series)
    {
        yield return new Heading(2, RecordTitles.Of(context, series));
        yield return new Paragraph([.. context.Localised(series.Scope), .. context.Trailing(series)])
        {
            Role = ParagraphRole.Remark,
            KeepsNext = true,
        };
        foreach (var figure in SeriesFigure.Of(context, series))
        {
            yield return figure;
        }

        yield return new Table(
            [
                new Column(context.Say(CommonTexts.Period), 2),
                new Column(BriefingContext.Plain(context.Localised(series.Unit)), 2, AlignEnd: true),
            ],
            [
                .. series.Values.Select(value =>
                    (IReadOnlyList<Cell>)
                        [
                            new([context.Date(series, value.Period)]),
                            new(BriefingContext.Optional(Amount(context, value))),
                        ]
                ),
            ]
        )
        {
            NamingColumn = 0,
        };
    }

    static string Amount(BriefingContext context, SeriesValue value) =>
        value.Amount is { } amount ? context.Amount(amount) : "–";
}
