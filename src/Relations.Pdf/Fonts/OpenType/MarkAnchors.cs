namespace Relations.Pdf;

/// <summary>Where marks sit on letters and on other marks, in place in the tables of GPOS (lookup types 4 and 6).</summary>
static class MarkAnchors
{
    /// <summary>How far the origin of a mark lies from that of what it sits on, in units of the face; null where the table does not say.</summary>
    public static (int X, int Y)? Find(FontReader subtable, int target, int mark)
    {
        var markAt = GlyphTables.CoverageIndex(subtable.Follow16(2), mark);
        var targetAt = GlyphTables.CoverageIndex(subtable.Follow16(4), target);
        if (markAt < 0 || targetAt < 0)
            return null;
        var (marks, targets) = (subtable.Follow16(8), subtable.Follow16(10));
        var itsClass = marks.U16(2 + 4 * markAt);
        var anchor = targets.U16(2 + 2 * (targetAt * subtable.U16(6) + itsClass));
        if (anchor == 0)
            return null;
        var (on, of) = (targets.From(anchor), marks.Follow16(4 + 4 * markAt));
        return (on.S16(2) - of.S16(2), on.S16(4) - of.S16(4));
    }
}
