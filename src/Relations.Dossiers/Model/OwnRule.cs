namespace Relations.Dossiers;

/// <summary>A rule that this dossier adds to the rule book: it has one check, of the records of one collection.</summary>
[Part]
public sealed partial record OwnRule
{
    /// <summary>Its code: 2 to 16 letters and 1 to 6 digits, and not a code of the rule book.</summary>
    [Required]
    public string? Code { get; init; }

    /// <summary>The collection whose records it checks.</summary>
    [Required]
    public string? On { get; init; }

    /// <summary>The severity of a violation; warning, if not given.</summary>
    public RuleSeverity? Severity { get; init; }

    /// <summary>What is wrong, with placeholders for the id, the value and fields of the record: {id}, {value}, {dates}.</summary>
    [Required]
    public LocalisedText? Message { get; init; }

    /// <summary>Why it is a rule.</summary>
    public LocalisedText? Why { get; init; }

    /// <summary>What must hold of a record for the rule to look at it.</summary>
    public Items<OwnCondition> When { get; init; } = [];

    /// <summary>The field that must have a value.</summary>
    public string? Require { get; init; }

    /// <summary>The form that a text must have.</summary>
    public OwnPattern? Pattern { get; init; }

    /// <summary>The values of which a field must have one.</summary>
    public OwnChoice? OneOf { get; init; }

    /// <summary>The fields whose values, taken together, no two records share.</summary>
    public Items<string> Unique { get; init; } = [];

    /// <summary>The dates of which one must not come before the other.</summary>
    public OwnOrder? Order { get; init; }

    /// <summary>The range that a number must lie in.</summary>
    public OwnRange? Range { get; init; }

    /// <summary>The collection in which the record must stand whose id a field has.</summary>
    public OwnReference? Reference { get; init; }

    /// <summary>
    /// Records that the rule finds, and records that it does not find; relations rules test tries them.
    /// </summary>
    public Items<OwnExample> Examples { get; init; } = [];
}

/// <summary>Something that must hold of a field.</summary>
[Part]
public sealed partial record OwnCondition
{
    /// <summary>The field.</summary>
    [Required]
    public string? Field { get; init; }

    /// <summary>The values, one of which it must have.</summary>
    public Items<string> Is { get; init; } = [];

    /// <summary>The values that it must not have.</summary>
    public Items<string> IsNot { get; init; } = [];

    /// <summary>Whether it must have a value.</summary>
    public bool? Present { get; init; }
}

/// <summary>The form that a text must have.</summary>
[Part]
public sealed partial record OwnPattern
{
    /// <summary>The field.</summary>
    [Required]
    public string? Field { get; init; }

    /// <summary>A regular expression of .NET that the text matches.</summary>
    [Required]
    public string? Matches { get; init; }
}

/// <summary>The values of which a field must have one.</summary>
[Part]
public sealed partial record OwnChoice
{
    /// <summary>The field.</summary>
    [Required]
    public string? Field { get; init; }

    /// <summary>The values.</summary>
    public Items<string> Values { get; init; } = [];
}

/// <summary>Two dates, of which the later one must not come before the earlier one.</summary>
[Part]
public sealed partial record OwnOrder
{
    /// <summary>The field of the earlier date.</summary>
    [Required]
    public string? Earlier { get; init; }

    /// <summary>The field of the later date.</summary>
    [Required]
    public string? Later { get; init; }
}

/// <summary>The range that a number must lie in.</summary>
[Part]
public sealed partial record OwnRange
{
    /// <summary>The field.</summary>
    [Required]
    public string? Field { get; init; }

    /// <summary>The lowest allowed value.</summary>
    public decimal? Min { get; init; }

    /// <summary>The highest allowed value.</summary>
    public decimal? Max { get; init; }
}

/// <summary>The collection in which the record must stand whose id a field has.</summary>
[Part]
public sealed partial record OwnReference
{
    /// <summary>The field.</summary>
    [Required]
    public string? Field { get; init; }

    /// <summary>The collection.</summary>
    [Required]
    public string? To { get; init; }
}

/// <summary>A record, and whether a rule finds it.</summary>
[Part]
public sealed partial record OwnExample
{
    /// <summary>The record; it need not have an id.</summary>
    [Required]
    [Label("Example record")]
    public AnyObject? Record { get; init; }

    /// <summary>Further records, by collection, as a dossier has them.</summary>
    public AnyObject? With { get; init; }

    /// <summary>Whether the rule finds something.</summary>
    [Required]
    public bool? Found { get; init; }
}
