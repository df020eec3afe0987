using System.Collections;

namespace Relations.Rules;

/// <summary>Findings of a store, in an order. They are made when they are asked for.</summary>
sealed class FindingList(FindingStore store, int[] numbers) : IReadOnlyList<Finding>
{
    public int Count => numbers.Length;

    public Finding this[int index] => store[numbers[index]];

    /// <summary>How many weigh so much, without making them.</summary>
    public int CountOf(Verdict verdict, Severity? severity = null) =>
        numbers.Count(number =>
            store.WeightOf(number) is var weight
            && weight.Verdict == verdict
            && (severity is null || weight.Severity == severity)
        );

    public IEnumerator<Finding> GetEnumerator() => numbers.Select(number => store[number]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
