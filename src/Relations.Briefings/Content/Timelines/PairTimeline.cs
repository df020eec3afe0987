using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The timeline of two parties: turning points, relations, missions with their heads, visits either way, mechanisms, one below the other.</summary>
static class PairTimeline
{
    /// <param name="context">The briefing.</param>
    /// <param name="told">All that is dated, in words, for those who do not see it.</param>
    /// <param name="data">The same as a table, under a caption.</param>
    public static IReadOnlyList<Block> Of(BriefingContext context, string told, Func<string, Table> data)
    {
        if (PartyPair.Of(context) is not { } pair)
        {
            return [];
        }

        var chart = new TimelineChart(context, pair);
        if (!chart.HasEnough)
        {
            return [];
        }

        var (drawing, title) = (chart.Draw(), Title(context, pair, chart));
        return
        [
            new KeepTogether([
                new Paragraph([
                    new Text(context.Say(TimelineTexts.Lead)) { Style = TextStyle.Strong },
                    .. LeftOut(context, chart),
                ])
                {
                    Role = ParagraphRole.Caption,
                },
                new Figure(drawing, "", $"{title} {told}") { Title = title, Data = data(title) },
                .. chart.Numbered.Count == 0
                    ? (IEnumerable<Block>)[]
                    : [new Paragraph(Also(context, chart)) { Role = ParagraphRole.Remark }],
            ]),
        ];
    }

    static string Title(BriefingContext context, PartyPair pair, TimelineChart chart)
    {
        var years = chart.Axis.Stretches;
        return TimelineTexts.AltTitle.With(
            context.Language,
            BriefingContext.Plain(context.NameWithin(pair.First)),
            BriefingContext.Plain(context.NameWithin(pair.Second)),
            Name(context, years[0] with { Last = years[^1].Last })
        );
    }

    static Inlines LeftOut(BriefingContext context, TimelineChart chart)
    {
        List<string> years = [.. chart.Axis.Breaks.Select(gap => Name(context, gap))];
        return years.Count == 0
            ? []
            : [" " + TimelineTexts.LeftOut.With(context.Language, Lists.And(years, context.Language))];
    }

    public static string Name(BriefingContext context, Stretch years) =>
        years.First == years.Last
            ? Years.Labelled(years.First, context.Language)
            : FormattableString.Invariant($"{years.First}–{years.Last}");

    static Inlines Also(BriefingContext context, TimelineChart chart) =>
        TimelineTexts.AlsoMarked.With(
            context.Language,
            BriefingContext.Joined(
                chart.Numbered.Select(
                    (point, i) =>
                        (IReadOnlyList<Inline>)
                            [
                                new Text(BriefingContext.Number(i + 1)) { Style = TextStyle.Strong },
                                $" {point.Text}, {point.Date}",
                            ]
                ),
                context.Semicolon
            )
        );
}
