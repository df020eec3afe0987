using System.Linq.Expressions;
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
    readonly List<Rule> rules = [];
    readonly Dictionary<Rule, IReadOnlyList<IPrecedences<T>>> orders = [];
    readonly List<IValidationRule<T>> defined = [];
    readonly Lazy<IReadOnlyList<(Rule Rule, RecordValidator<T> Alone)>> apart;
    readonly List<(Rule Rule, Action<T, RuleContext> Check)> checks = [];
    Rule? defining;

    public RecordValidator(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            Add(rule);
        }

        apart = new(() => [.. this.rules.Select(rule => (rule, new RecordValidator<T>([rule])))]);
    }

    /// <summary>
    /// Inspects a subject. Where a rule throws, each is tried alone: what the others find is kept, and the run takes what
    /// was thrown.
    /// </summary>
    public IReadOnlyList<PendingFinding> Inspect(T subject, ValidationRun validation)
    {
        validation.Token.ThrowIfCancellationRequested();
        try
        {
            return Drafts(subject, validation);
        }
        catch (Exception failure) when (!IsEnd(failure, validation))
        {
            return [.. apart.Value.SelectMany(one => one.Alone.InspectAlone(one.Rule, subject, validation))];
        }
    }

    IReadOnlyList<PendingFinding> InspectAlone(Rule rule, T subject, ValidationRun validation)
    {
        try
        {
            return Drafts(subject, validation);
        }
        catch (Exception failure) when (!IsEnd(failure, validation))
        {
            validation.Failures.Add(rule, subject as Record, failure);
            return [];
        }
    }

    static bool IsEnd(Exception failure, ValidationRun validation) =>
        failure is OperationCanceledException && validation.Token.IsCancellationRequested;

    // The one place where failures become findings that wait for their places.
    IReadOnlyList<PendingFinding> Drafts(T subject, ValidationRun validation)
    {
        var result = Validate(new RecordContext<T>(subject, validation));
        return result.IsValid
            ? []
            : [.. result.Errors.Where(failure => failure.CustomState is not ReportedProperty).Select(Pending)];
    }

    /// <summary>
    /// A rule for a property of a value type. The value is boxed, so that all such rules share the code of FluentValidation,
    /// which is otherwise compiled for each type while the program starts.
    /// </summary>
    public IRuleBuilderInitial<T, object?> RuleFor<TValue>(Expression<Func<T, TValue?>> property)
        where TValue : struct => RuleFor(Boxed<object?>(property));

    /// <summary>The same for a reference.</summary>
    public IRuleBuilderInitial<T, IRef> RuleFor<TTarget>(Expression<Func<T, Ref<TTarget>>> property)
        where TTarget : class => RuleFor(Boxed<IRef>(property));

    /// <summary>The same for each reference of a list.</summary>
    public IRuleBuilderInitialCollection<T, IRef> RuleForEach<TTarget>(Expression<Func<T, Items<Ref<TTarget>>>> list)
        where TTarget : class
    {
        var boxed = Expression.Call(typeof(Enumerable), nameof(Enumerable.Cast), [typeof(IRef)], list.Body);
        var name = ((MemberExpression)list.Body).Member.Name;
        return RuleForEach(Expression.Lambda<Func<T, IEnumerable<IRef>>>(boxed, list.Parameters))
            .Configure(rule => rule.PropertyName = name);
    }

    static Expression<Func<T, TBox>> Boxed<TBox>(LambdaExpression property) =>
        Expression.Lambda<Func<T, TBox>>(Expression.Convert(property.Body, typeof(TBox)), property.Parameters);

    /// <summary>The orders that a rule demands of a subject.</summary>
    public IReadOnlyList<IPrecedences<T>> OrdersOf(Rule rule) => orders.TryGetValue(rule, out var stated) ? stated : [];

    void Add(Rule rule)
    {
        rules.Add(rule);
        defining = rule;
        if (rule is IDefines<T> properties)
        {
            properties.Define(this);
        }

        defining = null;
        if (rule is IChecks<T> check)
        {
            AddCheck(rule, check);
        }

        if (PropertyOrders.Of(rule, defined) is { Count: > 0 } stated)
        {
            orders[rule] = stated;
        }

        defined.Clear();
    }

    // One property rule for all: each one takes its time to make, and to run.
    void AddCheck(Rule rule, IChecks<T> check)
    {
        if (checks.Count == 0)
        {
            RuleFor(subject => subject).Custom((subject, context) => CheckAll(subject, (RecordContext<T>)context));
        }

        checks.Add((rule, check.Check));
    }

    void CheckAll(T subject, RecordContext<T> context)
    {
        foreach (var (rule, check) in checks)
        {
            if (context.Judges(rule))
            {
                check(subject, context.InspectionOf(rule));
            }
        }
    }

    // Every property rule runs as the rule that defines it, and not for records that the rule does not judge.
    protected override void OnRuleAdded(IValidationRule<T> rule)
    {
        var owner = defining;
        if (owner is not null)
        {
            defined.Add(rule);
            rule.ApplySharedCondition(context => ((RecordContext<T>)context).Enter(owner));
        }
    }

    static PendingFinding Pending(ValidationFailure failure) =>
        failure.CustomState as PendingFinding
        ?? throw new InvalidOperationException(
            $"A rule of {typeof(T).Name} fails at {failure.PropertyName} without WithFinding."
        );
}

/// <summary>The state of a failure that is no finding: it is reported already, by itself or as a value that cannot be read.</summary>
sealed class ReportedProperty
{
    public static ReportedProperty Instance { get; } = new();
}
