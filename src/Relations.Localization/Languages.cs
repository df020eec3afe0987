namespace Relations;

/// <summary>
/// The languages: one for each catalogue in <c>languages/</c>, in the order that the catalogues give. The members of
/// <see cref="Language"/> are generated from them.
/// </summary>
public static partial class Languages
{
    static readonly Language[] Values = Enum.GetValues<Language>();

    /// <summary>All languages, English first.</summary>
    public static IReadOnlyList<Language> All => Values;

    /// <summary>The codes of all languages, in the same order.</summary>
    public static IReadOnlyList<string> Codes => CatalogueCodes;

    /// <summary>The codes as a list in an English sentence: <c>en, tr or az</c>.</summary>
    /// <param name="word">What stands before the last: "and" or "or".</param>
    public static string CodesWith(string word) => Grammar.List(Codes, word);

    /// <summary>The ISO 639-1 code: two lower-case letters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Language"/>.</exception>
    public static string Code(this Language language) =>
        Enum.IsDefined(language)
            ? CatalogueCodes[(int)language]
            : throw new ArgumentOutOfRangeException(
                nameof(language),
                language,
                $"The languages are {string.Join(", ", Codes)}."
            );

    /// <summary>The name of the language in itself, as <c>Türkçe</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Language"/>.</exception>
    public static string Autonym(this Language language) => (language.Code(), Autonyms[(int)language]).Item2;

    /// <summary>Finds a language by its code; the case of ASCII letters does not matter.</summary>
    /// <returns>False, and English, for null and for any other code.</returns>
    public static bool TryFromCode(string? code, out Language language)
    {
        var at = code is null
            ? -1
            : Array.FindIndex(CatalogueCodes, one => one.Equals(code, StringComparison.OrdinalIgnoreCase));
        language = at < 0 ? Language.English : (Language)at;
        return at >= 0;
    }
}
