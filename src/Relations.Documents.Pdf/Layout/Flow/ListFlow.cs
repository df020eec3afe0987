using System.Globalization;

namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out lists: each item's label beside its first line.</summary>
static class ListFlow
{
    const double Indent = 18;
    const double LabelEnd = 12;
    const double BulletLeft = 4;
    const double After = 7;

    public static IEnumerable<LayoutBox> Lay(LayoutContext setting, ListBlock list, Constraints room)
    {
        var node = new TagNode(room.Node, Tag.L) { Numbered = list.Numbered };
        return Items(setting, list, room, node)
            .Edges(first => first, last => last with { After = room.IsList ? last.After : After });
    }

    static IEnumerable<LayoutBox> Items(LayoutContext setting, ListBlock list, Constraints room, TagNode node)
    {
        var number = 0;
        foreach (var blocks in list.Items)
        {
            var item = node.Child(Tag.LI);
            var label = Label(setting, list.Numbered ? ++number : null, room.Left, item.Child(Tag.Lbl));
            var inner = new Constraints(room.Left + Indent, room.Width - Indent, item.Child(Tag.LBody), IsList: true);
            var isFirst = true;
            foreach (var brick in BlockFlow.Lay(setting, blocks, inner))
            {
                yield return isFirst ? brick with { Inks = [label, .. brick.Inks] } : brick;
                isFirst = false;
            }
            if (isFirst)
                yield return new(TextStyles.Body.Leading, [label, new TagCommand(inner.Node)]);
        }
    }

    static TextCommand Label(LayoutContext setting, int? number, double left, TagNode node)
    {
        var text = number is { } value ? value.ToString(CultureInfo.InvariantCulture) + "." : "•";
        var line = setting.Label(text, TextStyles.Body, node);
        return new(
            left + (number is null ? BulletLeft : Math.Max(0, LabelEnd - line.Width)),
            TextStyles.Body.Baseline,
            line
        );
    }
}
