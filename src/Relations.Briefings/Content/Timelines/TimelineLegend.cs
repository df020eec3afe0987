using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The marks that a timeline has, explained below it: only those that occur.</summary>
sealed class TimelineLegend(BriefingContext context)
{
    const double Sample = 18;
    const double Gap = 12;
    const double LineHeight = 11.5;

    readonly HashSet<LocalizedString> used = [];

    static IReadOnlyList<(LocalizedString Text, Action<TimelinePen, double, double> Draw)> Samples { get; } =
    [
        (TimelineTexts.LegendPill, static (pen, x, y) => pen.Pill(x, x + 14, y, Tone.Ink)),
        (TimelineTexts.LegendDoubtful, static (pen, x, y) => pen.Pill(x, x + 14, y, Tone.Ink, isDashed: true)),
        (TimelineTexts.LegendInferred, static (pen, x, y) => pen.Dot(x + 9, y, Tone.Ink, true, isInferred: true)),
        (TimelineTexts.LegendHead, static (pen, x, y) => pen.Dot(x + 9, y, Tone.Ink, isFilled: true)),
        (TimelineTexts.LegendMinister, static (pen, x, y) => pen.Dot(x + 9, y, Tone.Ink, isFilled: false)),
        (TimelineTexts.LegendArrow, static (pen, x, y) => pen.Bar(x, x + 7, y, 5, Tone.Ink, Tone.Ink, goesOn: true)),
        (
            TimelineTexts.LegendUnknown,
            static (pen, x, y) =>
            {
                pen.Say(x, y + 2.5, "?", style: TextStyle.Strong);
                pen.Stub(x + 6, x + 15, y, 6, Tone.Paper, Tone.Ink);
            }
        ),
        (TimelineTexts.LegendBroken, static (pen, x, y) => pen.Hatched(x, x + 14, y, 6, Tone.Shared)),
        (TimelineTexts.LegendBreak, static (pen, x, y) => pen.Tear(x + 4, x + 11, y - 4, y + 4)),
        (TimelineTexts.LegendSqueezed, static (pen, x, y) => pen.Ground(x, x + 14, y - 3.5, y + 3.5)),
    ];

    public void Use(LocalizedString text) => used.Add(text);

    /// <summary>Draws it from a height on, and says where it ends.</summary>
    public double Draw(TimelinePen pen, double y, double width)
    {
        var x = 0.0;
        foreach (var (text, draw) in Samples.Where(sample => used.Contains(sample.Text)))
        {
            var words = context.Say(text);
            var its = Sample + LetterWidths.Of(words, TimelinePen.Text);
            if (x > 0 && x + its > width)
            {
                (x, y) = (0, y + LineHeight);
            }

            draw(pen, x, y);
            pen.Say(x + Sample, y + 2.5, words, tone: Tone.Muted);
            x += its + Gap;
        }

        return used.Count == 0 ? y : y + LineHeight;
    }
}
