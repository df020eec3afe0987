namespace Relations.Briefings;

/// <summary>Letter case as the languages mean it.</summary>
static class LetterCase
{
    public static string Capitalised(string text, Language language) => Grammar.Of(language).Capitalize(text);
}
