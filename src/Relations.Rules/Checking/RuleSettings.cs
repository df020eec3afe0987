using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What the rules weigh in one check. Of two settings of one rule the first holds.</summary>
sealed class RuleSettings
{
    readonly CheckOptions options;
    readonly OwnFailures own;
    readonly Items<OwnRule> declared;
    readonly Dictionary<string, RuleSeverity> settings = new(StringComparer.Ordinal);

    public RuleSettings(Header header, CheckOptions options, OwnFailures? own = null)
    {
        (this.options, this.own, declared) = (options, own ?? OwnFailures.None, header.OwnRules);
        foreach (var setting in header.Rules)
        {
            if (setting is { Rule: { } code, Severity: { } severity })
            {
                settings.TryAdd(code, severity);
            }
        }
    }

    /// <summary>Whether there is a rule with this code, in the rule book or among those that the caller added.</summary>
    public bool IsRule(string? code) =>
        code is not null
        && (
            Catalogue.All.Any(rule => rule.Info.Code == code)
            || options.Rules.Adds(code)
            || own.Codes.Contains(code)
            || declared.Any(rule => rule.Code == code)
        );

    /// <summary>
    /// Whether the dossier turns the rule off, or the caller ignores it or has left it out: then what it demands does not count.
    /// </summary>
    public bool IsOff(Rule rule) =>
        options.Ignores(rule)
        || options.Rules.LeavesOut(rule)
        || (
            settings.TryGetValue(rule.Info.Code, out var set)
                ? rule is not IReportsLoss && set == RuleSeverity.Off
                : rule is DeclaredRule { Declared.Severity: RuleSeverity.Off }
        );

    /// <summary>What a certain violation weighs while the law that the rule rests on is in force.</summary>
    public Severity SeverityOf(Rule rule) =>
        settings.TryGetValue(rule.Info.Code, out var set)
            ? set switch
            {
                RuleSeverity.Error => Severity.Error,
                RuleSeverity.Warning => Severity.Warning,
                RuleSeverity.Off => rule.Info.Severity,
                _ => Severity.Info,
            }
            : rule.Info.Severity;
}
