namespace Relations.Dossiers;

/// <summary>What has other names besides the one that it is usually called by.</summary>
public interface IOtherwiseNamed
{
    /// <summary>The other names, each with its period.</summary>
    Items<OtherName> OtherNames { get; }
}

/// <summary>Another name, and when it was used.</summary>
[Part]
public sealed partial record OtherName
{
    /// <summary>The name.</summary>
    [Required]
    [Label("Name")]
    public LocalisedText? Names { get; init; }

    /// <summary>When it was used; at any time, if not given.</summary>
    public SourceDate? Period { get; init; }
}
