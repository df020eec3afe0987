namespace Relations.Dossiers;

/// <summary>A field that this dossier adds to the records of a collection.</summary>
[Part]
public sealed partial record OwnField
{
    /// <summary>The collection whose records have the field.</summary>
    [Required]
    public string? On { get; init; }

    /// <summary>Its name in files: a lower-case letter, and letters and digits after it.</summary>
    [Required]
    public string? Name { get; init; }

    /// <summary>What it holds.</summary>
    [Required]
    public OwnFieldKind? Kind { get; init; }

    /// <summary>Whether it holds any number of these; not for dates and localised texts.</summary>
    public bool? List { get; init; }

    /// <summary>The collection of the record that a reference leads to.</summary>
    public string? To { get; init; }

    /// <summary>The words that a word is one of.</summary>
    [Label("Allowed words")]
    public Items<OwnWord> Words { get; init; } = [];

    /// <summary>What people call the field; its name in words, if not given.</summary>
    public LocalisedText? Label { get; init; }

    /// <summary>One sentence that says what the field holds.</summary>
    public LocalisedText? Description { get; init; }
}

/// <summary>One of the words that a field of a dossier may hold.</summary>
[Part]
public sealed partial record OwnWord
{
    /// <summary>How files spell it: lower-case letters and digits, with hyphens between.</summary>
    [Required]
    public string? Word { get; init; }

    /// <summary>The word as people read it; with spaces for hyphens, if not given.</summary>
    public LocalisedText? Label { get; init; }

    /// <summary>One sentence that says what it means.</summary>
    public LocalisedText? Description { get; init; }
}

/// <summary>What a field of a dossier holds.</summary>
public enum OwnFieldKind
{
    /// <summary>A line or more of text.</summary>
    Text,

    /// <summary>Text, or texts by language code.</summary>
    LocalisedText,

    /// <summary>A date in EDTF.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>One of a list of words.</summary>
    Word,

    /// <summary>The id of another record.</summary>
    Reference,
}
