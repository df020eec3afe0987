using System.Globalization;

namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out lists: each item's label beside its first line.</summary>
static class ListFlow
{
    const double Indent = 18;
    const double LabelEnd = 12;
    const double BulletLeft = 4;
    const double After = 7;

    public static IEnumerable<LayoutBox> Lay(LayoutContext context, ListBlock list, Constraints constraints)
    {
        var node = new TagNode(constraints.Node, Tag.L) { Numbered = list.Numbered };
        return Items(context, list, constraints, node)
            .Edges(first => first, last => last with { After = constraints.IsList ? last.After : After });
    }

    static IEnumerable<LayoutBox> Items(LayoutContext context, ListBlock list, Constraints constraints, TagNode node)
    {
        var number = 0;
        foreach (var blocks in list.Items)
        {
            var item = node.Child(Tag.LI);
            var label = Label(context, list.Numbered ? ++number : null, constraints.Left, item.Child(Tag.Lbl));
            var inner = new Constraints(
                constraints.Left + Indent,
                constraints.Width - Indent,
                item.Child(Tag.LBody),
                IsList: true
            );
            var isFirst = true;
            foreach (var box in BlockFlow.Lay(context, blocks, inner))
            {
                yield return isFirst ? box with { Inks = [label, .. box.Inks] } : box;
                isFirst = false;
            }
            if (isFirst)
                yield return new(TextStyles.Body.Leading, [label, new TagCommand(inner.Node)]);
        }
    }

    static TextCommand Label(LayoutContext context, int? number, double left, TagNode node)
    {
        var text = number is { } value ? value.ToString(CultureInfo.InvariantCulture) + "." : "•";
        var line = context.Label(text, TextStyles.Body, node);
        return new(
            left + (number is null ? BulletLeft : Math.Max(0, LabelEnd - line.Width)),
            TextStyles.Body.Baseline,
            line
        );
    }
}
