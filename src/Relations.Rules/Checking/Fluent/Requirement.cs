using FluentValidation;

namespace Relations.Rules;

/// <summary>
/// What a property rule requires of a record and of what the dossier holds beside it, answered in three values.
/// <see cref="WithFinding(Func{T,TProperty,RuleContext,Violation})"/> says what is wrong where it does not hold.
/// </summary>
sealed class Requirement<T, TProperty>(IRuleBuilder<T, TProperty> rule, Func<T, TProperty, RuleContext, Ternary> holds)
    where T : class
{
    /// <summary>Says what is wrong, from the record, the value and the dossier.</summary>
    public IRuleBuilderOptionsConditions<T, TProperty> WithFinding(
        Func<T, TProperty, RuleContext, Violation> violation
    ) =>
        rule.Custom(
            (value, validation) =>
            {
                var (context, property) = PropertyRules.Current(validation);
                var broken = holds(validation.InstanceToValidate, value, context).Not();
                if (broken != Ternary.No && !context.IsMisread(property))
                {
                    violation(validation.InstanceToValidate, value, context).Report(context, broken, property);
                }
            }
        );

    /// <summary>The same from the record and the value.</summary>
    public IRuleBuilderOptionsConditions<T, TProperty> WithFinding(Func<T, TProperty, Violation> violation) =>
        WithFinding((record, value, _) => violation(record, value));

    /// <summary>The same from the record.</summary>
    public IRuleBuilderOptionsConditions<T, TProperty> WithFinding(Func<T, Violation> violation) =>
        WithFinding((record, _, _) => violation(record));
}
