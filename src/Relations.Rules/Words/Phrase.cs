namespace Relations.Rules;

/// <summary>
/// A text in the three languages of briefings and workbooks, with slots <c>{0}</c> to <c>{9}</c>. What fills a slot is never
/// inflected, so a phrase is worded such that a name fits it as it is.
/// </summary>
public sealed record Phrase(string English, string Turkish, string Azerbaijani)
{
    /// <summary>The text in a language, with its slots.</summary>
    public string In(Language language) =>
        language switch
        {
            Language.Turkish => Turkish,
            Language.Azerbaijani => Azerbaijani,
            _ => English,
        };
}
