using Relations.Documents;

namespace Relations.Briefings;

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
