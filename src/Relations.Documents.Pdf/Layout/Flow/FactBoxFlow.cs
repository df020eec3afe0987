namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out facts: on a light ground with a bar at its side, a table of names and values to those who hear it.</summary>
static class FactBoxFlow
{
    const double BarWidth = 3;
    const double Inset = 9;
    const double Edge = 6;
    const double GapBelowCaption = 3;
    const double MaxForNames = 0.36;

    public static IEnumerable<LayoutBox> Lay(LayoutContext setting, FactBox box, Constraints room) =>
        box.Facts.Count == 0 ? [] : KeepFlow.Keep(Rows(setting, box, room), setting.Frame.TextHeight).Spaced(8, 16);

    static IEnumerable<LayoutBox> Rows(LayoutContext setting, FactBox box, Constraints room)
    {
        var node = room.Node.Child(Tag.Table);
        var inner = room with { Left = room.Left + Inset + TableRowLayout.Padding, Width = room.Width - (2 * Inset) };
        yield return new(Edge, Ground(room, Edge));
        foreach (var brick in CaptionSetter.Lay(setting, box.Caption, node.Child(Tag.Caption), inner, Tint.Teal))
            yield return Grounded(brick, room) with
            {
                KeepsNext = true,
                After = 0,
            };
        yield return new(GapBelowCaption, Ground(room, GapBelowCaption)) { KeepsNext = true };
        var names = NameWidth(setting, box, inner.Width);
        for (var i = 0; i < box.Facts.Count; i++)
        {
            var row = Row(setting, box.Facts[i], node.Child(Tag.TR), room, names);
            foreach (
                var brick in row.Lay(setting.Frame.TextHeight / 2, (height, first, _) => Ground(room, height, first))
            )
                yield return i == 0 || brick.Cut == BreakPenalty.Bound
                    ? brick
                    : brick with
                    {
                        Cut = BreakPenalty.Avoided,
                    };
        }
        yield return new(Edge, Ground(room, Edge)) { Cut = BreakPenalty.Bound };
    }

    static TableRowLayout Row(LayoutContext setting, Fact fact, TagNode row, Constraints room, double names)
    {
        var left = room.Left + Inset;
        return new([
            Cell(
                setting,
                [new Text(fact.Name)],
                TextStyles.FactName,
                new(row, Tag.TH) { Scope = HeaderScope.Row },
                left,
                names
            ),
            Cell(
                setting,
                fact.Value,
                TextStyles.FactValue,
                row.Child(Tag.TD),
                left + names,
                room.Width - (2 * Inset) - names
            ),
        ]);
    }

    static SetCell Cell(
        LayoutContext setting,
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
            LineBreaker.Ragged(setting.Read(content, style, node, measure), measure)
        );
    }

    /// <summary>As wide as the longest name, within a limit.</summary>
    static double NameWidth(LayoutContext setting, FactBox box, double width)
    {
        var longest = box
            .Facts.Select(fact => setting.Label(fact.Name, TextStyles.FactName, null).Width)
            .DefaultIfEmpty(0)
            .Max();
        return Math.Min(longest + (2 * TableRowLayout.Padding) + Inset, width * MaxForNames);
    }

    static LayoutBox Grounded(LayoutBox brick, Constraints room) =>
        brick with
        {
            Inks = [.. Ground(room, brick.Height), .. brick.Inks],
        };

    static DrawCommand[] Ground(Constraints room, double height, bool isRuled = false)
    {
        var ground = new FillCommand(room.Left, 0, room.Width, height, Tint.Ground);
        var bar = new FillCommand(room.Left, 0, BarWidth, height, Tint.Deep);
        var left = room.Left + Inset + TableRowLayout.Padding;
        var right = room.Left + room.Width - Inset;
        return isRuled ? [ground, bar, new LineCommand(left, 0, right, 0, 0.4, Tint.Rule)] : [ground, bar];
    }
}
