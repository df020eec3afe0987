namespace Relations.Briefings;

/// <summary>A name in the languages that the list of names of languages has.</summary>
sealed record Phrase(string English, string Turkish, string Azerbaijani)
{
    public string In(Language language) =>
        language switch
        {
            Language.Turkish => Turkish,
            Language.Azerbaijani => Azerbaijani,
            _ => English,
        };
}
