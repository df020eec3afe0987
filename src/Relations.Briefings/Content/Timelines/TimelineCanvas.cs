using Relations.Documents;

namespace Relations.Briefings;

/// <summary>What all lanes of a timeline are drawn on.</summary>
sealed class TimelineCanvas
{
    public TimelineCanvas(BriefingContext context, BrokenAxis axis, EdtfDay asOf)
    {
        (Context, Axis, AsOf, Legend) = (context, axis, asOf, new(context));
        Gaps = [.. axis.Breaks.Select(gap => (gap.Left, gap.Right))];
        Texts.Covered = Gaps;
    }

    public BriefingContext Context { get; }

    public BrokenAxis Axis { get; }

    /// <summary>The last day that the facts cover.</summary>
    public EdtfDay AsOf { get; }

    /// <summary>Where that day ends.</summary>
    public double Now => Axis.Of(AsOf.AddDays(1));

    /// <summary>Where years are left out.</summary>
    public IReadOnlyList<(double Left, double Right)> Gaps { get; }

    public TimelinePen Shapes { get; } = new();

    /// <summary>What lies above the shapes.</summary>
    public TimelinePen Texts { get; } = new();

    public TimelineLegend Legend { get; }

    /// <summary>A diamond for a day, a pill for some day of a span.</summary>
    public void Mark(Spot spot, double y)
    {
        var (from, to) = (Axis.Of(spot.From), Axis.Of(spot.To.AddDays(1)));
        if (spot.IsDoubtful)
        {
            Legend.Use(TimelineTexts.LegendDoubtful);
            Shapes.Pill(from, to, y, Tone.Ink, isDashed: true);
        }
        else if (!spot.IsDay && to - from >= 3)
        {
            Legend.Use(TimelineTexts.LegendPill);
            // Its ends are seen also where the years before or after it are left out.
            Shapes.Pill(from + 2, to - 2, y, Tone.Ink);
        }
        else
        {
            if (spot.IsInferred)
            {
                Legend.Use(TimelineTexts.LegendInferred);
            }

            Shapes.Diamond((from + (spot.IsDay ? from : to)) / 2, y, spot.IsInferred);
        }
    }

    /// <summary>Writes the name of a lane, and below it grey lines; says where they end.</summary>
    public double Name(string name, IEnumerable<string> below, double baseline) =>
        LaneNames.Write(Texts, name, below, baseline);
}
