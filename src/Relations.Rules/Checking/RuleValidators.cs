using System.Collections.Concurrent;

namespace Relations.Rules;

/// <summary>
/// The validators of one run: of each type of subject one, with all rules about it, made when it is first asked for.
/// </summary>
/// <param name="ran">The rules that the run checks.</param>
sealed class RuleValidators(IReadOnlyCollection<Rule> ran)
{
    readonly ConcurrentDictionary<Type, Lazy<object>> checking = new();
    readonly ConcurrentDictionary<Type, Lazy<object>> ordering = new();
    readonly HashSet<Rule> known = [.. ran];

    /// <summary>The validator of a type.</summary>
    public RecordValidator<T> Of<T>()
        where T : class => Made<T>(checking, ran);

    /// <summary>
    /// The orders that a rule demands of subjects of a type. A rule that a run does not check, because others are selected,
    /// demands them nevertheless.
    /// </summary>
    public IReadOnlyList<IPrecedences<T>> OrdersOf<T>(Rule rule)
        where T : class =>
        rule is DeclaredRule
            ? (rule is IPrecedences<T> stated ? [stated] : [])
            : (
                known.Contains(rule) ? Of<T>() : Made<T>(ordering, Catalogue.All.Where(other => !known.Contains(other)))
            ).OrdersOf(rule);

    static RecordValidator<T> Made<T>(ConcurrentDictionary<Type, Lazy<object>> validators, IEnumerable<Rule> rules)
        where T : class =>
        (RecordValidator<T>)validators.GetOrAdd(typeof(T), _ => new(() => new RecordValidator<T>(rules))).Value;
}
