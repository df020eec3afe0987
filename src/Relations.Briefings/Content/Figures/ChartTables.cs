using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Puts the numbers and dates of each drawing below it, as a table.</summary>
static class ChartTables
{
    public static IReadOnlyList<Block> Below(IReadOnlyList<Block> blocks) => [.. blocks.SelectMany(Below)];

    static IEnumerable<Block> Below(Block block)
    {
        switch (block)
        {
            case Figure { Data: { } data } figure:
                return [figure with { Data = null }, data];
            // A long table does not stay with its drawing on one page.
            case KeepTogether together:
                var inner = Below(together.Blocks);
                return
                [
                    together with
                    {
                        Blocks = [.. inner.Where(one => one is not Table || together.Blocks.Contains(one))],
                    },
                    .. inner.Where(one => one is Table && !together.Blocks.Contains(one)),
                ];
            case SideBySide beside:
                return
                [
                    beside with
                    {
                        Sides = [.. beside.Sides.Select(side => side with { Blocks = Below(side.Blocks) })],
                    },
                ];
            case ListBlock list:
                return [list with { Items = [.. list.Items.Select(Below)] }];
            default:
                return [block];
        }
    }
}
