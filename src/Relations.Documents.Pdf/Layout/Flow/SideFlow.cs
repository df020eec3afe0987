namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out blocks side by side: as one box where they fit on a page, else one after the other.</summary>
static class SideFlow
{
    const double Gutter = 20;
    const double Inset = 9;
    const double Gap = 10.5;
    const double RuleThickness = 0.8;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, SideBySide beside, Constraints constraints)
    {
        List<SideColumn> columns = [.. Columns(context, beside, constraints)];
        var height = columns.Select(column => column.Height).DefaultIfEmpty(0).Max();
        var most = context.Frame.TextHeight;
        if (height + columns.Sum(column => column.Notes) > most)
            return columns.SelectMany(column => column.Boxes).Spaced(Gap, Gap);
        var placed = columns.SelectMany(column => column.Placed).ToList();
        return
        [
            new LayoutBox(
                height,
                [
                    .. columns.SelectMany(column => column.Ground(height)),
                    .. placed.SelectMany(one => one.Box.Inks.Select(ink => ink.Lower(one.Y))),
                ]
            )
            {
                Before = Gap,
                After = Gap,
                Parts = placed,
                Notes = [.. placed.SelectMany(one => one.Box.Notes)],
            },
        ];
    }

    static IEnumerable<SideColumn> Columns(LayoutContext context, SideBySide beside, Constraints constraints)
    {
        var free = constraints.Width - (Gutter * (beside.Sides.Count - 1));
        var weights = beside.Sides.Sum(side => side.Weight);
        var left = constraints.Left;
        foreach (var side in beside.Sides)
        {
            var width = free * side.Weight / weights;
            var inset = side.IsPanel ? Inset : 0;
            var inner = constraints with { Left = left + inset, Width = width - (2 * inset) };
            yield return new(left, width, side.IsPanel, [.. BlockFlow.Lay(context, side.Blocks, inner)]);
            left += width + Gutter;
        }
    }

    /// <summary>What stands in one column.</summary>
    sealed class SideColumn
    {
        const double Above = 6;
        const double BelowPanel = 7;

        readonly double left;
        readonly double width;
        readonly bool isPanel;

        public SideColumn(double left, double width, bool isPanel, IReadOnlyList<LayoutBox> boxes)
        {
            (this.left, this.width, this.isPanel, Boxes) = (left, width, isPanel, boxes);
            var y = Above;
            foreach (var box in boxes)
            {
                if (Placed.Count > 0)
                    y += Math.Max(Placed[^1].Box.After, box.Before);
                Placed.Add(new(y, box));
                y += box.Height;
            }
            Height = y + (isPanel ? BelowPanel : 0);
        }

        public IReadOnlyList<LayoutBox> Boxes { get; }

        public List<Placed> Placed { get; } = [];

        public double Height { get; }

        public double Notes => Boxes.SelectMany(box => box.Notes).Sum(note => note.Height);

        public IEnumerable<DrawCommand> Ground(double height) =>
            [
                .. isPanel ? [new FillCommand(left, 0, width, height, Tint.Ground)] : (DrawCommand[])[],
                new LineCommand(left, 0, left + width, 0, RuleThickness, Tint.Deep),
            ];
    }
}
