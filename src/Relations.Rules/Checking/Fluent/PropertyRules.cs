using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Property validators and settings of property rules that FluentValidation does not have.</summary>
static class PropertyRules
{
    /// <summary>
    /// Says what is wrong where the validator before it fails. The finding stands at the property, or at another path of the
    /// record.
    /// </summary>
    /// <param name="rule">The property rule.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="help">What to do about it.</param>
    /// <param name="fix">What would mend it.</param>
    /// <param name="at">The path; the property's where null. Empty for the record as a whole.</param>
    public static IRuleBuilderOptions<T, TProperty> WithFinding<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule,
        Func<T, TProperty, Message> message,
        Func<T, TProperty, Message?>? help = null,
        Func<T, TProperty, PendingFix?>? fix = null,
        string? at = null
    )
        where T : class =>
        rule.Configure(settings =>
            settings.Current.CustomStateProvider = (context, value) =>
            {
                var record = context.InstanceToValidate;
                var property = FieldPaths.Of(context.PropertyPath);
                return ((RecordContext<T>)context).Current.Pending(
                        property,
                        at ?? property,
                        message(record, value),
                        help?.Invoke(record, value),
                        fix?.Invoke(record, value)
                    ) ?? (object)ReportedProperty.Instance;
            }
        );

    /// <summary>The same, where the message depends on the record alone.</summary>
    public static IRuleBuilderOptions<T, TProperty> WithFinding<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule,
        Func<T, Message> message,
        Func<Message>? help = null,
        string? at = null
    )
        where T : class =>
        rule.WithFinding((record, _) => message(record), help is null ? null : (_, _) => help(), at: at);

    /// <summary>The same for an item of a list, where the message gives its number, from 1 on.</summary>
    public static IRuleBuilderOptions<T, TItem> WithItemFinding<T, TItem>(
        this IRuleBuilderOptions<T, TItem> rule,
        Func<T, int, Message> message,
        Func<Message>? help = null
    )
        where T : class =>
        rule.Configure(settings =>
            settings.Current.CustomStateProvider = (context, _) =>
            {
                var path = FieldPaths.Of(context.PropertyPath);
                var text = message(context.InstanceToValidate, FieldPaths.LastIndexOf(path) + 1);
                return ((RecordContext<T>)context).Current.Pending(path, path, text, help?.Invoke(), null)
                    ?? (object)ReportedProperty.Instance;
            }
        );

    /// <summary>The same, with all that a finding may say.</summary>
    public static IRuleBuilderOptions<T, TProperty> WithFinding<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule,
        Func<T, Violation> violation
    )
        where T : class =>
        rule.Configure(settings =>
            settings.Current.CustomStateProvider = (validation, _) =>
            {
                var (context, property) = Current(validation);
                if (!context.IsMisread(property))
                {
                    violation(validation.InstanceToValidate).Report(context, Ternary.Yes, property);
                }

                return ReportedProperty.Instance;
            }
        );

    /// <summary>What the rule that runs sees, and the path of the property that it looks at.</summary>
    public static (RuleContext Context, string Property) Current<T>(ValidationContext<T> validation)
        where T : class => (((RecordContext<T>)validation).Current, FieldPaths.Of(validation.PropertyPath));

    /// <summary>
    /// Requires that a date is not before another date of the record, where both are on record. The order holds for the
    /// inference of missing dates as well.
    /// </summary>
    /// <param name="rule">The property rule of the later date.</param>
    /// <param name="what">What the later date is the date of.</param>
    /// <param name="earlier">The earlier date.</param>
    /// <param name="when">Whether the order holds for a record, for the check and for inference alike; always where null.</param>
    public static IRuleBuilderOptions<T, SourceDate?> NotBefore<T>(
        this IRuleBuilder<T, SourceDate?> rule,
        Func<Message> what,
        Func<T, NamedDate> earlier,
        Func<T, bool>? when = null
    )
        where T : Record => rule.SetValidator(new NotBeforeValidator<T>(what, earlier, when ?? (static _ => true)));
}
