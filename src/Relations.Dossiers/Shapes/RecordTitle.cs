namespace Relations.Dossiers;

/// <summary>What a record is called: a text with parts that each language and renderer writes in its own way.</summary>
/// <param name="Text">The text, with a numbered placeholder for each part; null where the parts follow one another.</param>
/// <param name="Parts">The parts.</param>
public sealed record RecordTitle(LocalizedString? Text, params IReadOnlyList<TitlePart> Parts)
{
    /// <summary>The usual acronym, put behind where the rest does not say it; null for none.</summary>
    public LocalisedText? Acronym { get; init; }

    /// <summary>The state or organization that it belongs to, put behind where the rest does not say it; null for none.</summary>
    public IRef? Of { get; init; }

    /// <summary>Its number in a series, put before where the rest does not say it; null for none.</summary>
    public int? Ordinal { get; init; }

    /// <summary>The title of a record that has a name.</summary>
    public static RecordTitle Named(LocalisedText? name) => new(null, TitlePart.Of(name));
}
