using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Validators;

namespace Relations.Rules;

/// <summary>The codes of validators that the caller adds.</summary>
static class OwnCodes
{
    const int MaxLetters = 16;
    const int MaxDigits = 6;

    /// <summary>The codes that the rules of a validator declare, and those of validators within it, each once.</summary>
    public static IEnumerable<string> DeclaredBy(IEnumerable<IValidationRule> rules) =>
        Declared(rules, new(ReferenceEqualityComparer.Instance)).Distinct();

    /// <summary>What is wrong with a code; null where nothing is.</summary>
    public static string? FaultOf(string? code) =>
        !IsCode(code) ? $"The code {code} is not 2 to {MaxLetters} letters with 1 to {MaxDigits} digits behind them."
        : Catalogue.All.Any(rule => rule.Info.Code == code) ? $"The code {code} is that of a rule of the rule book."
        : null;

    /// <summary>The code of a failure: its own, or, where that is none, the one for all such.</summary>
    public static string Of(string? code) => FaultOf(code) is null ? code! : RuleSet.Unnamed;

    static IEnumerable<string> Declared(IEnumerable<IValidationRule> rules, HashSet<IValidator> seen) =>
        rules.SelectMany(rule =>
            rule.Components.SelectMany(component => Declared(component, seen))
                .Concat(Declared(rule.DependentRules ?? [], seen))
        );

    // A validator within a validator does not fail itself; one that contains itself is read once.
    static IEnumerable<string> Declared(IRuleComponent component, HashSet<IValidator> seen) =>
        component.Validator is not IChildValidatorAdaptor within ? [component.ErrorCode ?? RuleSet.Unnamed]
        : ValidatorWithin.Of(within) is { } child && seen.Add(child) ? Declared(child.CreateDescriptor().Rules, seen)
        : [];

    static bool IsCode(string? code)
    {
        var letters = (code ?? "").TakeWhile(char.IsAsciiLetter).Count();
        var digits = (code ?? "").Skip(letters).TakeWhile(char.IsAsciiDigit).Count();
        return letters is >= 2 and <= MaxLetters && digits is >= 1 and <= MaxDigits && letters + digits == code!.Length;
    }
}
