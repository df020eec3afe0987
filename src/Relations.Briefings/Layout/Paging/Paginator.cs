namespace Relations.Briefings.Layout;

/// <summary>
/// Puts bricks on pages one after another. A page ends at the last place where it ends willingly; notes stand on the page of their mark, and
/// only long ones flow on to the next.
/// </summary>
sealed class Paginator(PageFrame frame)
{
    readonly List<Page> _finished = [];
    List<Brick> _bricks = [];
    List<Brick> _carried = [];
    PageFill _fill = new(frame.TextHeight, 0);
    int _count;

    internal static IEnumerable<Page> Paginate(IEnumerable<Brick> bricks, PageFrame frame)
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

    Page[] Take()
    {
        Page[] pages = [.. _finished];
        _finished.Clear();
        return pages;
    }

    void Add(Brick brick)
    {
        while (!_fill.Takes(brick))
        {
            if (_bricks.Count == 0 && _fill.CarriedHeight == 0)
                break;
            var rest = _bricks[LastCut(brick)..];
            EndPage(_bricks.Count - rest.Count);
            foreach (var moved in rest)
                Add(moved);
        }
        _fill = _fill.With(brick);
        _bricks.Add(brick);
    }

    /// <summary>How many of the page's bricks stay on it when <paramref name="next"/> does not fit.</summary>
    int LastCut(Brick next)
    {
        var (best, bestCut) = (_bricks.Count, Cut.Bound + 1);
        for (var i = _bricks.Count; i > 0 && bestCut > Cut.Free; i--)
        {
            var cut = _bricks[i - 1].KeepsNext ? Cut.Bound : (i == _bricks.Count ? next : _bricks[i]).Cut;
            if (cut < bestCut)
                (best, bestCut) = (i, cut);
        }
        return best;
    }

    void Finish()
    {
        while (_bricks.Count > 0 || _carried.Count > 0 || _count == 0)
            EndPage(_bricks.Count);
    }

    void EndPage(int brickCount)
    {
        var composer = new PageComposer(frame, _carried, _bricks.GetRange(0, brickCount));
        _finished.Add(composer.Compose(++_count));
        _carried = composer.Carried;
        _bricks = [];
        _fill = new(frame.TextHeight, _carried.Sum(line => line.Height));
    }
}
