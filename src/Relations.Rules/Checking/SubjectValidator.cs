using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>All rules that look at one type of subject, defined into one validator of that type.</summary>
sealed class SubjectValidator<T> : AbstractValidator<T>
    where T : class
{
    const string SceneKey = "scene";

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
                        var scene = (Scene)context.RootContextData[SceneKey];
                        var record = subject as Record;
                        if (record?.Rank != Rank.Deprecated || rule.JudgesDeprecated)
                        {
                            checks.Check(subject, new(rule, scene, record, context.AddFailure));
                        }
                    }
                );
            }
        }
    }

    /// <summary>The one place where failures become drafts of findings.</summary>
    public IEnumerable<Draft> Inspect(T subject, Scene scene)
    {
        var context = new ValidationContext<T>(subject) { RootContextData = { [SceneKey] = scene } };
        var result = Validate(context);
        return result.IsValid ? [] : result.Errors.Select(failure => (Draft)failure.CustomState);
    }
}
