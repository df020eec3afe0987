namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out facts: on a light ground with a bar at its side, a table of names and values to those who hear it.</summary>
static class FactBoxFlow
{
    const double BarWidth = 3;
    const double Inset = 9;
    const double Edge = 6;
    const double GapBelowCaption = 3;
    const double MostForNames = 0.36;

    internal static IEnumerable<Brick> Lay(Setting setting, FactBox box, Room room) =>
        box.Facts.Count == 0 ? [] : KeepFlow.Keep(Rows(setting, box, room), setting.Frame.TextHeight).Spaced(8, 16);

    static IEnumerable<Brick> Rows(Setting setting, FactBox box, Room room)
    {
        var node = room.Node.Child(Tag.Table);
        var inner = room with { Left = room.Left + Inset + TableRow.Padding, Width = room.Width - (2 * Inset) };
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
                yield return i == 0 || brick.Cut == Cut.Bound ? brick : brick with { Cut = Cut.Avoided };
        }
        yield return new(Edge, Ground(room, Edge)) { Cut = Cut.Bound };
    }

    static TableRow Row(Setting setting, Fact fact, Node row, Room room, double names)
    {
        var left = room.Left + Inset;
        return new([
            Cell(
                setting,
                [new Text(fact.Name)],
                Styles.FactName,
                new(row, Tag.TH) { Scope = HeaderScope.Row },
                left,
                names
            ),
            Cell(
                setting,
                fact.Value,
                Styles.FactValue,
                row.Child(Tag.TD),
                left + names,
                room.Width - (2 * Inset) - names
            ),
        ]);
    }

    static SetCell Cell(
        Setting setting,
        IReadOnlyList<Inline> content,
        TypeStyle style,
        Node node,
        double left,
        double width
    )
    {
        var measure = width - (2 * TableRow.Padding);
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
    static double NameWidth(Setting setting, FactBox box, double width)
    {
        var longest = box
            .Facts.Select(fact => setting.Label(fact.Name, Styles.FactName, null).Width)
            .DefaultIfEmpty(0)
            .Max();
        return Math.Min(longest + (2 * TableRow.Padding) + Inset, width * MostForNames);
    }

    static Brick Grounded(Brick brick, Room room) =>
        brick with
        {
            Inks = [.. Ground(room, brick.Height), .. brick.Inks],
        };

    static Ink[] Ground(Room room, double height, bool isRuled = false)
    {
        var ground = new FillInk(room.Left, 0, room.Width, height, Tint.Ground);
        var bar = new FillInk(room.Left, 0, BarWidth, height, Tint.Deep);
        var left = room.Left + Inset + TableRow.Padding;
        var right = room.Left + room.Width - Inset;
        return isRuled ? [ground, bar, new RuleInk(left, 0, right, 0, 0.4, Tint.Rule)] : [ground, bar];
    }
}
