namespace Relations.Rules;

/// <summary>
/// A rule that demands orders of dates of a record and of others. The orders are stated once: the check, the inference of
/// missing dates and the search for conflicts take them from there.
/// </summary>
abstract class OrderRule<T> : Rule, IChecks<T>, IOrders<T>
    where T : class
{
    /// <summary>The orders that a subject is under.</summary>
    public abstract IEnumerable<Order> Orders(T subject, Inspection found);

    /// <summary>Whether the check looks at an order; those that it passes over serve inference alone.</summary>
    private protected virtual bool IsChecked(Order order) => true;

    /// <summary>The date at which a broken order is reported.</summary>
    private protected virtual Dated At(Order order) => order.Later;

    /// <summary>Reports each order that is broken or may be. A rule that reports one of several overrides it.</summary>
    public virtual void Check(T subject, Inspection found)
    {
        foreach (var order in Orders(subject, found).Where(IsChecked))
        {
            found.Require(order, At(order));
        }
    }
}
