namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out facts: on a light ground with a bar at its side, a table of names and values to those who hear it.</summary>
static class FactBoxFlow
{
    const double BarWidth = 3;
    const double Inset = 9;
    const double Edge = 6;
    const double GapBelowCaption = 3;
    const double MaxForNames = 0.36;

    // In less room, the value stands below the name.
    const double NarrowestForTwo = 260;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, FactBox box, Constraints constraints) =>
        box.Facts.Count == 0 ? []
        : constraints.Width < NarrowestForTwo ? FactPanelFlow.Lay(context, box, constraints)
        : KeepFlow.Keep(Rows(context, box, constraints), context.Frame.TextHeight).Spaced(8, 16);

    static IEnumerable<LayoutBox> Rows(LayoutContext context, FactBox box, Constraints constraints)
    {
        var node = constraints.Node.Child(Tag.Table);
        var inner = constraints with
        {
            Left = constraints.Left + Inset + TableRowLayout.Padding,
            Width = constraints.Width - (2 * Inset),
        };
        yield return new(Edge, Ground(constraints, Edge));
        foreach (var layoutBox in CaptionSetter.Lay(context, box.Caption, node.Child(Tag.Caption), inner))
            yield return Grounded(layoutBox, constraints) with
            {
                KeepsNext = true,
                After = 0,
            };
        yield return new(GapBelowCaption, Ground(constraints, GapBelowCaption)) { KeepsNext = true };
        var names = NameWidth(context, box, inner.Width);
        for (var i = 0; i < box.Facts.Count; i++)
        {
            var row = Row(context, box.Facts[i], node.Child(Tag.TR), constraints, names);
            foreach (
                var layoutBox in row.Lay(
                    context.Frame.TextHeight / 2,
                    (height, first, _) => Ground(constraints, height, first)
                )
            )
                yield return i == 0 || layoutBox.Cut == BreakPenalty.Bound
                    ? layoutBox
                    : layoutBox with
                    {
                        Cut = BreakPenalty.Avoided,
                    };
        }
        yield return new(Edge, Ground(constraints, Edge)) { Cut = BreakPenalty.Bound };
    }

    static TableRowLayout Row(LayoutContext context, Fact fact, TagNode row, Constraints constraints, double names)
    {
        var left = constraints.Left + Inset;
        return new([
            Cell(
                context,
                [new Text(fact.Name)],
                TextStyles.FactName,
                new(row, Tag.TH) { Scope = HeaderScope.Row },
                left,
                names
            ),
            Cell(
                context,
                WithDetails(context, fact),
                TextStyles.FactValue,
                row.Child(Tag.TD),
                left + names,
                constraints.Width - (2 * Inset) - names
            ),
        ]);
    }

    static IReadOnlyList<Inline> WithDetails(LayoutContext context, Fact fact) =>
        [.. fact.Value, .. fact.Details.SelectMany(detail => detail.Prepend(context.Semicolon))];

    static SetCell Cell(
        LayoutContext context,
        IReadOnlyList<Inline> content,
        TypeStyle style,
        TagNode node,
        double left,
        double width
    )
    {
        var measure = width - (2 * TableRowLayout.Padding);
        return new(
            left,
            width,
            false,
            style,
            node,
            LineBreaker.Ragged(context.Read(content, style, node, measure), measure)
        );
    }

    /// <summary>As wide as the longest name, within a limit.</summary>
    static double NameWidth(LayoutContext context, FactBox box, double width)
    {
        var longest = box
            .Facts.Select(fact => context.Label(fact.Name, TextStyles.FactName, null).Width)
            .DefaultIfEmpty(0)
            .Max();
        return Math.Min(longest + (2 * TableRowLayout.Padding) + Inset, width * MaxForNames);
    }

    static LayoutBox Grounded(LayoutBox layoutBox, Constraints constraints) =>
        layoutBox with
        {
            Inks = [.. Ground(constraints, layoutBox.Height), .. layoutBox.Inks],
        };

    static DrawCommand[] Ground(Constraints constraints, double height, bool isRuled = false)
    {
        var ground = new FillCommand(constraints.Left, 0, constraints.Width, height, Tint.Ground);
        var bar = new FillCommand(constraints.Left, 0, BarWidth, height, Tint.Deep);
        var left = constraints.Left + Inset + TableRowLayout.Padding;
        var right = constraints.Left + constraints.Width - Inset;
        return isRuled ? [ground, bar, new LineCommand(left, 0, right, 0, 0.4, Tint.Rule)] : [ground, bar];
    }
}
