namespace Relations;

/// <summary>Total orders for sorting lists of dates. They say where a value stands in a list, not what happened first: see <see cref="EdtfOrder"/> for that.</summary>
/// <remarks>Null comes first. Ties are settled by the other bounds, the kind and the canonical spelling, so that equal values and only those compare as equal.</remarks>
public static class EdtfComparers
{
    /// <summary>By the earliest possible day, then by the latest: of <c>1960</c> and <c>1960-01-01</c> the narrower one comes first. An open or unknown start comes before all days.</summary>
    public static IComparer<Edtf?> ByEarliest { get; } =
        Comparer<Edtf?>.Create((a, b) => Compare(a, b, earliestFirst: true));

    /// <summary>By the latest possible day, then by the earliest. An open or unknown end comes after all days.</summary>
    public static IComparer<Edtf?> ByLatest { get; } =
        Comparer<Edtf?>.Create((a, b) => Compare(a, b, earliestFirst: false));

    static int Compare(Edtf? a, Edtf? b, bool earliestFirst)
    {
        if (ReferenceEquals(a, b))
            return 0;
        if (a is null || b is null)
            return a is null ? -1 : 1;
        var (x, y) = (a.ExtentUnder(EdtfPolicy.Default), b.ExtentUnder(EdtfPolicy.Default));
        var (starts, ends) = (Compare(x.MinStart, y.MinStart), Compare(x.MaxEnd, y.MaxEnd));
        var (first, second) = earliestFirst ? (starts, ends) : (ends, starts);
        if (first != 0 || second != 0)
            return first != 0 ? first : second;
        var kinds = string.CompareOrdinal(a.GetType().Name, b.GetType().Name);
        return kinds != 0 ? kinds : string.CompareOrdinal(a.ToString(), b.ToString());
    }

    static int Compare(Point a, Point b) =>
        a < b ? -1
        : a > b ? 1
        : 0;
}
