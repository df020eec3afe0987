namespace Relations.Rules;

/// <summary>A rule of a validator that the caller added, of which nothing but the code is known.</summary>
sealed class ValidatorRule(string code, Severity severity) : Rule
{
    public override RuleInfo Info { get; } =
        new(code, code.ToLowerInvariant(), severity, code)
        {
            Why = "",
            Basis = "",
            Needs = "",
        };

    public override IReadOnlyList<Example> Examples => [];
}
