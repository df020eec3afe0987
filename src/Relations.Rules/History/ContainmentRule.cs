namespace Relations.Rules;

/// <summary>A rule that things lie between the start and the end of what contains them, which is stated once for all uses.</summary>
abstract class ContainmentRule<T> : OrderRule<T>
    where T : class
{
    /// <summary>What lies in what: the date of a thing, and the start and the end of what contains it.</summary>
    private protected abstract IEnumerable<(NamedDate When, NamedDate Start, NamedDate End)> Contained(
        T subject,
        RuleContext context
    );

    /// <inheritdoc />
    public sealed override IEnumerable<Precedence> Orders(T subject, RuleContext context) =>
        Contained(subject, context).SelectMany(one => Containment.Orders(one.When, one.Start, one.End));

    /// <inheritdoc />
    public sealed override void Check(T subject, RuleContext context)
    {
        foreach (var (when, start, end) in Contained(subject, context))
        {
            context.RequireNotBefore(when, start);
            context.RequireNotPast(when, end);
        }
    }
}
