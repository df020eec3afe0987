using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Composes the brief: what must be known and looked up on its first page, what happened when and what is not known on its second.</summary>
static class BriefWriter
{
    const int MostVisits = 8;
    const int LooseLetters = 940;

    public static List<Block> Blocks(BriefingContext context) =>
        [
            .. TitleSection.Above(context),
            KeyPointsBeside.Beside([.. Points(context)], [FactPanel.Of(context)]),
            new Paragraph([
                context.Say(SourceMarks.HasNotes(context) ? BriefTexts.KeyToMarks : BriefTexts.KeyToSources),
            ])
            {
                Role = ParagraphRole.Remark,
            },
            .. VisitTable.Of(context, MostVisits),
            .. new TimelineSection().Compose(context),
            .. OpenQuestions.Of(context),
            SourceNotes.Of(context),
        ];

    static IEnumerable<Block> Points(BriefingContext context)
    {
        List<Paragraph> points = [.. ComposedPoints.Of(context).Select(point => point.ToParagraph(context))];
        // Longer ones would push what follows off the first page.
        var isTight = points.Sum(point => BriefingContext.Plain(point.Content).Length) > LooseLetters;
        return
        [
            new Heading(1, [context.Say(BriefTexts.KeyPoints)]),
            .. points.Select(point => point with { IsTight = isTight }),
            .. Cautions.Of(context, Issue.DayOf(context)),
        ];
    }
}
