namespace Relations.Dossiers;

/// <summary>
/// A text in one or more languages, by ISO 639 code; or a plain text, which serves in every language. Equal when all
/// codes and texts are.
/// </summary>
public sealed record LocalisedText : IKeyedTexts
{
    static readonly string[] First = [.. Languages.Codes];

    LocalisedText(Items<Translation> translations) => Translations = translations;

    /// <summary>The texts: those in languages of the catalogues in their order, then the others by code. A plain text has the empty code.</summary>
    public Items<Translation> Translations { get; }

    /// <summary>Whether this is a plain text, without a language.</summary>
    public bool IsPlain => Translations.Count == 1 && Translations[0].Language.Length == 0;

    /// <summary>A plain text.</summary>
    public static LocalisedText Plain(string text) => new([new("", text)]);

    /// <summary>Texts by language. Of two with the same code, the first is kept.</summary>
    /// <param name="translations">At least one.</param>
    public static LocalisedText Of(IEnumerable<Translation> translations)
    {
        Translation[] given = [.. translations];
        for (var i = 1; i < given.Length; i++)
        {
            // Nearly all texts come in their order.
            if (Compare(given[i - 1], given[i]) >= 0)
            {
                return new([.. given.DistinctBy(t => t.Language).Order(Comparer<Translation>.Create(Compare))]);
            }
        }

        return new(new Items<Translation>(given));
    }

    static int Compare(Translation a, Translation b) =>
        PositionOf(a).CompareTo(PositionOf(b)) is var order && order != 0
            ? order
            : string.CompareOrdinal(a.Language, b.Language);

    static int PositionOf(Translation t) => Array.IndexOf(First, t.Language) is var at && at < 0 ? First.Length : at;

    /// <summary>The text in a language; where there is none, the English one, and where that is missing, the first.</summary>
    public string In(Language language) => Find(language.Code()) ?? Find("en") ?? Translations[0].Text;

    /// <summary>The text in a language by its code, or null.</summary>
    public string? Find(string key)
    {
        foreach (var translation in Translations)
        {
            if (translation.Language == key)
            {
                return translation.Text;
            }
        }

        return null;
    }

    IEnumerable<KeyValuePair<string, string>> IKeyedTexts.Texts =>
        Translations.Select(one => KeyValuePair.Create(one.Language, one.Text));

    /// <summary>The texts as those of a key, for whoever takes texts of catalogues.</summary>
    public LocalizedString ToLocalizedString(string key) =>
        new(key, In(Language.English))
        {
            Given = Relations
                .Languages.All.Where(language => Find(language.Code()) is not null)
                .ToDictionary(language => language, language => Find(language.Code())!),
        };

    /// <summary>The English text, or the first.</summary>
    public override string ToString() => In(Language.English);
}

/// <summary>A text and its language.</summary>
/// <param name="Language">ISO 639 code, lower case; empty for a plain text.</param>
/// <param name="Text">The text.</param>
public sealed record Translation(string Language, string Text);
