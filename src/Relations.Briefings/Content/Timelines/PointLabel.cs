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

/// <summary>Breaks text of drawings into lines.</summary>
static class Wrapped
{
    /// <summary>The lines of a text, of which none is wider than so much where a word is not; what is left after the last is cut.</summary>
    public static IReadOnlyList<string> Lines(string text, double width, TextStyle style, int most)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length == 0 || LetterWidths.Of(longer, TimelinePen.Text, style) <= width)
            {
                lines[^1] = longer;
            }
            else if (lines.Count == most)
            {
                lines[^1] += " …";
                break;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}

/// <summary>Writes the names of lanes in the room before the axis.</summary>
static class LaneNames
{
    const double Width = 88;
    const double LineHeight = 8.6;

    /// <summary>Writes a name, and below it grey lines, from a baseline on; says where the next would be.</summary>
    public static double Write(TimelinePen pen, string name, IEnumerable<string> below, double baseline)
    {
        foreach (var line in Wrapped.Lines(name, Width, TextStyle.Strong, 3))
        {
            pen.Say(0, baseline, line, style: TextStyle.Strong);
            baseline += LineHeight;
        }

        foreach (var line in below.SelectMany(text => Wrapped.Lines(text, Width, TextStyle.Regular, 2)))
        {
            pen.Say(0, baseline, line, tone: Tone.Muted);
            baseline += LineHeight;
        }

        return baseline;
    }
}

/// <summary>Writes text into a bar, in the first piece between gaps that is wide enough.</summary>
static class BarText
{
    const double Inset = 4;

    /// <summary>Whether the text found room.</summary>
    public static bool Say(
        TimelinePen pen,
        BrokenAxis axis,
        double from,
        double to,
        double y,
        string text,
        double room,
        Tone tone = Tone.Paper
    )
    {
        var width = LetterWidths.Of(text, TimelinePen.Text, TextStyle.Strong);
        var start = from;
        foreach (
            var end in axis.Breaks.Where(gap => gap.Right > from && gap.Left < to).Select(gap => gap.Left).Append(to)
        )
        {
            if (end - start >= width + room)
            {
                pen.Say(start + Inset, y + 2.5, text, style: TextStyle.Strong, tone: tone);
                return true;
            }

            start = end + BrokenAxis.BreakWidth;
        }

        return false;
    }
}
