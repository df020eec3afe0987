using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// The records of a key of which each of some is not after any of others: of few all pairs, of many each of the first with those of the
/// others that end earliest, which bound it most.
/// </summary>
sealed class OrderPartners<T>
    where T : Record
{
    readonly IReadOnlyList<T> partners;

    /// <param name="firsts">How many are not after any of the others.</param>
    /// <param name="others">The others.</param>
    /// <param name="date">The date of one.</param>
    public OrderPartners(int firsts, IEnumerable<T> others, Func<T, SourceDate?> date)
    {
        var all = others.ToList();
        partners =
            firsts <= SpanIndex.Few || all.Count <= SpanIndex.Few
                ? all
                : [.. all.OrderBy(one => DayExtent.Of(date(one)).Last).Take(SpanIndex.Few)];
    }

    /// <summary>Those that one of the first is not after.</summary>
    public IReadOnlyList<T> All => partners;
}
