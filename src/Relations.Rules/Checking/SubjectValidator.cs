using FluentValidation;
using FluentValidation.Results;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>All rules that look at one type of subject, defined into one validator of that type.</summary>
sealed class SubjectValidator<T> : AbstractValidator<T>
    where T : class
{
    public SubjectValidator(IEnumerable<Rule> rules)
    {
        var whole = RuleFor(subject => subject);
        foreach (var rule in rules)
        {
            if (rule is IChecks<T> checks)
            {
                whole.Custom(
                    (subject, context) =>
                    {
                        var sight = (Sight)context;
                        if (sight.View?.Record.Rank != Rank.Deprecated || rule.JudgesDeprecated)
                        {
                            checks.Check(subject, new(rule, sight.Scene, sight.View, sight.Add));
                        }
                    }
                );
            }
        }
    }

    /// <summary>The one place where failures become drafts of findings.</summary>
    public IEnumerable<Draft> Inspect(T subject, Scene scene)
    {
        var result = Validate(new Sight(subject, scene));
        return result.IsValid ? [] : result.Errors.Select(failure => (Draft)failure.CustomState);
    }

    // The context of one subject carries what its rules share, which is made once and not once a rule.
    sealed class Sight : ValidationContext<T>
    {
        public Sight(T subject, Scene scene)
            : base(subject) => (Scene, View, Add) = (scene, subject is Record record ? new(record) : null, AddFailure);

        public Scene Scene { get; }

        public RecordView? View { get; }

        public Action<ValidationFailure> Add { get; }
    }
}
