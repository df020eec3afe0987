namespace Relations.Briefings;

/// <summary>
/// A text of the briefing in its three languages, with slots <c>{0}</c> to <c>{9}</c>. What fills a slot is never
/// inflected, so a phrase is worded such that a name fits it as it is.
/// </summary>
sealed partial record Phrase(string English, string Turkish, string Azerbaijani)
{
    public string In(Language language) =>
        language switch
        {
            Language.Turkish => Turkish,
            Language.Azerbaijani => Azerbaijani,
            _ => English,
        };
}
