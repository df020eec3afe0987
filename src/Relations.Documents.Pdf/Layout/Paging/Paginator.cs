namespace Relations.Documents.Pdf.Layout;

/// <summary>
/// Puts boxes on pages one after another. A page ends at the last place where it ends willingly; notes stand on the page of their mark, and
/// only long ones flow on to the next.
/// </summary>
sealed class Paginator(PageFrame frame)
{
    // Distances shrink for the sake of what else leaves more than this free, in points: about three lines of text.
    const double MuchToSpare = 40;

    readonly List<LaidPage> finished = [];
    List<LayoutBox> boxes = [];
    List<LayoutBox> carried = [];
    PageFill fill = new(frame.HeightOf(1), 0);
    int count;

    public static IEnumerable<LaidPage> Paginate(IEnumerable<LayoutBox> boxes, PageFrame frame)
    {
        var paginator = new Paginator(frame);
        foreach (var box in boxes)
        {
            paginator.Add(box);
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

    void Add(LayoutBox box)
    {
        while (!fill.Takes(box))
        {
            if (boxes.Count == 0 && fill.CarriedHeight == 0)
                break;
            var staying = LastCut(box);
            if (fill.CanShrinkFor(box) && SpareAfter(staying) > MuchToSpare)
            {
                fill = fill with { IsTight = true };
                continue;
            }
            var rest = boxes[staying..];
            EndPage(staying);
            foreach (var moved in rest)
                Add(moved);
        }
        fill = fill.With(box);
        boxes.Add(box);
    }

    /// <summary>The height that is free if the page ends after so many of its boxes.</summary>
    double SpareAfter(int count) =>
        boxes
            .Take(count)
            .Aggregate(new PageFill(fill.Capacity, fill.CarriedHeight), (fill, box) => fill.With(box))
            .Spare;

    /// <summary>How many of the page's boxes stay on it when <paramref name="next"/> does not fit.</summary>
    int LastCut(LayoutBox next)
    {
        var (best, bestCut) = (boxes.Count, BreakPenalty.Bound + 1);
        for (var i = boxes.Count; i > 0 && bestCut > BreakPenalty.Free; i--)
        {
            var cut = boxes[i - 1].KeepsNext ? BreakPenalty.Bound : (i == boxes.Count ? next : boxes[i]).Cut;
            if (cut < bestCut)
                (best, bestCut) = (i, cut);
        }
        return best;
    }

    void Finish()
    {
        while (boxes.Count > 0 || carried.Count > 0 || count == 0)
            EndPage(boxes.Count, isLast: true);
    }

    void EndPage(int boxCount, bool isLast = false)
    {
        var composer = new PageComposer(frame, carried, boxes.GetRange(0, boxCount), stretches: !isLast);
        finished.Add(composer.Compose(++count));
        carried = composer.Carried;
        boxes = [];
        fill = new(frame.HeightOf(count + 1), carried.Sum(line => line.Height));
    }
}
