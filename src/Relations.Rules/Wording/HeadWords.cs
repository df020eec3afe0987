using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// What a name is the name of: the last word of a topic in it, before the first preposition in languages that have them. The
/// conference for the anniversary of a massacre is a conference.
/// </summary>
static class HeadWords
{
    /// <summary>What a name says in its languages; empty where it says nothing of the topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="names">The name.</param>
    /// <param name="first">The language of a name that has none.</param>
    public static IReadOnlyList<Term> Said(string topic, LocalisedText? names, string first) =>
        [
            .. (names?.Translations ?? [])
                .Select(name => In(topic, name.Text, name.Language.Length == 0 ? first : name.Language))
                .OfType<Term>()
                .DistinctBy(term => term.Value),
        ];

    static Term? In(string topic, string name, string language)
    {
        var said = Terms.Of(topic).In(name);
        var end = Array.FindIndex(
            FoldedNames.WordsOf(name),
            word => Lexicon.WordsOf("head-end", language).Contains(word)
        );
        List<Term> heads = [.. said.Where(term => end <= 0 || term.At < end)];
        return heads is [.., var head] ? head
            : said is [var only, ..] ? only
            : null;
    }
}
