using FluentValidation;

namespace Relations.Rules;

/// <summary>
/// What contradicts a property of a record, as another record or period does.
/// <see cref="WithFinding(Func{T,TProperty,TOther,RuleContext,Violation})"/> says what is wrong then.
/// </summary>
sealed class Contradiction<T, TProperty, TOther>(
    IRuleBuilder<T, TProperty> rule,
    Func<T, TProperty, RuleContext, IEnumerable<TOther?>> search
)
    where T : class
    where TOther : class
{
    /// <summary>Says what is wrong, from the record, the value, what contradicts it and the dossier.</summary>
    public IRuleBuilderOptionsConditions<T, TProperty> WithFinding(
        Func<T, TProperty, TOther, RuleContext, Violation> violation
    ) =>
        rule.Custom(
            (value, validation) =>
            {
                var (context, property) = PropertyRules.Current(validation);
                foreach (var other in search(validation.InstanceToValidate, value, context))
                {
                    if (other is not null)
                    {
                        violation(validation.InstanceToValidate, value, other, context)
                            .Report(context, Ternary.Yes, property);
                    }
                }
            }
        );

    /// <summary>The same from the record, the value and what contradicts it.</summary>
    public IRuleBuilderOptionsConditions<T, TProperty> WithFinding(Func<T, TProperty, TOther, Violation> violation) =>
        WithFinding((record, value, other, _) => violation(record, value, other));

    /// <summary>The same from the record and what contradicts it.</summary>
    public IRuleBuilderOptionsConditions<T, TProperty> WithFinding(Func<T, TOther, Violation> violation) =>
        WithFinding((record, _, other, _) => violation(record, other));
}
