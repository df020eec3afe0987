namespace Relations.Pdf;

/// <summary>The two small tables that the layout tables of OpenType are made of, searched in place.</summary>
static class GlyphTables
{
    /// <summary>The place of a glyph in a coverage table; -1 if it is not covered.</summary>
    public static int CoverageIndex(FontReader coverage, int glyph)
    {
        if (coverage.U16(0) == 1)
        {
            var at = Search(coverage, 4, coverage.U16(2), 2, glyph);
            return at >= 0 && coverage.U16(4 + 2 * at) == glyph ? at : -1;
        }
        var range = 4 + 6 * Search(coverage, 4, coverage.U16(2), 6, glyph);
        if (range < 4 || coverage.U16(range + 2) < glyph)
            return -1;
        return coverage.U16(range + 4) + glyph - coverage.U16(range);
    }

    /// <summary>The class of a glyph in a class definition table; 0 if it is not named there.</summary>
    public static int ClassOf(FontReader classes, int glyph)
    {
        if (classes.U16(0) == 1)
        {
            var index = glyph - classes.U16(2);
            return index >= 0 && index < classes.U16(4) ? classes.U16(6 + 2 * index) : 0;
        }
        var range = 4 + 6 * Search(classes, 4, classes.U16(2), 6, glyph);
        return range < 4 || classes.U16(range + 2) < glyph ? 0 : classes.U16(range + 4);
    }

    /// <summary>The last of the sorted records whose first 16 bits are not above a value; -1 if all are.</summary>
    public static int Search(FontReader table, int start, int count, int recordSize, int value)
    {
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (table.U16(start + recordSize * middle) <= value)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }
}
