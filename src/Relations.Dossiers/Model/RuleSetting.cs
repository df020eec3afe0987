namespace Relations.Dossiers;

/// <summary>The severity of one rule in this dossier.</summary>
[Part]
public sealed partial record RuleSetting
{
    /// <summary>The code of the rule.</summary>
    [Required]
    public string? Rule { get; init; }

    /// <summary>The severity of a certain violation of the rule.</summary>
    [Required]
    public RuleSeverity? Severity { get; init; }
}

/// <summary>What a certain violation of a rule weighs.</summary>
public enum RuleSeverity
{
    /// <summary>Nothing: the rule does not run.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    [Label("info")]
    Info,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>A mistake.</summary>
    Error,
}
