using System.Globalization;
using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Numbers that are drawn alike.</summary>
/// <param name="Name">What they count.</param>
/// <param name="Values">One number for each group of bars.</param>
/// <param name="Style">How its bars are drawn: 0 filled, 1 hollow, 2 striped.</param>
sealed record BarSeries(string Name, IReadOnlyList<int> Values, int Style);

/// <summary>
/// Draws groups of bars, each with its number where that can be read beside the others. Some series are filled, some hollow, some
/// striped, so that no colour is needed to tell them apart.
/// </summary>
static class BarChart
{
    const double Width = 460;
    const double BarsHeight = 90;
    const double LegendLine = 13;
    const double LetterWidth = 4.4;
    const double LabelGap = 4.4;
    const double NumberSize = 7.5;
    const double SmallestNumber = 5;
    const double DigitWidth = 0.58;

    public static Drawing Of(IReadOnlyList<string> labels, IReadOnlyList<BarSeries> series)
    {
        var top = (series.Count * LegendLine) + 14;
        var bottom = top + BarsHeight;
        var most = Math.Max(1, series.Max(one => one.Values.Max()));
        var label = labels.Max(text => text.Length) * LetterWidth;
        // A label that is wider than its bars would reach out of the drawing at both ends.
        var inset = Math.Max(0, (label - (Width / labels.Count)) / 2);
        var group = (Width - (2 * inset)) / labels.Count;
        var bar = Math.Min(26, group * 0.8 / series.Count);
        var numbers = Math.Min(NumberSize, bar / (Digits(most) * DigitWidth));
        var shown = (int)Math.Ceiling((label + LabelGap) / group);
        List<Mark> marks =
        [
            .. series.SelectMany((one, i) => Legend(one, i)),
            new LineMark(0, bottom, Width, bottom, Tone.Muted),
        ];
        for (var i = 0; i < labels.Count; i++)
        {
            var middle = inset + ((i + 0.5) * group);
            if (i % shown == 0)
            {
                marks.Add(new LabelMark(middle, bottom + 11, labels[i], 7.5, LabelAlign.Middle));
            }

            for (var s = 0; s < series.Count; s++)
            {
                var left = middle + ((s - (series.Count / 2.0)) * bar);
                marks.AddRange(
                    Bar(series[s].Values[i], series[s].Style, left, bar * 0.9, bottom, BarsHeight / most, numbers)
                );
            }
        }

        return new(Width, bottom + 15, marks);
    }

    static IEnumerable<Mark> Legend(BarSeries series, int index) =>
        [
            .. Box(series.Style, 0, index * LegendLine, 12, (index * LegendLine) + 9),
            new LabelMark(17, (index * LegendLine) + 8, series.Name, 8),
        ];

    static int Digits(int number) => Number(number).Length;

    static IEnumerable<Mark> Bar(
        int value,
        int style,
        double left,
        double width,
        double bottom,
        double scale,
        double size
    )
    {
        if (value == 0)
        {
            yield break;
        }

        var top = bottom - (value * scale);
        foreach (var mark in Box(style, left, top, left + width, bottom))
        {
            yield return mark;
        }

        // The text of the figure has all numbers.
        if (size >= SmallestNumber)
        {
            yield return new LabelMark(left + (width / 2), top - 3, Number(value), size, LabelAlign.Middle);
        }
    }

    static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    static IEnumerable<Mark> Box(int style, double left, double top, double right, double bottom)
    {
        var tone = style == 0 ? Tone.Accent : Tone.Second;
        yield return new AreaMark(
            [(left, top), (right, top), (right, bottom), (left, bottom)],
            style == 0 ? tone : Tone.Ground
        );
        if (style == 0)
        {
            yield break;
        }

        yield return new LineMark(left, top, right, top, tone);
        yield return new LineMark(left, bottom, right, bottom, tone);
        yield return new LineMark(left, top, left, bottom, tone);
        yield return new LineMark(right, top, right, bottom, tone);
        for (var y = top + 3; style > 1 && y < bottom; y += 3)
        {
            yield return new LineMark(left, y, right, y, tone);
        }
    }
}
