using FluentValidation;

namespace Relations.Rules;

/// <summary>A property validator that states orders of the date of the property, for inference as well as for the check.</summary>
interface IStatesOrders<in T>
    where T : class
{
    /// <summary>The orders that a subject is under.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="path">The path of the property.</param>
    /// <param name="value">What stands there.</param>
    IEnumerable<Precedence> Orders(T subject, string path, object? value);
}

/// <summary>The orders that a validator states of a property.</summary>
sealed class PropertyOrders<T>(IValidationRule<T> property, IStatesOrders<T> stated) : IPrecedences<T>
    where T : class
{
    readonly string path = FieldPaths.Of(property.PropertyName);

    public IEnumerable<Precedence> Orders(T subject, RuleContext found) =>
        stated.Orders(subject, path, property.GetPropertyValue(subject));
}

/// <summary>Collects the orders that a rule demands.</summary>
static class PropertyOrders
{
    /// <summary>Those of the rule itself and those that validators of its properties state.</summary>
    public static IReadOnlyList<IPrecedences<T>> Of<T>(Rule rule, IEnumerable<IValidationRule<T>> properties)
        where T : class =>
        [
            .. rule is IPrecedences<T> own ? [own] : Array.Empty<IPrecedences<T>>(),
            .. properties.SelectMany(property =>
                property
                    .Components.Select(component => component.Validator)
                    .OfType<IStatesOrders<T>>()
                    .Select(stated => new PropertyOrders<T>(property, stated))
            ),
        ];
}
