namespace Relations.Rules;

/// <summary>
/// A rule that looks at one record, written as property rules of FluentValidation: <c>RuleFor</c>, <c>Must</c>, <c>When</c>,
/// and the validators of <see cref="RecordRequirements"/>, which answer violated, undetermined or satisfied.
/// </summary>
abstract class RecordRule<T> : Rule, IDefines<T>
    where T : class
{
    /// <summary>Adds the property rules to the validator of the record type.</summary>
    public abstract void Define(RecordValidator<T> validator);
}

/// <summary>Defines property rules for subjects of one type.</summary>
interface IDefines<T>
    where T : class
{
    /// <summary>Adds the property rules to the validator of the type.</summary>
    void Define(RecordValidator<T> validator);
}
