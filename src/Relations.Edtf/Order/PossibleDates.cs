namespace Relations;

/// <summary>Decides over all possible worlds without listing them.</summary>
static class PossibleDates
{
    public static Ternary Overlap(Edtf a, Edtf b, EdtfPolicy policy)
    {
        var (x, y) = (Pieces.Of(a, policy), Pieces.Of(b, policy));
        var answer = Ternary.No;
        foreach (var p in x)
        {
            foreach (var q in y)
                answer = Max(answer, p.Overlaps(q, policy));
        }
        return answer == Ternary.Unknown && (IsCovered(x, y) || IsCovered(y, x)) ? Ternary.Yes : answer;
    }

    public static Ternary Within(Edtf a, Edtf b, EdtfPolicy policy)
    {
        var (x, y) = (Pieces.Of(a, policy), Pieces.Of(b, policy));
        if (y.Length == 1)
            return x.Length == 1 ? x[0].IsWithin(y[0], policy) : AllWithin(x, y[0], policy);
        var answer = Ternary.Yes;
        foreach (var p in x)
            answer = Min(answer, WithinAny(p, y, policy));
        return answer;
    }

    // With several pieces that must lie in one event, all are that one day.
    static Ternary AllWithin(Piece[] pieces, Piece whole, EdtfPolicy policy)
    {
        var answer = Ternary.Yes;
        foreach (var piece in pieces)
            answer = Min(answer, piece.IsWithin(whole, policy));
        if (answer != Ternary.Unknown || !whole.IsEvent)
            return answer;
        for (var i = 0; i < pieces.Length; i++)
        {
            for (var j = i + 1; j < pieces.Length; j++)
            {
                if (pieces[i].Overlaps(pieces[j], policy) == Ternary.No)
                    return Ternary.No;
            }
        }
        return answer;
    }

    // A piece may lie across two pieces that adjoin, so that no single one of them need hold it.
    static Ternary WithinAny(Piece piece, Piece[] whole, EdtfPolicy policy)
    {
        var answer = Ternary.No;
        var meets = Ternary.No;
        foreach (var other in whole)
        {
            answer = Max(answer, piece.IsWithin(other, policy));
            meets = Max(meets, piece.Overlaps(other, policy));
        }
        if (piece.IsEvent && answer == Ternary.Unknown && IsCovered([piece], whole))
            return Ternary.Yes;
        return answer == Ternary.No && !piece.IsEvent && meets != Ternary.No ? Ternary.Unknown : answer;
    }

    /// <summary>Whether a single event falls, on whatever day, on a day that some piece surely has.</summary>
    static bool IsCovered(Piece[] events, Piece[] pieces)
    {
        if (events is not [{ IsEvent: true } piece])
            return false;
        foreach (var span in piece.Days)
        {
            if (!IsCovered(span, pieces))
                return false;
        }
        return true;
    }

    static bool IsCovered(in DaySpan span, Piece[] pieces)
    {
        var covered = false;
        var from = span.First;
        for (var i = 0; i < pieces.Length && !covered; i++)
        {
            foreach (var piece in pieces)
            {
                if (piece.Extent.MaxStart <= from && from <= piece.Extent.MinEnd)
                {
                    if (piece.Extent.MinEnd >= span.Last)
                        return true;
                    if (piece.Extent.MinEnd.Day is { } day)
                        from = day.AddDays(1);
                }
            }
        }
        return covered;
    }

    static Ternary Max(Ternary a, Ternary b) => a > b ? a : b;

    static Ternary Min(Ternary a, Ternary b) => a < b ? a : b;
}
