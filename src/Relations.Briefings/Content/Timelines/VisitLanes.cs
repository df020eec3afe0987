using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Draws the visits on either side of a line: those to the first party above it, those to the other below.</summary>
sealed class VisitLanes(TimelineCanvas canvas)
{
    const int MostLabelled = 12;
    const int Rows = 8;
    const double WideYear = 18;
    const double NarrowYear = 4;
    const int HighestColumn = 18;
    const double HighestBar = 48;
    const double FromLine = 6;

    readonly BriefingContext context = canvas.Context;

    sealed record Drawn(Visit Visit, double X, bool IsHead, bool IsInferred);

    /// <summary>Draws both lanes from a height on, and says where they end.</summary>
    public double Draw(PartyPair pair, double top)
    {
        var above = Of(PartyPair.Visits(context, pair.First, pair.Second));
        var below = Of(PartyPair.Visits(context, pair.Second, pair.First));
        if (above.Count + below.Count == 0)
        {
            return top - 8;
        }

        var way = new Layout(above.Count + below.Count <= MostLabelled, Columns(above, below));
        var room = Height(above, way) + 8;
        var line = top + Math.Max(room, 22);
        Side(above, line, -1, Tone.Accent, way);
        Side(below, line, 1, Tone.Second, way);
        canvas.Shapes.Line(canvas.Axis.Left, line, canvas.Axis.Right, line, Tone.Ink, 0.9);
        Name(pair.First, pair.Second, line - 14, above.Count, way);
        var end = Name(pair.Second, pair.First, line + 12, below.Count, way);
        return Math.Max(line + Height(below, way), end - 8);
    }

    /// <summary>How visits are drawn: each with its label, or a column for each year.</summary>
    sealed record Layout(bool IsLabelled, double Scale)
    {
        /// <summary>Whether columns are bars by number, since dots would be too many.</summary>
        public bool IsBar => Scale > 0;
    }

    double Name(Ref<State> from, Ref<State> to, double y, int count, Layout way)
    {
        var all = PartyPair.Visits(context, from, to).Count;
        if (all == 0)
        {
            return y;
        }

        var text = way is { IsLabelled: false, IsBar: false } ? TimelineTexts.DotEach : TimelineTexts.OnRecord;
        List<string> lines = [text.With(context.Language, BriefingContext.Number(all))];
        if (all > count)
        {
            lines.Add(TimelineTexts.Undated.With(context.Language, BriefingContext.Number(all - count)));
        }

        var name = TimelineTexts.VisitsTo.With(context.Language, BriefingContext.Plain(context.NameWithin(to)));
        return canvas.Name(name, lines, y);
    }

    List<Drawn> Of(IReadOnlyList<Visit> visits) =>
        [
            .. visits
                .Select(visit => (Visit: visit, Spot: Spot.Of(visit, visit.Dates)))
                .Where(one => one.Spot is not null)
                .Select(one => new Drawn(
                    one.Visit,
                    canvas.Axis.Of(one.Spot!),
                    IsHead(one.Visit),
                    one.Spot!.IsInferred
                )),
        ];

    bool IsHead(Visit visit) =>
        visit.Visitors.Any(visitor =>
            context.Dossier.Find(visitor.Office)?.Rank is OfficeRank.HeadOfState or OfficeRank.HeadOfGovernment
        );

    /// <summary>The height of one visit in a bar where columns would be too high; 0 where dots do.</summary>
    double Columns(List<Drawn> above, List<Drawn> below)
    {
        var most = Math.Max(Highest(above), Highest(below));
        return most > HighestColumn || (most > 1 && canvas.Axis.Unit < NarrowYear) ? HighestBar / most : 0;
    }

    int Highest(List<Drawn> visits) => visits.GroupBy(Column).Select(column => column.Count()).DefaultIfEmpty(0).Max();

    // In wide years, visits stand above each other where they would touch.
    double Column(Drawn visit)
    {
        var step = canvas.Axis.Unit >= WideYear ? 2 * DotRadius : canvas.Axis.Unit;
        return Math.Floor((visit.X - canvas.Axis.Left) / step);
    }

    double DotRadius => canvas.Axis.Unit >= WideYear ? 3 : Math.Clamp(0.46 * canvas.Axis.Unit, 1.8, 3);

    double Height(List<Drawn> visits, Layout way) =>
        visits.Count == 0 ? 0
        : way.IsLabelled ? 12 + (Labels(visits).Max(place => place?.Row + 1 ?? 0) * TimelinePen.LineHeight)
        : way.IsBar ? (Highest(visits) * way.Scale) + 10
        : (Highest(visits) * ((2 * DotRadius) + 0.35)) + 12;

    void Side(List<Drawn> visits, double line, int side, Tone tone, Layout way)
    {
        if (way.IsLabelled)
        {
            Labelled(visits, line, side, tone);
            return;
        }

        foreach (var column in visits.GroupBy(Column).OrderBy(column => column.Key))
        {
            List<Drawn> stacked = [.. column.OrderByDescending(visit => visit.IsHead)];
            var x = canvas.Axis.Unit >= WideYear ? stacked[0].X : stacked.Average(visit => visit.X);
            var end = way.IsBar ? Bars(stacked, x, line, side, tone, way.Scale) : Dots(stacked, x, line, side, tone);
            if (stacked.Count >= 6)
            {
                canvas.Texts.Say(
                    x,
                    end + (side < 0 ? -2 : 8),
                    BriefingContext.Number(stacked.Count),
                    LabelAlign.Middle,
                    TextStyle.Strong
                );
            }
        }
    }

    double Dots(List<Drawn> stacked, double x, double line, int side, Tone tone)
    {
        var y = line + (side * (DotRadius + 1.5));
        foreach (var visit in stacked)
        {
            Dot(visit, x, y, tone, DotRadius);
            y += side * ((2 * DotRadius) + 0.35);
        }

        return y;
    }

    double Bars(List<Drawn> stacked, double x, double line, int side, Tone tone, double scale)
    {
        var half = Math.Max(1, canvas.Axis.Unit * 0.4);
        var heads = stacked.Count(visit => visit.IsHead) * scale;
        var all = stacked.Count * scale;
        canvas.Legend.Use(TimelineTexts.LegendHead);
        canvas.Legend.Use(TimelineTexts.LegendMinister);
        canvas.Shapes.Bar(x - half, x + half, line + (side * all / 2), all, Tone.Paper, tone);
        canvas.Shapes.Bar(x - half, x + half, line + (side * heads / 2), heads, tone, tone);
        return line + (side * all);
    }

    void Dot(Drawn visit, double x, double y, Tone tone, double radius)
    {
        canvas.Legend.Use(visit.IsHead ? TimelineTexts.LegendHead : TimelineTexts.LegendMinister);
        if (visit.IsInferred)
        {
            canvas.Legend.Use(TimelineTexts.LegendInferred);
        }

        canvas.Shapes.Dot(x, y, tone, visit.IsHead, visit.IsInferred, radius);
    }

    LabelPlace?[] Labels(List<Drawn> visits) =>
        new LabelPlacer(
            [.. visits.Select(visit => new LabelItem(visit.X, Width(visit), 2))],
            Rows,
            canvas.Axis.Left,
            TimelineChart.Width,
            canvas.Gaps
        ).Best();

    string Date(Drawn visit) => ShortDates.WithoutYear(visit.Visit.Dates, context.Language);

    double Width(Drawn visit) =>
        LetterWidths.Of(Date(visit), TimelinePen.Text, TextStyle.Strong)
        + 3
        + LetterWidths.Of(VisitorTitles.Of(context, visit.Visit), TimelinePen.Text);

    void Labelled(List<Drawn> visits, double line, int side, Tone tone)
    {
        var places = Labels(visits);
        for (var i = 0; i < visits.Count; i++)
        {
            var visit = visits[i];
            var y = line + (side * FromLine);
            Dot(visit, visit.X, y, tone, 3.2);
            if (places[i] is not { } place)
            {
                continue;
            }

            var baseline =
                side < 0
                    ? line - 12 - (place.Row * TimelinePen.LineHeight)
                    : line + 18 + (place.Row * TimelinePen.LineHeight);
            canvas.Shapes.Line(visit.X, y + (side * 3.2), visit.X, baseline + (side < 0 ? -5 : 1), Tone.Muted);
            var x = place.IsRight ? visit.X + 3 : visit.X - 3 - Width(visit);
            canvas.Texts.Say(x, baseline, Date(visit), style: TextStyle.Strong);
            var after = x + LetterWidths.Of(Date(visit), TimelinePen.Text, TextStyle.Strong) + 3;
            canvas.Texts.Say(after, baseline, VisitorTitles.Of(context, visit.Visit));
        }
    }
}
