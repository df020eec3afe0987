namespace Relations.Rules;

/// <summary>
/// A rule that demands orders of dates of a record and of others. The orders are stated once: the check, the inference of
/// missing dates and the search for conflicts take them from there.
/// </summary>
abstract class OrderRule<T> : Rule, IChecks<T>, IPrecedences<T>
    where T : class
{
    /// <summary>The orders that a subject is under.</summary>
    public abstract IEnumerable<Precedence> Orders(T subject, RuleContext context);

    /// <summary>Whether the check looks at an order; those that it passes over serve inference alone.</summary>
    private protected virtual bool IsChecked(Precedence order) => true;

    /// <summary>The date at which a broken order is reported.</summary>
    private protected virtual NamedDate At(Precedence order) => order.Later;

    /// <summary>Reports each order that is broken or may be. A rule that reports one of several overrides it.</summary>
    public virtual void Check(T subject, RuleContext context)
    {
        foreach (var order in Orders(subject, context).Where(IsChecked))
        {
            context.Require(order, At(order));
        }
    }
}
