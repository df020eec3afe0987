using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What the rules weigh in one dossier. Of two settings of one rule the first holds.</summary>
sealed class RuleSettings
{
    readonly Dictionary<string, RuleSeverity> settings = new(StringComparer.Ordinal);

    public RuleSettings(Header header)
    {
        foreach (var setting in header.Rules)
        {
            if (setting is { Rule: { } code, Severity: { } severity })
            {
                settings.TryAdd(code, severity);
            }
        }
    }

    public bool IsOff(Rule rule) => settings.TryGetValue(rule.Info.Code, out var set) && set == RuleSeverity.Off;

    /// <summary>What a certain violation weighs while the law that the rule rests on is in force.</summary>
    public Severity SeverityOf(Rule rule) =>
        settings.TryGetValue(rule.Info.Code, out var set)
            ? set switch
            {
                RuleSeverity.Error => Severity.Error,
                RuleSeverity.Warning => Severity.Warning,
                _ => Severity.Info,
            }
            : rule.Info.Severity;
}
