using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// A rule about records that cannot all be true: of the records of one key that stand before a record, the nearest that breaks
/// the rule with it is reported.
/// </summary>
abstract class RivalRule<T, TKey> : Rule, IChecks<T>
    where T : Record
    where TKey : notnull
{
    /// <summary>The records by key.</summary>
    private protected abstract RecordIndex<T, TKey> Index { get; }

    /// <summary>The keys of a record, of which the first with a rival is reported; none for one that has no rivals.</summary>
    private protected abstract IEnumerable<TKey> Keys(T subject, RuleContext context);

    /// <summary>The days by which rivals are chosen for comparison; static, since what it makes is kept under it.</summary>
    private protected abstract Func<T, Dossier, DayExtent?> ReachOf { get; }

    /// <summary>How the reaches of two records lie that certainly break the rule.</summary>
    private protected virtual ExtentMatch Certain => ExtentMatch.Must;

    /// <summary>Whether two records break the rule.</summary>
    private protected abstract Ternary Breaks(T subject, T other, RuleContext context);

    /// <summary>Reports a record and its rival.</summary>
    private protected abstract void Report(T subject, T other, RuleContext context);

    /// <inheritdoc />
    public void Check(T subject, RuleContext context)
    {
        foreach (var key in Keys(subject, context))
        {
            var nearest = context.Nearest(
                Index,
                key,
                subject,
                other => Breaks(subject, other, context),
                ReachOf,
                Certain
            );
            if (nearest is { } rival)
            {
                Report(subject, rival, context);
                return;
            }
        }
    }
}
