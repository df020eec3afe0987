using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Draws the axis of a timeline: years with fine lines, what is left out or squeezed, and the as-of day.</summary>
sealed class AxisMarks(BriefingContext context, BrokenAxis axis, EdtfDay asOf)
{
    const double LeastStep = 26;
    const double WideYear = 40;
    const double WideQuarters = 60;

    /// <summary>What lies behind the lanes.</summary>
    public void DrawBehind(TimelinePen pen, TimelineLegend legend, double top, double bottom)
    {
        foreach (var stretch in axis.Stretches.Where(one => one.Kind == StretchKind.Squeezed))
        {
            legend.Use(TimelineTexts.LegendSqueezed);
            pen.Ground(stretch.Left, stretch.Right, top, bottom);
        }

        foreach (var (year, x) in Labelled())
        {
            if (year > axis.Stretches[0].First)
            {
                pen.Line(x, top, x, bottom, Tone.Grid, 0.6);
            }
        }

        var now = axis.Of(asOf.AddDays(1));
        for (var y = top; y < bottom + 10; y += 3)
        {
            pen.Line(now, y, now, y + 1, Tone.Ink, 0.7);
        }

        pen.Line(axis.Left, bottom, axis.Right, bottom, Tone.Ink, 1);
    }

    /// <summary>The years below the axis; says where they end.</summary>
    public double DrawBelow(TimelinePen pen, double bottom)
    {
        var isWide = axis.Unit >= WideYear;
        foreach (var (year, x) in Labelled())
        {
            pen.Line(x, bottom, x, bottom + 3, Tone.Ink, 0.7);
            var label = Years.Labelled(year, context.Language);
            var at = isWide ? x + (axis.Unit / 2) : x;
            pen.Say(
                at,
                bottom + 11,
                label,
                isWide || x > axis.Left ? LabelAlign.Middle : LabelAlign.Start,
                TextStyle.Strong
            );
        }

        Quarters(pen, bottom);
        foreach (var stretch in axis.Stretches.Where(one => one.Kind != StretchKind.Full))
        {
            var name = PairTimeline.Name(context, stretch);
            var text =
                stretch.Kind == StretchKind.Squeezed ? TimelineTexts.SqueezedYears.With(context.Language, name) : name;
            pen.Say((stretch.Left + stretch.Right) / 2, bottom + 20, text, LabelAlign.Middle, tone: Tone.Muted);
        }

        var day = TimelineTexts.AsOfDay.With(context.Language, ShortDates.Of(asOf, context.Language));
        pen.Say(TimelineChart.Width, bottom + 20, day, LabelAlign.End, tone: Tone.Muted);
        return bottom + 22;
    }

    void Quarters(TimelinePen pen, double bottom)
    {
        if (axis.Unit < WideQuarters)
        {
            return;
        }

        foreach (var stretch in axis.Stretches.Where(one => one.Kind == StretchKind.Full))
        {
            for (var quarter = 1; quarter < stretch.Count * 4; quarter++)
            {
                var x = stretch.Left + (quarter * axis.Unit / 4);
                pen.Line(x, bottom, x, bottom + 2, Tone.Ink, 0.5);
            }
        }
    }

    /// <summary>The years that have a label, and where they begin.</summary>
    IEnumerable<(int Year, double X)> Labelled()
    {
        var step = Years.Step((int)Math.Ceiling(LeastStep / axis.Unit), 1);
        foreach (var stretch in axis.Stretches)
        {
            for (var year = stretch.First; year <= stretch.Last; year++)
            {
                var isFirst = year == axis.Stretches[0].First;
                var isShown = stretch.Kind == StretchKind.Full && year % step == 0;
                var x = axis.Of(EdtfDay.FirstOf(year));
                if (isFirst || (isShown && x - axis.Left >= LeastStep) || (isShown && step == 1))
                {
                    yield return (year, x);
                }
            }
        }
    }
}
