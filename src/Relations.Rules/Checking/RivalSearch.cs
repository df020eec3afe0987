using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Looks among the records of a key for one that breaks a rule with another, without comparing each two.</summary>
/// <param name="validation">The run.</param>
/// <param name="rule">The rule that looks, whose comparisons are counted.</param>
/// <param name="breaks">Whether a record breaks the rule with the other.</param>
/// <param name="reach">The days by which records are chosen for comparison; null for one that breaks the rule with no other.</param>
/// <param name="certain">How the reaches of two records lie that certainly break the rule.</param>
sealed class RivalSearch<T>(
    ValidationRun validation,
    Rule rule,
    Func<T, Ternary> breaks,
    Func<T, Dossier, DayExtent?> reach,
    ExtentMatch certain
)
    where T : Record
{
    /// <summary>
    /// Of the records that stand before a record, from the nearest on, the first that certainly breaks the rule, or else the first
    /// that may; null where none does.
    /// </summary>
    /// <param name="index">Where to look.</param>
    /// <param name="key">The key that they share.</param>
    /// <param name="than">The record.</param>
    public T? Before(RecordIndex<T> index, object key, T than)
    {
        var all = validation.Find(index, key);
        var before = all.Count == 0 ? 0 : validation.PositionOf(index, key, than);
        return before == 0 || reach(than, validation.Dossier) is not { } asked ? null
            : before <= SpanIndex.Few ? OfFew(all, before, asked)
            : OfMany(all, before, asked, Extents(index, key, all));
    }

    T? OfFew(IReadOnlyList<T> all, int before, DayExtent asked)
    {
        T? mayBreak = null;
        for (var at = before - 1; at >= 0; at--)
        {
            if (
                reach(all[at], validation.Dossier) is not { } one
                || !(one.Meets(asked, certain) || one.Meets(asked, ExtentMatch.May))
            )
            {
                continue;
            }

            var answer = Counted(all[at]);
            if (answer == Ternary.Yes)
            {
                return all[at];
            }

            mayBreak ??= answer == Ternary.Unknown ? all[at] : null;
        }

        return mayBreak;
    }

    T? OfMany(IReadOnlyList<T> all, int before, DayExtent asked, IExtentSearch extents)
    {
        return Compared(certain).FirstOrDefault(other => Counted(other) == Ternary.Yes)
            ?? Compared(ExtentMatch.May).FirstOrDefault(other => Counted(other) != Ternary.No);

        IEnumerable<T> Compared(ExtentMatch meeting) =>
            extents.Before(before, asked, meeting).Take(SpanIndex.MaxCompared).Select(at => all[at]);
    }

    IExtentSearch Extents(RecordIndex<T> index, object key, IReadOnlyList<T> all) =>
        validation.Shared<IExtentSearch>(
            (index, key, reach),
            () =>
            {
                DayExtent?[] reaches = [.. all.Select(record => reach(record, validation.Dossier))];
                return (IExtentSearch?)PackedExtents.Of(reaches) ?? new ExtentTree(reaches);
            }
        );

    Ternary Counted(T other)
    {
        validation.CountComparison(rule);
        return breaks(other);
    }
}
