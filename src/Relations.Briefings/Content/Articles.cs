using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Which English names of states and organizations have an article within a sentence: the United Kingdom.</summary>
static class Articles
{
    const string Article = "the";

    // A name with one of these words is a common noun with something to tell it by.
    const string Nouns = """
        Caliphate Commonwealth Community Confederation Cooperation Council Dominion Duchy Emirate Emirates Empire Federation
        Islands Khanate Kingdom League Mandate Nations Organisation Organization Principality Protectorate Republic See State
        States Sultanate Union Bahamas Comoros Congo Gambia Maldives Netherlands Philippines
        """;

    static readonly HashSet<string> ArticleNouns =
    [
        .. Nouns.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Whether an English name takes the article. One that begins with it does not take another.</summary>
    public static bool IsNeeded(string name)
    {
        var words = name.Split([' ', '-', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(ArticleNouns.Contains) && !words[0].Equals(Article, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a record is called, with the article of a state or organization, within a sentence or at its beginning.</summary>
    public static Inlines NameOf(BriefingContext context, IRef reference, bool isBeginning)
    {
        var name = context.Name(reference);
        return
            context.Language == Language.English
            && context.Dossier.Find(reference.Id ?? "") is State or Organization
            && name is [Text { Language: null }, ..]
            && IsNeeded(BriefingContext.Plain(name))
            ? [(isBeginning ? "The" : Article) + " ", .. name]
            : name;
    }
}
