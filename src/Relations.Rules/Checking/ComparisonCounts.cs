using System.Collections;
using System.Collections.Concurrent;

namespace Relations.Rules;

/// <summary>
/// How often each rule looked at another record of a key, which must not grow with the square of the records of that key.
/// </summary>
sealed class ComparisonCounts
{
    readonly ConcurrentDictionary<string, long> byRule = new(StringComparer.Ordinal);

    /// <summary>The number of each rule, by code.</summary>
    public IReadOnlyDictionary<string, long> ByRule => byRule;

    /// <summary>That of all rules.</summary>
    public long All => byRule.Values.Sum();

    public void Add(Rule rule) => byRule.AddOrUpdate(rule.Info.Code, 1, static (_, count) => count + 1);

    /// <summary>A list whose items are counted as a rule takes them.</summary>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> list, Rule rule) => new Counted<T>(list, () => Add(rule));

    sealed class Counted<T>(IReadOnlyList<T> list, Action count) : IReadOnlyList<T>
    {
        public int Count => list.Count;

        public T this[int at]
        {
            get
            {
                count();
                return list[at];
            }
        }

        public IEnumerator<T> GetEnumerator()
        {
            foreach (var item in list)
            {
                count();
                yield return item;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
