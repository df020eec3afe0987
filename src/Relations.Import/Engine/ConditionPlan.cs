namespace Relations.Import;

/// <summary>Whether something is made of a row.</summary>
abstract class ConditionPlan
{
    /// <summary>Whether it holds for a row.</summary>
    public abstract bool Holds(RowScope scope);
}

/// <summary>Whether a value is there.</summary>
/// <param name="value">The value.</param>
/// <param name="isWanted">Whether it should be.</param>
sealed class FilledCondition(ValuePlan value, bool isWanted) : ConditionPlan
{
    public override bool Holds(RowScope scope) => value.IsThere(scope) == isWanted;
}

/// <summary>Whether a value is one of some texts.</summary>
/// <param name="value">The value.</param>
/// <param name="texts">The texts.</param>
sealed class TextCondition(ValuePlan value, IReadOnlySet<string> texts) : ConditionPlan
{
    public override bool Holds(RowScope scope)
    {
        var found = value.Evaluate(scope);
        return Enumerable.Range(0, found.Count).Any(i => texts.Contains(found[i].Text));
    }
}

/// <summary>Whether a value is the same text as another.</summary>
/// <param name="value">The value.</param>
/// <param name="other">The other value.</param>
sealed class SameCondition(ValuePlan value, ValuePlan other) : ConditionPlan
{
    public override bool Holds(RowScope scope)
    {
        var (one, two) = (value.Evaluate(scope), other.Evaluate(scope));
        return !one.IsNone && !two.IsNone && one.First.Text == two.First.Text;
    }
}

/// <summary>Whether a regular expression matches a part of a value.</summary>
/// <param name="value">The value.</param>
/// <param name="pattern">The regular expression.</param>
sealed class PatternCondition(ValuePlan value, Pattern pattern) : ConditionPlan
{
    public override bool Holds(RowScope scope)
    {
        var found = value.Evaluate(scope);
        return Enumerable.Range(0, found.Count).Any(i => pattern.IsIn(found[i], scope));
    }
}

/// <summary>Whether another condition does not hold.</summary>
/// <param name="other">The other condition.</param>
sealed class NotCondition(ConditionPlan other) : ConditionPlan
{
    public override bool Holds(RowScope scope) => !other.Holds(scope);
}

/// <summary>Whether conditions hold.</summary>
/// <param name="conditions">The conditions.</param>
/// <param name="isAny">Whether one is enough.</param>
sealed class ManyCondition(IReadOnlyList<ConditionPlan> conditions, bool isAny) : ConditionPlan
{
    public override bool Holds(RowScope scope) =>
        isAny
            ? conditions.Any(condition => condition.Holds(scope))
            : conditions.All(condition => condition.Holds(scope));
}
