using FluentValidation;
using FluentValidation.Results;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The context of one subject: what all rules share of it, and which rule runs.</summary>
sealed class RecordContext<T> : ValidationContext<T>
    where T : class
{
    readonly ValidationRun validation;
    readonly RecordValidationContext? view;
    readonly Action<ValidationFailure> add;
    readonly bool isDeprecated;
    Rule? entered;
    RuleContext? current;

    public RecordContext(T subject, ValidationRun validation)
        : base(subject) =>
        (this.validation, view, add, isDeprecated) = (
            validation,
            subject is Record record ? new(record) : null,
            AddFailure,
            subject is Record { Rank: Rank.Deprecated }
        );

    /// <summary>What the rule that runs sees of the subject.</summary>
    public RuleContext Current => current ??= InspectionOf(entered!);

    /// <summary>Whether a rule judges the subject.</summary>
    public bool Judges(Rule rule) => !isDeprecated || rule.JudgesDeprecated;

    /// <summary>Starts a rule; false for a record that the rule does not judge.</summary>
    public bool Enter(Rule rule)
    {
        if (!Judges(rule))
        {
            return false;
        }

        (entered, current) = (rule, null);
        return true;
    }

    /// <summary>What a rule sees of the subject.</summary>
    public RuleContext InspectionOf(Rule rule) => new(rule, validation, view, add);
}
