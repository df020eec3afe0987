namespace Relations;

/// <summary>A language that dates are worded in.</summary>
public enum Language
{
    /// <summary>English, code <c>en</c>.</summary>
    English,

    /// <summary>Turkish, code <c>tr</c>.</summary>
    Turkish,

    /// <summary>Azerbaijani in the Latin script, code <c>az</c>.</summary>
    Azerbaijani,
}

/// <summary>The ISO 639-1 codes of <see cref="Language"/>.</summary>
public static class Languages
{
    /// <summary>All languages, English first.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.English, Language.Turkish, Language.Azerbaijani];

    /// <summary>The two-letter lower-case code: <c>en</c>, <c>tr</c> or <c>az</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Language"/>.</exception>
    public static string Code(this Language language) =>
        language switch
        {
            Language.English => "en",
            Language.Turkish => "tr",
            Language.Azerbaijani => "az",
            _ => throw new ArgumentOutOfRangeException(
                nameof(language),
                language,
                "There are three languages: en, tr and az."
            ),
        };

    /// <summary>Finds a language by its code; the case of ASCII letters does not matter.</summary>
    /// <returns>False, and English, for null and for any other code.</returns>
    public static bool TryFromCode(string? code, out Language language)
    {
        foreach (var candidate in All)
        {
            language = candidate;
            if (string.Equals(candidate.Code(), code, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        language = Language.English;
        return false;
    }
}
