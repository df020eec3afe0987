namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out what stands above the title: a strong rule, the unit with the marking at its right, the details, a fine rule.</summary>
static class MastheadFlow
{
    const double Bar = 4;
    const double Between = 14;
    const double Gap = 3.5;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, Masthead masthead, Constraints constraints)
    {
        var node = constraints.Node.Child(Tag.Div);
        yield return new(Bar + Gap, [new FillCommand(constraints.Left, 0, constraints.Width, Bar, Tint.Deep)])
        {
            KeepsNext = true,
        };
        if (masthead.Unit.Length + context.Marking.Length > 0)
            yield return Unit(context, masthead, constraints, node);
        yield return Details(context, masthead, constraints, node);
        yield return new(Gap, [Rule(constraints)]) { KeepsNext = true };
    }

    static LayoutBox Unit(LayoutContext context, Masthead masthead, Constraints constraints, TagNode node)
    {
        var style = TextStyles.Unit;
        var marking = context.Label(context.Marking, TextStyles.Marking, node.Child(Tag.P));
        var free = constraints.Width - marking.Width - Between;
        var unit = Shortening.Fit(masthead.Unit, free, text => context.Label(text, style, node.Child(Tag.P)));
        List<DrawCommand> inks = [];
        if (masthead.Unit.Length > 0)
            inks.Add(new TextCommand(constraints.Left, style.Baseline, unit));
        if (context.Marking.Length > 0)
            inks.Add(new TextCommand(constraints.Left + constraints.Width - marking.Width, style.Baseline, marking));
        return new(style.Leading, inks) { KeepsNext = true };
    }

    static LayoutBox Details(LayoutContext context, Masthead masthead, Constraints constraints, TagNode node)
    {
        var style = TextStyles.FactValue with { Size = 8.25, Leading = 13, Tint = Tint.Muted };
        List<DrawCommand> inks = [];
        var (x, y) = (0.0, 0.0);
        foreach (var detail in masthead.Details)
        {
            foreach (var line in LineBreaker.Ragged(Read(context, detail, style, constraints, node), constraints.Width))
            {
                if (x > 0 && x + line.Width > constraints.Width)
                    (x, y) = (0, y + style.Leading);
                inks.Add(new TextCommand(constraints.Left + x, y + style.Baseline, line));
                x += line.Width + Between;
            }
        }
        return new(y + style.Leading, inks) { KeepsNext = true };
    }

    static TextFragment[] Read(
        LayoutContext context,
        IReadOnlyList<Inline> detail,
        TypeStyle style,
        Constraints constraints,
        TagNode node
    ) => context.Read(detail, style, node.Child(Tag.P), constraints.Width);

    static LineCommand Rule(Constraints constraints) =>
        new(constraints.Left, 2, constraints.Left + constraints.Width, 2, 0.6, Tint.Deep);
}
