using System.Collections.Concurrent;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// A way to look records up that a rule declares for itself, as a static field. It is built once a dossier, when it is
/// first asked. Records that are kept though known to be wrong are not in it: nothing is measured by them.
/// </summary>
/// <param name="shape">The type of the records.</param>
/// <param name="keys">The keys under which a record is found.</param>
sealed class RecordIndex<T, TKey>(Func<Dossier, IReadOnlyList<T>> shape, Func<T, IEnumerable<TKey>> keys)
    : RecordIndex<T>(shape)
    where T : Record
    where TKey : notnull
{
    public RecordIndex(Func<Dossier, IReadOnlyList<T>> shape, Func<T, TKey> key)
        : this(shape, record => (IEnumerable<TKey>)[key(record)]) { }

    private protected override void Add(T record, Action<object, T> add)
    {
        foreach (var key in keys(record))
        {
            add(key, record);
        }
    }
}

/// <summary>An index whose keys are boxed, as <see cref="RecordsByKey{T}"/> has them.</summary>
abstract class RecordIndex<T>(Func<Dossier, IReadOnlyList<T>> shape)
    where T : Record
{
    private protected abstract void Add(T record, Action<object, T> add);

    public RecordsByKey<T> Build(Dossier dossier)
    {
        RecordsByKey<T> found = new();
        foreach (var record in shape(dossier))
        {
            if (record.Rank != Rank.Deprecated)
            {
                Add(record, found.Add);
            }
        }

        return found.Close();
    }
}

/// <summary>What all inspections of one run share.</summary>
sealed class ValidationRun(
    Dossier dossier,
    SourceDate? asOf,
    RuleSettings settings,
    IReadOnlyCollection<Rule> ran,
    ComparisonCounts? counts = null,
    CancellationToken token = default
)
{
    // Among so many a record is found faster than by a dictionary of them, which takes memory for each.
    const int MaxGoneThrough = 256;

    readonly ConcurrentDictionary<object, Lazy<object>> indexes = new();

    public Dossier Dossier => dossier;

    public SourceDate? AsOf => asOf;

    public RuleSettings Settings => settings;

    /// <summary>The validators of the rules that run.</summary>
    public RuleValidators Validators { get; } = new(ran);

    /// <summary>Ends the run.</summary>
    public CancellationToken Token => token;

    /// <summary>What rules threw.</summary>
    public RuleFailures Failures { get; } = new(dossier);

    /// <summary>Counts how often a rule looked at another record of a key; null where nobody asks.</summary>
    public ComparisonCounts? Counts => counts;

    public void CountComparison(Rule rule)
    {
        token.ThrowIfCancellationRequested();
        counts?.Add(rule);
    }

    /// <summary>Something that several rules look at, made when it is first asked for.</summary>
    public T Shared<T>(object key, Func<T> make)
        where T : class =>
        (T)(indexes.TryGetValue(key, out var known) ? known : indexes.GetOrAdd(key, new Lazy<object>(make))).Value;

    public IReadOnlyList<T> Find<T>(RecordIndex<T> index, object key)
        where T : Record
    {
        token.ThrowIfCancellationRequested();
        var built = indexes.TryGetValue(index, out var known) ? known : Built(index);
        return ((RecordsByKey<T>)built.Value)[key];
    }

    Lazy<object> Built<T>(RecordIndex<T> index)
        where T : Record => indexes.GetOrAdd(index, new Lazy<object>(() => index.Build(dossier)));

    /// <summary>How many records with a key stand before a record; all of them where it is not in the index.</summary>
    public int PositionOf<T>(RecordIndex<T> index, object key, T record)
        where T : Record
    {
        var records = Find(index, key);
        if (records.Count <= MaxGoneThrough)
        {
            var at = records.Count - 1;
            while (at >= 0 && !ReferenceEquals(records[at], record))
            {
                at--;
            }

            return at < 0 ? records.Count : at;
        }

        var positions = Shared(
            (index, key),
            () =>
            {
                Dictionary<object, int> numbered = new(ReferenceEqualityComparer.Instance);
                for (var i = 0; i < records.Count; i++)
                {
                    numbered[records[i]] = i;
                }

                return numbered;
            }
        );
        return positions.TryGetValue(record, out var position) ? position : records.Count;
    }
}
