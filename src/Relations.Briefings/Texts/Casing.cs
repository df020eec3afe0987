namespace Relations.Briefings;

/// <summary>Letter case as the languages mean it: in Turkish and Azerbaijani, i has the capital İ.</summary>
static class Casing
{
    public static string Capitalised(string text, Language language) =>
        text.Length == 0 ? text : Upper(text[0], language) + text[1..];

    /// <summary>A sentence as it stands within another; its first word is neither a name nor an abbreviation.</summary>
    public static string Uncapitalised(string text, Language language) =>
        text.Length == 0 ? text : Lower(text[0], language) + text[1..];

    static string Upper(char letter, Language language) =>
        letter switch
        {
            'i' when language != Language.English => "İ",
            'ı' => "I",
            _ => char.ToUpperInvariant(letter).ToString(),
        };

    static string Lower(char letter, Language language) =>
        letter switch
        {
            'I' when language != Language.English => "ı",
            'İ' => "i",
            _ => char.ToLowerInvariant(letter).ToString(),
        };
}
