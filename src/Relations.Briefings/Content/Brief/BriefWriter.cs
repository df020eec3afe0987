using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Composes the brief: what must be known and looked up on its first page, what happened when and what is not known on its second.</summary>
static class BriefWriter
{
    const int MostVisits = 8;
    const int LooseLetters = 940;
    const double LowestMap = 42;
    const double HighestMap = 56;

    public static List<Block> Blocks(BriefingContext context)
    {
        var points = Points(context);
        var facts = FactPanel.Of(context);
        var open = OpenQuestions.Of(context);
        // What fits beside the facts spares the second page a section.
        var whole = FirstPage.RoomBelow(context, [.. points, .. open], facts);
        var isBeside = whole >= LowestMap;
        var room = isBeside ? whole : FirstPage.RoomBelow(context, points, facts);
        return
        [
            .. TitleSection.Above(context),
            KeyPointsBeside.Beside(isBeside ? [.. points, .. open] : points, [facts]),
            .. room < LowestMap ? [] : MapFigure.Of(context, LowestMap, Math.Min(room, HighestMap)),
            new Paragraph([
                context.Say(SourceMarks.HasNotes(context) ? BriefTexts.KeyToMarks : BriefTexts.KeyToSources),
            ])
            {
                Role = ParagraphRole.Remark,
            },
            .. new TimelineSection().Compose(context),
            .. VisitTable.Of(context, MostVisits),
            .. isBeside ? [] : open,
            .. Changes(context),
            SourceNotes.Of(context),
        ];
    }

    static IReadOnlyList<Block> Changes(BriefingContext context)
    {
        var section = new ChangesSection();
        return section.Compose(context).ToList() is { Count: > 0 } blocks
            ? [new Heading(1, [context.Say(section.Title)]), .. blocks]
            : [];
    }

    static List<Block> Points(BriefingContext context)
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
