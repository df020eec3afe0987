using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The key points of a full briefing beside its main facts.</summary>
static class KeyPointsBeside
{
    const double WideSide = 103;
    const double NarrowSide = 64;

    /// <summary>The two sides; the facts alone where there is no key point.</summary>
    public static Block Of(BriefingContext context, IReadOnlyList<Block> facts)
    {
        // What the curator says of them is told in the sections.
        List<Block> points =
        [
            .. ComposedPoints
                .Of(context)
                .Select(point => point.ToParagraph(context, hasNotes: false) with { IsTight = true }),
        ];
        Paragraph head = new([new Text(context.Say(BriefTexts.KeyPoints)) { Style = TextStyle.Strong }])
        {
            Role = ParagraphRole.Caption,
        };
        return points.Count == 0 ? new KeepTogether(facts) : Beside([head, .. points], facts);
    }

    /// <summary>Key points in a wide column, facts in a narrow one on a ground.</summary>
    public static SideBySide Beside(IReadOnlyList<Block> points, IReadOnlyList<Block> facts) =>
        new([new(points, WideSide), new(facts, NarrowSide) { IsPanel = true }]);
}
