using System.Globalization;

namespace Relations.Pdf;

/// <summary>The faces that a document uses, in the order of their first use.</summary>
sealed class FontRegistry
{
    readonly Dictionary<FontFace, FontSubset> _subsets = [];
    readonly List<FontSubset> _inOrder = [];
    FontSubset? _last;

    internal IReadOnlyList<FontSubset> Subsets => _inOrder;

    internal FontSubset Use(FontFace face)
    {
        if (_last?.Face == face)
            return _last;
        if (_subsets.TryGetValue(face, out var subset))
            return _last = subset;
        subset = new FontSubset(face, string.Create(CultureInfo.InvariantCulture, $"F{_inOrder.Count + 1}"));
        _inOrder.Add(subset);
        return _subsets[face] = subset;
    }
}
