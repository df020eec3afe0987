using System.Globalization;

namespace Relations.Pdf;

/// <summary>The faces that a document uses, in the order of their first use.</summary>
sealed class FontRegistry
{
    readonly Dictionary<FontFace, FontSubset> subsets = [];
    readonly List<FontSubset> inOrder = [];
    FontSubset? last;

    public IReadOnlyList<FontSubset> Subsets => inOrder;

    public FontSubset Use(FontFace face)
    {
        if (last?.Face == face)
            return last;
        if (subsets.TryGetValue(face, out var subset))
            return last = subset;
        subset = new FontSubset(face, string.Create(CultureInfo.InvariantCulture, $"F{inOrder.Count + 1}"));
        inOrder.Add(subset);
        return subsets[face] = subset;
    }
}
