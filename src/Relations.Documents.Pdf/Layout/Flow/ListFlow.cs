using System.Globalization;

namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out lists: each item's label beside its first line.</summary>
static class ListFlow
{
    const double Indent = 18;
    const double LabelEnd = 12;
    const double BulletLeft = 4;
    const double After = 7;

    internal static IEnumerable<Brick> Lay(Setting setting, ListBlock list, Room room)
    {
        var node = new Node(room.Node, Tag.L) { Numbered = list.Numbered };
        return Items(setting, list, room, node)
            .Edges(first => first, last => last with { After = room.IsList ? last.After : After });
    }

    static IEnumerable<Brick> Items(Setting setting, ListBlock list, Room room, Node node)
    {
        var number = 0;
        foreach (var blocks in list.Items)
        {
            var item = node.Child(Tag.LI);
            var label = Label(setting, list.Numbered ? ++number : null, room.Left, item.Child(Tag.Lbl));
            var inner = new Room(room.Left + Indent, room.Width - Indent, item.Child(Tag.LBody), IsList: true);
            var isFirst = true;
            foreach (var brick in BlockFlow.Lay(setting, blocks, inner))
            {
                yield return isFirst ? brick with { Inks = [label, .. brick.Inks] } : brick;
                isFirst = false;
            }
            if (isFirst)
                yield return new(Styles.Body.Leading, [label, new NodeInk(inner.Node)]);
        }
    }

    static TextInk Label(Setting setting, int? number, double left, Node node)
    {
        var text = number is { } value ? value.ToString(CultureInfo.InvariantCulture) + "." : "•";
        var line = setting.Label(text, Styles.Body, node);
        return new(
            left + (number is null ? BulletLeft : Math.Max(0, LabelEnd - line.Width)),
            Styles.Body.Baseline,
            line
        );
    }
}
