namespace Relations;

/// <summary>A text of the catalogues: English in the code, the other languages in their catalogues.</summary>
/// <param name="Key">The key in the catalogues.</param>
/// <param name="English">The English text.</param>
public sealed record LocalizedString(string Key, string English)
{
    /// <summary>The text in languages, where it is data and stands in no catalogue; may be null.</summary>
    public IReadOnlyDictionary<Language, string>? Given { get; init; }

    /// <summary>A key that several texts share, for a language that has no text for <see cref="Key"/> alone; may be null.</summary>
    public string? SharedKey { get; init; }

    /// <summary>The text in a language, with its placeholders; English where the catalogue lacks it.</summary>
    public string In(Language language) => Find(language) ?? English;

    /// <summary>The text in a language; null for English and where the catalogue lacks it.</summary>
    public string? Find(Language language) =>
        Given?.GetValueOrDefault(language)
        ?? LanguageCatalogue.Find(language, Key)
        ?? (SharedKey is null ? null : LanguageCatalogue.Find(language, SharedKey));

    /// <summary>The text in a language with its placeholders filled.</summary>
    /// <param name="language">The language.</param>
    /// <param name="values">The values of the placeholders, by name.</param>
    public string Format(Language language, params (string Name, ArgumentValue Value)[] values) =>
        MessageTemplate.Fill(In(language), language, name => Array.Find(values, value => value.Name == name).Value);

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
