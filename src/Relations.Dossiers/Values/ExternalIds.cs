namespace Relations.Dossiers;

/// <summary>Texts by key, whose kind of field says what the keys are.</summary>
public interface IKeyedTexts
{
    /// <summary>The keys and their texts, in canonical order.</summary>
    IEnumerable<KeyValuePair<string, string>> Texts { get; }

    /// <summary>The text of a key; null where there is none.</summary>
    string? Find(string key);
}

/// <summary>
/// What other lists call a record: one identifier a scheme, as <c>wikidata</c>. Equal when all schemes and identifiers are.
/// </summary>
public sealed record ExternalIds : IKeyedTexts
{
    const int MaxSchemeLength = 40;

    ExternalIds(Items<ExternalId> all) => All = all;

    /// <summary>The identifiers, by the letters of their schemes.</summary>
    public Items<ExternalId> All { get; }

    /// <summary>Identifiers by scheme. Of two with the same scheme, the first is kept.</summary>
    /// <param name="ids">At least one.</param>
    public static ExternalIds Of(IEnumerable<KeyValuePair<string, string>> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return new([
            .. ids.DistinctBy(id => id.Key, StringComparer.Ordinal)
                .OrderBy(id => id.Key, StringComparer.Ordinal)
                .Select(id => new ExternalId(id.Key, id.Value)),
        ]);
    }

    /// <summary>Whether a text has the form of a scheme: small letters of ASCII and digits, with single hyphens within.</summary>
    public static bool IsScheme(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is > 0 and <= MaxSchemeLength
            && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            && text.Split('-').All(word => word.Length > 0);
    }

    /// <inheritdoc />
    public string? Find(string key)
    {
        foreach (var id in All)
        {
            if (id.Scheme == key)
            {
                return id.Id;
            }
        }

        return null;
    }

    IEnumerable<KeyValuePair<string, string>> IKeyedTexts.Texts =>
        All.Select(id => KeyValuePair.Create(id.Scheme, id.Id));

    /// <summary>The schemes, each with its identifier.</summary>
    public override string ToString() => string.Join("; ", All.Select(id => $"{id.Scheme}: {id.Id}"));
}

/// <summary>An identifier that a scheme gives.</summary>
/// <param name="Scheme">The scheme, in small letters.</param>
/// <param name="Id">The identifier.</param>
public sealed record ExternalId(string Scheme, string Id);
