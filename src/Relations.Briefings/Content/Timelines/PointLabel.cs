using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The label of a turning point: its date, and below it its words in one line or two.</summary>
/// <param name="Lines">The date, then the words.</param>
/// <param name="Width">How wide the widest of them is.</param>
sealed record PointLabel(IReadOnlyList<string> Lines, double Width)
{
    public static PointLabel Of(TurningPoint point, double widest)
    {
        List<string> lines = [point.Date, .. Wrapped.Lines(point.Text, widest, TextStyle.Regular, 2)];
        return new(
            lines,
            lines
                .Select(
                    (line, i) => LetterWidths.Of(line, TimelinePen.Text, i == 0 ? TextStyle.Strong : TextStyle.Regular)
                )
                .Max()
        );
    }
}
