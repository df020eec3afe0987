namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out drawings: as wide as the text or as high as a page allows, with their caption below.</summary>
static class FigureFlow
{
    const double HighestPart = 0.9;
    const double Gap = 4;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, Figure figure, Constraints constraints)
    {
        var frame = constraints.Node.Child(Tag.Div);
        var drawing = Drawn(context, figure, constraints, frame) with
        {
            KeepsNext = figure.Caption.Length > 0,
            After = Gap,
        };
        return CaptionSetter
            .Lay(context, figure.Caption, frame.Child(Tag.Caption), constraints)
            .Select(box => box with { Before = 0, Cut = BreakPenalty.Bound })
            .Prepend(drawing)
            .Spaced(3.5, 8);
    }

    static LayoutBox Drawn(LayoutContext context, Figure figure, Constraints constraints, TagNode frame)
    {
        var drawing = figure.Drawing;
        if (!(drawing.Width > 0 && drawing.Height > 0))
            return new(0, []);
        var scale = Math.Min(
            constraints.Width / drawing.Width,
            context.Frame.TextHeight * HighestPart / drawing.Height
        );
        var left = constraints.Left + ((constraints.Width - (drawing.Width * scale)) / 2);
        var node = new TagNode(frame, Tag.Figure) { Alt = figure.Alt };
        var pen = new Pen(context, left, scale, drawing.Width, node);
        return new(
            drawing.Height * scale,
            [
                new FigureCommand(
                    node,
                    (left, 0, drawing.Width * scale, drawing.Height * scale),
                    [.. drawing.Shapes.SelectMany(pen.Visit)]
                ),
            ]
        );
    }

    /// <summary>Draws shapes at a place and a scale.</summary>
    sealed class Pen(LayoutContext context, double left, double scale, double width, TagNode node)
        : MarkVisitor<IEnumerable<DrawCommand>>
    {
        protected override IEnumerable<DrawCommand> VisitLine(LineMark line) =>
            [
                new LineCommand(
                    X(line.FromX),
                    Y(line.FromY),
                    X(line.ToX),
                    Y(line.ToY),
                    line.Thickness * scale,
                    Tint.Of(line.Tone),
                    line.Dashed
                ),
            ];

        protected override IEnumerable<DrawCommand> VisitPath(PathMark path) =>
            [new PathCommand(Placed(path.Points), path.Thickness * scale, Tint.Of(path.Tone))];

        protected override IEnumerable<DrawCommand> VisitArea(AreaMark area)
        {
            var points = Placed(area.Points);
            yield return new PolygonCommand(points, Tint.Of(area.Fill));
            if (area.Edge is not { } edge)
                yield break;
            foreach (var (from, to) in points.Zip(points.Skip(1).Append(points[0])))
                yield return new LineCommand(
                    from.X,
                    from.Y,
                    to.X,
                    to.Y,
                    area.Thickness * scale,
                    Tint.Of(edge),
                    area.Dashed
                );
        }

        protected override IEnumerable<DrawCommand> VisitLabel(LabelMark label)
        {
            var style = TextStyles.Cell with
            {
                Size = label.Size * scale,
                Tint = Tint.Of(label.Tone),
                Family = label.Style == TextStyle.Strong ? Family.SansStrong : Family.Sans,
            };
            var room = LabelFit.Room(label, width) * scale;
            var line = Shortening.Fit(label.Text, room, text => context.Label(text, style, node));
            var before = label.Align switch
            {
                LabelAlign.Middle => line.Width / 2,
                LabelAlign.End => line.Width,
                _ => 0,
            };
            return [new TextCommand(X(label.X) - before, Y(label.Y), line)];
        }

        (double X, double Y)[] Placed(IEnumerable<(double X, double Y)> points) =>
            [.. points.Select(point => (X(point.X), Y(point.Y)))];

        double X(double x) => left + (x * scale);

        double Y(double y) => y * scale;
    }
}
