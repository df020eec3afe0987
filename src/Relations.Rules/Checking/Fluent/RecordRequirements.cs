using FluentValidation;

namespace Relations.Rules;

/// <summary>
/// Property validators that look beyond the record, or answer in three values: violated, undetermined, satisfied. Each is
/// followed by what is wrong where it does not hold.
/// </summary>
static class RecordRequirements
{
    /// <summary>Requires that something stands in a field: a value, or the id of a record.</summary>
    public static IRuleBuilderOptions<T, TProperty> OnRecord<T, TProperty>(this IRuleBuilder<T, TProperty> rule)
        where T : class => rule.SetValidator(new OnRecordValidator<T, TProperty>());

    /// <summary>Requires what the dossier and the dates of a record answer with yes; undetermined where they leave it open.</summary>
    public static Requirement<T, TProperty> Must<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule,
        Func<T, TProperty, RuleContext, Ternary> holds
    )
        where T : class => new(rule, holds);

    /// <summary>The same, of the record as a whole.</summary>
    public static Requirement<T, TProperty> Must<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule,
        Func<T, RuleContext, Ternary> holds
    )
        where T : class => new(rule, (record, _, context) => holds(record, context));

    /// <summary>The same, where the record itself answers.</summary>
    public static Requirement<T, TProperty> Must<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule,
        Func<T, Ternary> holds
    )
        where T : class => new(rule, (record, _, _) => holds(record));

    /// <summary>Requires what the dossier answers with true.</summary>
    public static Requirement<T, TProperty> Must<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule,
        Func<T, TProperty, RuleContext, bool> holds
    )
        where T : class =>
        new(rule, (record, value, context) => holds(record, value, context) ? Ternary.Yes : Ternary.No);

    /// <summary>The same, of the record as a whole.</summary>
    public static Requirement<T, TProperty> Must<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule,
        Func<T, RuleContext, bool> holds
    )
        where T : class => new(rule, (record, _, context) => holds(record, context) ? Ternary.Yes : Ternary.No);

    /// <summary>Requires that nothing contradicts the property. What does is given to the finding.</summary>
    /// <param name="rule">The property rule.</param>
    /// <param name="search">Finds what contradicts it; null where nothing does.</param>
    public static Contradiction<T, TProperty, TOther> NotContradictedBy<T, TProperty, TOther>(
        this IRuleBuilder<T, TProperty> rule,
        Func<T, TProperty, RuleContext, TOther?> search
    )
        where T : class
        where TOther : class => new(rule, (record, value, context) => [search(record, value, context)]);

    /// <summary>The same, of the record as a whole.</summary>
    public static Contradiction<T, TProperty, TOther> NotContradictedBy<T, TProperty, TOther>(
        this IRuleBuilder<T, TProperty> rule,
        Func<T, RuleContext, TOther?> search
    )
        where T : class
        where TOther : class => new(rule, (record, _, context) => [search(record, context)]);

    /// <summary>The same, where several things may contradict it, and each is a finding.</summary>
    public static Contradiction<T, TProperty, TOther> NotContradictedByAny<T, TProperty, TOther>(
        this IRuleBuilder<T, TProperty> rule,
        Func<T, TProperty, RuleContext, IEnumerable<TOther>> search
    )
        where T : class
        where TOther : class => new(rule, search);

    /// <summary>The same, of the record as a whole.</summary>
    public static Contradiction<T, TProperty, TOther> NotContradictedByAny<T, TProperty, TOther>(
        this IRuleBuilder<T, TProperty> rule,
        Func<T, RuleContext, IEnumerable<TOther>> search
    )
        where T : class
        where TOther : class => new(rule, (record, _, context) => search(record, context));
}
