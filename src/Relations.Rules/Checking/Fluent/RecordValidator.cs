using FluentValidation;
using FluentValidation.Results;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// All rules that look at one type of subject, defined into one validator of that type, so that what they share of a subject
/// is made once.
/// </summary>
sealed class RecordValidator<T> : AbstractValidator<T>
    where T : class
{
    readonly Dictionary<string, Rule> byCode = new(StringComparer.Ordinal);
    readonly Lazy<IReadOnlyList<(Rule Rule, RecordValidator<T> Alone)>> apart;
    Rule? defining;

    public RecordValidator(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            Add(rule);
        }

        apart = new(() => [.. byCode.Values.Select(rule => (rule, new RecordValidator<T>([rule])))]);
    }

    /// <summary>
    /// Inspects a subject. Where a rule throws, each is tried alone: what the others find is kept, and the scene takes what
    /// was thrown.
    /// </summary>
    public IReadOnlyList<Draft> Inspect(T subject, Scene scene)
    {
        scene.Token.ThrowIfCancellationRequested();
        try
        {
            return Drafts(subject, scene);
        }
        catch (Exception failure) when (!IsEnd(failure, scene))
        {
            return [.. apart.Value.SelectMany(one => one.Alone.InspectAlone(one.Rule, subject, scene))];
        }
    }

    IReadOnlyList<Draft> InspectAlone(Rule rule, T subject, Scene scene)
    {
        try
        {
            return Drafts(subject, scene);
        }
        catch (Exception failure) when (!IsEnd(failure, scene))
        {
            scene.Failures.Add(rule, subject as Record, failure);
            return [];
        }
    }

    static bool IsEnd(Exception failure, Scene scene) =>
        failure is OperationCanceledException && scene.Token.IsCancellationRequested;

    // The one place where failures become findings that wait for their places.
    IReadOnlyList<Draft> Drafts(T subject, Scene scene)
    {
        var result = Validate(new RecordContext<T>(subject, scene));
        return result.IsValid
            ? []
            : [.. result.Errors.Where(failure => failure.CustomState is not MisreadProperty).Select(Pending)];
    }

    void Add(Rule rule)
    {
        defining = rule;
        byCode[rule.Info.Code] = rule;
        if (rule is IDefines<T> properties)
        {
            properties.Define(this);
        }

        if (rule is IChecks<T> checks)
        {
            RuleFor(subject => subject)
                .Custom((subject, context) => checks.Check(subject, ((RecordContext<T>)context).InspectionOf(rule)));
        }

        defining = null;
    }

    // Every property rule runs as the rule that defines it, and not for records that the rule does not judge.
    protected override void OnRuleAdded(IValidationRule<T> rule)
    {
        var owner = defining;
        if (owner is not null)
        {
            rule.ApplySharedCondition(context => ((RecordContext<T>)context).Enter(owner));
        }
    }

    static Draft Pending(ValidationFailure failure) =>
        failure.CustomState as Draft
        ?? throw new InvalidOperationException(
            $"A rule of {typeof(T).Name} fails at {failure.PropertyName} without WithFinding."
        );
}

/// <summary>The state of a failure that follows from a value that could not be read, and is no finding.</summary>
sealed class MisreadProperty
{
    public static MisreadProperty Instance { get; } = new();
}
