using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The timeline of two parties: turning points, relations, missions with their heads, visits either way, mechanisms, one below the other.</summary>
static class PairTimeline
{
    /// <param name="context">The briefing.</param>
    /// <param name="told">All that is dated, in words, for those who do not see it.</param>
    public static IReadOnlyList<Block> Of(BriefingContext context, string told)
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

        var drawing = chart.Draw();
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
                new Figure(drawing, "", Alt(context, pair, chart, told)),
                .. chart.Numbered.Count == 0
                    ? (IEnumerable<Block>)[]
                    : [new Paragraph(Also(context, chart)) { Role = ParagraphRole.Remark }],
            ]),
        ];
    }

    static string Alt(BriefingContext context, PartyPair pair, TimelineChart chart, string told)
    {
        var years = chart.Axis.Stretches;
        var title = TimelineTexts.AltTitle.With(
            context.Language,
            BriefingContext.Plain(context.NameWithin(pair.First)),
            BriefingContext.Plain(context.NameWithin(pair.Second)),
            Name(context, years[0] with { Last = years[^1].Last })
        );
        return $"{title} {told}";
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
