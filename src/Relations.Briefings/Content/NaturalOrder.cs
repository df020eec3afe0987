namespace Relations.Briefings;

/// <summary>
/// The order of ids in which numbers within them count as numbers: <c>src2</c> before <c>src10</c>. It is the same on every machine,
/// and no two ids stand in one place of it.
/// </summary>
sealed class NaturalOrder : IComparer<string?>
{
    NaturalOrder() { }

    public static NaturalOrder Comparer { get; } = new();

    public int Compare(string? x, string? y)
    {
        var order = x is null || y is null ? 0 : Compare(x.AsSpan(), y.AsSpan());
        return order != 0 ? order : StringComparer.Ordinal.Compare(x, y);
    }

    static int Compare(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        while (!x.IsEmpty && !y.IsEmpty)
        {
            var (inX, inY) = (Digits(x), Digits(y));
            var isNumber = inX > 0 && inY > 0;
            var order = isNumber ? Numbers(x[..inX], y[..inY]) : x[0].CompareTo(y[0]);
            if (order != 0)
            {
                return order;
            }

            x = x[(isNumber ? inX : 1)..];
            y = y[(isNumber ? inY : 1)..];
        }

        return x.Length.CompareTo(y.Length);
    }

    // However long they are.
    static int Numbers(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        x = x.TrimStart('0');
        y = y.TrimStart('0');
        return x.Length != y.Length ? x.Length.CompareTo(y.Length) : x.SequenceCompareTo(y);
    }

    static int Digits(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
}
