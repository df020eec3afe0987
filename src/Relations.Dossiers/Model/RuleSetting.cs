namespace Relations.Dossiers;

/// <summary>What one rule weighs in this dossier.</summary>
[Part]
public sealed partial record RuleSetting
{
    /// <summary>The code of the rule.</summary>
    [Required]
    public string? Rule { get; init; }

    /// <summary>What a certain violation of the rule weighs.</summary>
    [Required]
    public RuleSeverity? Severity { get; init; }
}

/// <summary>What a certain violation of a rule weighs.</summary>
public enum RuleSeverity
{
    /// <summary>Nothing: the rule does not run.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    [Label("remark")]
    Info,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>A mistake.</summary>
    Error,
}
