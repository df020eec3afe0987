namespace Relations.Briefings;

/// <summary>Letter case as the languages mean it.</summary>
static class LetterCase
{
    public static string Capitalised(string text, Language language) => Grammar.Of(language).Capitalize(text);

    /// <summary>A sentence as it stands within another; its first word is neither a name nor an abbreviation.</summary>
    public static string Uncapitalised(string text, Language language) => Grammar.Of(language).Uncapitalize(text);
}
