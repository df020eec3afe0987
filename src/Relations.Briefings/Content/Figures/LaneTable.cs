using Relations.Documents;

namespace Relations.Briefings;

/// <summary>What rows over time show, as a table with a row for each date.</summary>
static class LaneTable
{
    public static Table Of(BriefingContext context, IReadOnlyList<Lane> lanes, string caption)
    {
        List<(Lane Lane, LaneTime Time)> rows = [.. lanes.SelectMany(lane => lane.Times.Select(time => (lane, time)))];
        (Column Column, Func<Lane, LaneTime, string> Cell)[] columns =
        [
            (new(context.Say(CommonTexts.Name), 2), (lane, _) => lane.Within),
            (new(context.Say(FigureTexts.Category), 2), (lane, _) => lane.Label),
            (new(context.Say(CommonTexts.Name), 3), (_, time) => time.Subject),
            (new(context.Say(CommonTexts.Date), 3), (_, time) => NoBreaks.In(time.Text)),
        ];
        var shown = columns.Where(column => rows.Exists(row => column.Cell(row.Lane, row.Time).Length > 0)).ToList();
        return new(
            [.. shown.Select(column => column.Column)],
            [
                .. rows.Select(row =>
                    (IReadOnlyList<Cell>)
                        [.. shown.Select(column => new Cell(BriefingContext.Optional(column.Cell(row.Lane, row.Time))))]
                ),
            ]
        )
        {
            Caption = caption,
            NamingColumn = 0,
        };
    }
}
