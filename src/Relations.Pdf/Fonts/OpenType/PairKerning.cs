using System.Numerics;

namespace Relations.Pdf;

/// <summary>Pair adjustment (GPOS lookup type 2), of which the advance of the first glyph is used.</summary>
static class PairKerning
{
    const int XAdvance = 4;

    /// <summary>What a subtable adds to the advance of the left glyph; null if it does not match the pair.</summary>
    public static int? Find(FontReader subtable, int left, int right)
    {
        var index = GlyphTables.CoverageIndex(subtable.Follow16(2), left);
        if (index < 0)
            return null;
        return subtable.U16(0) == 1 ? InPairs(subtable, index, right) : InClasses(subtable, left, right);
    }

    static int? InPairs(FontReader subtable, int index, int right)
    {
        var pairs = subtable.Follow16(10 + 2 * index);
        var size = 2 + RecordSize(subtable);
        var at = GlyphTables.Search(pairs, 2, pairs.U16(0), size, right);
        var record = 2 + size * at;
        return at >= 0 && pairs.U16(record) == right ? Value(subtable, pairs, record + 2) : null;
    }

    // A pair matches as soon as its left glyph is covered: glyphs of no class are of class 0, which has values too.
    static int? InClasses(FontReader subtable, int left, int right)
    {
        var first = GlyphTables.ClassOf(subtable.Follow16(8), left);
        var second = GlyphTables.ClassOf(subtable.Follow16(10), right);
        return Value(subtable, subtable, 16 + RecordSize(subtable) * (first * subtable.U16(14) + second));
    }

    static int RecordSize(FontReader subtable) =>
        2 * (BitOperations.PopCount((uint)subtable.U16(4)) + BitOperations.PopCount((uint)subtable.U16(6)));

    static int Value(FontReader subtable, FontReader values, int at)
    {
        var format = (uint)subtable.U16(4);
        return (format & XAdvance) == 0 ? 0 : values.S16(at + 2 * BitOperations.PopCount(format & (XAdvance - 1)));
    }
}
