using Relations.Documents;

namespace Relations.Briefings;

/// <summary>
/// About how high the blocks of a brief's first page are, in points. What decides by it is right in every format; on paper of the usual size it
/// saves room.
/// </summary>
static class FirstPage
{
    const double Heading = 25;

    // Of the wide column in letters of its three kinds of text, and of the narrow one.
    const int LettersOfPoint = 60;
    const int LettersOfTightPoint = 64;
    const int LettersOfSmallText = 66;
    const int LettersOfFact = 40;

    const double FactLabel = 10.5;
    const double FactLine = 11.8;
    const double FactGap = 8;

    // From the first line of both columns to the end of the page, without the captions and keys of a map; less where a unit or an
    // earlier edition stands above.
    const double BelowTitle = 588;
    const double Unit = 13;
    const double Compared = 26;

    /// <summary>How high a map below the two columns may be, in millimetres.</summary>
    /// <param name="context">The briefing.</param>
    /// <param name="points">What stands in the wide column.</param>
    /// <param name="facts">What stands in the narrow one.</param>
    public static double RoomBelow(BriefingContext context, IEnumerable<Block> points, FactBox facts) =>
        (BelowTitle - Above(context) - Math.Max(points.Sum(HeightOf), HeightOf(facts))) / MapFigure.PointsPerMillimetre;

    static double Above(BriefingContext context) =>
        (Issue.Unit(context).Length > 0 ? Unit : 0) + (context.Changes is null ? 0 : Compared);

    static double HeightOf(FactBox facts) =>
        Heading
        + facts.Facts.Sum(fact =>
            FactLabel + FactGap + (fact.Details.Prepend(fact.Value).Sum(line => Lines(line, LettersOfFact)) * FactLine)
        );

    static double HeightOf(Block block) =>
        block switch
        {
            Documents.Heading => Heading,
            Paragraph { Role: ParagraphRole.KeyPoint, IsTight: true } point => 5
                + (Lines(point.Content, LettersOfTightPoint) * 13.25),
            Paragraph { Role: ParagraphRole.KeyPoint } point => 7 + (Lines(point.Content, LettersOfPoint) * 15),
            Paragraph other => 2 + (Lines(other.Content, LettersOfSmallText) * 11.5),
            _ => 0,
        };

    static int Lines(Inlines content, int letters) => (BriefingContext.Plain(content).Length + letters - 1) / letters;
}
