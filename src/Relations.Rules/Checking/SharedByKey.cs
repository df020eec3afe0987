using System.Collections.Concurrent;

namespace Relations.Rules;

/// <summary>Something that rules look at for each key, declared as a static field and made once a run for each key that is asked for.</summary>
/// <param name="make">Makes it.</param>
sealed class SharedByKey<TKey, T>(Func<RuleContext, TKey, T> make)
    where TKey : class
    where T : class
{
    /// <summary>What is made of a key.</summary>
    public T Of(RuleContext context, TKey key)
    {
        var made = context.Shared(this, static () => new ConcurrentDictionary<TKey, Lazy<T>>());
        return (made.TryGetValue(key, out var known) ? known : Add(made, context, key)).Value;
    }

    Lazy<T> Add(ConcurrentDictionary<TKey, Lazy<T>> made, RuleContext context, TKey key) =>
        made.GetOrAdd(key, new Lazy<T>(() => make(context, key)));
}
