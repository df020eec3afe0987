namespace Relations.Documents.Pdf.Layout;

/// <summary>
/// Puts bricks on pages one after another. A page ends at the last place where it ends willingly; notes stand on the page of their mark, and
/// only long ones flow on to the next.
/// </summary>
sealed class Paginator(PageFrame frame)
{
    // Distances shrink for the sake of what else leaves more than this free, in points: about three lines of text.
    const double MuchToSpare = 40;

    readonly List<LaidPage> finished = [];
    List<LayoutBox> bricks = [];
    List<LayoutBox> carried = [];
    PageFill fill = new(frame.TextHeight, 0);
    int count;

    public static IEnumerable<LaidPage> Paginate(IEnumerable<LayoutBox> bricks, PageFrame frame)
    {
        var paginator = new Paginator(frame);
        foreach (var brick in bricks)
        {
            paginator.Add(brick);
            foreach (var page in paginator.Take())
                yield return page;
        }
        paginator.Finish();
        foreach (var page in paginator.Take())
            yield return page;
    }

    LaidPage[] Take()
    {
        LaidPage[] pages = [.. finished];
        finished.Clear();
        return pages;
    }

    void Add(LayoutBox brick)
    {
        while (!fill.Takes(brick))
        {
            if (bricks.Count == 0 && fill.CarriedHeight == 0)
                break;
            var staying = LastCut(brick);
            if (fill.CanShrinkFor(brick) && SpareAfter(staying) > MuchToSpare)
            {
                fill = fill with { IsTight = true };
                continue;
            }
            var rest = bricks[staying..];
            EndPage(staying);
            foreach (var moved in rest)
                Add(moved);
        }
        fill = fill.With(brick);
        bricks.Add(brick);
    }

    /// <summary>The height that is free if the page ends after so many of its bricks.</summary>
    double SpareAfter(int count) =>
        bricks
            .Take(count)
            .Aggregate(new PageFill(frame.TextHeight, fill.CarriedHeight), (fill, brick) => fill.With(brick))
            .Spare;

    /// <summary>How many of the page's bricks stay on it when <paramref name="next"/> does not fit.</summary>
    int LastCut(LayoutBox next)
    {
        var (best, bestCut) = (bricks.Count, BreakPenalty.Bound + 1);
        for (var i = bricks.Count; i > 0 && bestCut > BreakPenalty.Free; i--)
        {
            var cut = bricks[i - 1].KeepsNext ? BreakPenalty.Bound : (i == bricks.Count ? next : bricks[i]).Cut;
            if (cut < bestCut)
                (best, bestCut) = (i, cut);
        }
        return best;
    }

    void Finish()
    {
        while (bricks.Count > 0 || carried.Count > 0 || count == 0)
            EndPage(bricks.Count, isLast: true);
    }

    void EndPage(int brickCount, bool isLast = false)
    {
        var composer = new PageComposer(frame, carried, bricks.GetRange(0, brickCount), stretches: !isLast);
        finished.Add(composer.Compose(++count));
        carried = composer.Carried;
        bricks = [];
        fill = new(frame.TextHeight, carried.Sum(line => line.Height));
    }
}
