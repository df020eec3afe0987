namespace Relations.Documents.Pdf.Layout;

/// <summary>
/// Puts bricks on pages one after another. A page ends at the last place where it ends willingly; notes stand on the page of their mark, and
/// only long ones flow on to the next.
/// </summary>
sealed class Paginator(PageFrame frame)
{
    // Distances shrink for the sake of what else leaves more than this free, in points: about three lines of text.
    const double MuchToSpare = 40;

    readonly List<LaidPage> _finished = [];
    List<LayoutBox> _bricks = [];
    List<LayoutBox> _carried = [];
    PageFill _fill = new(frame.TextHeight, 0);
    int _count;

    internal static IEnumerable<LaidPage> Paginate(IEnumerable<LayoutBox> bricks, PageFrame frame)
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
        LaidPage[] pages = [.. _finished];
        _finished.Clear();
        return pages;
    }

    void Add(LayoutBox brick)
    {
        while (!_fill.Takes(brick))
        {
            if (_bricks.Count == 0 && _fill.CarriedHeight == 0)
                break;
            var staying = LastCut(brick);
            if (_fill.CanShrinkFor(brick) && SpareAfter(staying) > MuchToSpare)
            {
                _fill = _fill with { IsTight = true };
                continue;
            }
            var rest = _bricks[staying..];
            EndPage(staying);
            foreach (var moved in rest)
                Add(moved);
        }
        _fill = _fill.With(brick);
        _bricks.Add(brick);
    }

    /// <summary>The height that is free if the page ends after so many of its bricks.</summary>
    double SpareAfter(int count) =>
        _bricks
            .Take(count)
            .Aggregate(new PageFill(frame.TextHeight, _fill.CarriedHeight), (fill, brick) => fill.With(brick))
            .Spare;

    /// <summary>How many of the page's bricks stay on it when <paramref name="next"/> does not fit.</summary>
    int LastCut(LayoutBox next)
    {
        var (best, bestCut) = (_bricks.Count, BreakPenalty.Bound + 1);
        for (var i = _bricks.Count; i > 0 && bestCut > BreakPenalty.Free; i--)
        {
            var cut = _bricks[i - 1].KeepsNext ? BreakPenalty.Bound : (i == _bricks.Count ? next : _bricks[i]).Cut;
            if (cut < bestCut)
                (best, bestCut) = (i, cut);
        }
        return best;
    }

    void Finish()
    {
        while (_bricks.Count > 0 || _carried.Count > 0 || _count == 0)
            EndPage(_bricks.Count, isLast: true);
    }

    void EndPage(int brickCount, bool isLast = false)
    {
        var composer = new PageComposer(frame, _carried, _bricks.GetRange(0, brickCount), stretches: !isLast);
        _finished.Add(composer.Compose(++_count));
        _carried = composer.Carried;
        _bricks = [];
        _fill = new(frame.TextHeight, _carried.Sum(line => line.Height));
    }
}
