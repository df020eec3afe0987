using System.Reflection;
using FluentValidation;
using FluentValidation.Validators;

namespace Relations.Rules;

/// <summary>The validator that <c>ChildRules</c>, <c>SetValidator</c> or <c>Include</c> puts within another.</summary>
static class ValidatorWithin
{
    /// <summary>
    /// The validator; null for one that is chosen by the record, and cannot be asked for without one.
    /// </summary>
    public static IValidator? Of(IChildValidatorAdaptor adaptor)
    {
        // ChildValidatorAdaptor<T, TProperty>.GetValidator(ValidationContext<T>, TProperty).
        var method = adaptor.GetType().GetMethod("GetValidator", BindingFlags.Public | BindingFlags.Instance);
        if (method?.GetParameters() is not [var context, var value])
        {
            return null;
        }

        try
        {
            object?[] none = [Activator.CreateInstance(context.ParameterType, [null]), DefaultOf(value.ParameterType)];
            return method.Invoke(adaptor, none) as IValidator;
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    static object? DefaultOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
