namespace Relations.Briefings;

/// <summary>A label to be placed in rows above or below its mark.</summary>
/// <param name="X">Where its mark lies.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Weight">How much it matters: 0 most.</param>
sealed record LabelItem(double X, double Width, int Weight);

/// <summary>Where a label stands.</summary>
/// <param name="Row">Its row, from 0 for the nearest to its mark.</param>
/// <param name="IsRight">Whether it stands right of its line.</param>
readonly record struct LabelPlace(int Row, bool IsRight);

/// <summary>
/// Places labels so that none covers another or the line of another, by trying several orders and taking the best. The result depends on the
/// labels alone.
/// </summary>
/// <param name="items">The labels, in the order of their dates.</param>
/// <param name="rows">How many rows there are.</param>
/// <param name="left">Where labels may begin.</param>
/// <param name="right">Where they end.</param>
/// <param name="breaks">The gaps of the axis, which labels cover unwillingly.</param>
sealed class LabelPlacer(
    IReadOnlyList<LabelItem> items,
    int rows,
    double left,
    double right,
    IReadOnlyList<(double Left, double Right)> breaks
)
{
    const double FromLine = 3;
    const double Apart = 5;
    const double CostOfRow = 10;
    const double CostOfBreak = 25;
    const double CostOfHeight = 15;
    const double CostOfLoss = 100_000;
    const double CostOfLesserLoss = 10_000;

    /// <summary>The place of each label; null for one that fits nowhere, which gets a number.</summary>
    public LabelPlace?[] Best()
    {
        LabelPlace?[] best = new LabelPlace?[items.Count];
        var least = double.PositiveInfinity;
        foreach (var (order, sides) in Ways())
        {
            var (places, cost) = Tried(order, sides);
            if (cost < least)
            {
                (best, least) = (places, cost);
            }
        }

        return best;
    }

    IEnumerable<(IReadOnlyList<int> Order, Func<int, bool[]> Sides)> Ways()
    {
        List<int> all = [.. Enumerable.Range(0, items.Count)];
        IReadOnlyList<int>[] orders =
        [
            [.. all.OrderBy(at => items[at].Weight)],
            [.. all.OrderBy(IsLesser).ThenByDescending(at => items[at].X)],
            [.. all.OrderBy(IsLesser).ThenBy(at => items[at].X)],
        ];
        foreach (var order in orders)
        {
            yield return (order, _ => [true, false]);
            yield return (order, _ => [true]);
            yield return (order, _ => [false]);
        }

        for (var part = 3; part <= 9; part++)
        {
            var pivot = left + ((right - left) * part / 10);
            yield return (
                [.. all.OrderBy(IsLesser).ThenBy(at => Math.Abs(items[at].X - pivot))],
                at => items[at].X < pivot ? [true, false] : [false, true]
            );
        }
    }

    bool IsLesser(int at) => items[at].Weight > 1;

    (LabelPlace?[] Places, double Cost) Tried(IReadOnlyList<int> order, Func<int, bool[]> sides)
    {
        var places = new LabelPlace?[items.Count];
        var (cost, highest) = (0.0, 0);
        foreach (var at in order)
        {
            var best = double.PositiveInfinity;
            var preferred = sides(at);
            for (var row = 0; row < rows; row++)
            {
                foreach (var isRight in preferred)
                {
                    var place = new LabelPlace(row, isRight);
                    var its = (row * CostOfRow) + (isRight == preferred[0] ? 0 : 1) + CostOfBreaks(at, place);
                    if (its < best && Fits(at, place, places))
                    {
                        (best, places[at]) = (its, place);
                    }
                }
            }

            cost += places[at] is null
                ? items[at].Weight <= 1
                    ? CostOfLoss
                    : CostOfLesserLoss / (1 + items[at].Weight)
                : best;
            highest = Math.Max(highest, places[at]?.Row + 1 ?? 0);
        }

        return (places, cost + (CostOfHeight * highest));
    }

    double CostOfBreaks(int at, LabelPlace place)
    {
        var (from, to) = Box(at, place);
        return breaks.Any(one => from < one.Right && to > one.Left) ? CostOfBreak : 0;
    }

    (double From, double To) Box(int at, LabelPlace place) =>
        place.IsRight
            ? (items[at].X + FromLine, items[at].X + FromLine + items[at].Width)
            : (items[at].X - FromLine - items[at].Width, items[at].X - FromLine);

    bool Fits(int at, LabelPlace place, LabelPlace?[] places)
    {
        var (from, to) = Box(at, place);
        if (from < left || to > right)
        {
            return false;
        }

        var x = items[at].X;
        for (var other = 0; other < places.Length; other++)
        {
            if (places[other] is not { } its)
            {
                continue;
            }

            var (itsFrom, itsTo) = Box(other, its);
            var itsX = items[other].X;
            var isTaken =
                its.Row == place.Row
                    ? Math.Min(from, x) < Math.Max(itsTo, itsX) + Apart
                        && Math.Max(to, x) > Math.Min(itsFrom, itsX) - Apart
                : its.Row < place.Row ? x > itsFrom - 1 && x < itsTo + 1
                : itsX > from - 1 && itsX < to + 1;
            if (isTaken)
            {
                return false;
            }
        }

        return true;
    }
}
