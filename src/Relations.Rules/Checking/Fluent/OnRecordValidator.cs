using FluentValidation;
using FluentValidation.Validators;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Something stands in a field: a value, or the id of a record.</summary>
sealed class OnRecordValidator<T, TProperty> : PropertyValidator<T, TProperty>
    where T : class
{
    public override string Name => "OnRecordValidator";

    public override bool IsValid(ValidationContext<T> context, TProperty value) =>
        value is not (null or IRef { Id: null });
}
