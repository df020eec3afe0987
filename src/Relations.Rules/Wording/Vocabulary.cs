using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// How often the words of a dossier stand in its own texts, by language. Quotations do not count: they say what a source
/// says.
/// </summary>
sealed class Vocabulary
{
    // A word that stands as often as this is spelled on purpose.
    const int MinOfFrequent = 8;
    const int ShortestFrequent = 5;

    static readonly Dictionary<string, int> None = [];

    readonly Dictionary<string, Dictionary<string, int>> counts = new(StringComparer.Ordinal);
    readonly Dictionary<string, Lazy<NearWords>> near = new(StringComparer.Ordinal);
    readonly HashSet<string> own;

    Vocabulary(Dossier dossier)
    {
        own = [.. dossier.Header.Words.Select(TextWord.Small)];
        var first = OwnText.FirstLanguage(dossier);
        foreach (var record in dossier.Records.Where(record => record.Rank != Rank.Deprecated))
        {
            foreach (var text in OwnText.Of(FieldWalk.Values(record), first))
            {
                Count(text);
            }
        }

        foreach (var (language, words) in counts)
        {
            near[language] = new(() => new(words.Where(IsFrequent).Select(word => word.Key)));
        }
    }

    static bool IsFrequent(KeyValuePair<string, int> word) =>
        word.Value >= MinOfFrequent && word.Key.Length >= ShortestFrequent;

    /// <summary>The vocabulary of the dossier; made once.</summary>
    public static Vocabulary Of(RuleContext context) =>
        context.Shared(typeof(Vocabulary), () => new Vocabulary(context.Dossier));

    /// <summary>Whether the dossier lists a word or words as right as they are.</summary>
    public bool IsOwn(string words) => own.Count > 0 && own.Contains(TextWord.Small(words));

    /// <summary>How often a word stands in texts of a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="key">The word in small form.</param>
    public int CountOf(string language, string key) => counts.GetValueOrDefault(language, None).GetValueOrDefault(key);

    /// <summary>The most frequent of the frequent words that one slip of a hand makes another word of; null where there is none.</summary>
    /// <param name="language">The language.</param>
    /// <param name="key">The other word, in small form.</param>
    /// <param name="may">Whether a frequent word may have been meant.</param>
    public string? FrequentNear(string language, string key, Func<string, bool> may) =>
        near.TryGetValue(language, out var words)
            ? words
                .Value.To(key)
                .Where(may)
                .OrderByDescending(word => CountOf(language, word))
                .ThenBy(word => word, StringComparer.Ordinal)
                .FirstOrDefault()
            : null;

    /// <summary>How often a word stands twice in a row in texts of a language.</summary>
    public int CountOfPair(string language, string key) => CountOf(language, $"{key} {key}");

    void Count(OwnText text)
    {
        if (!counts.TryGetValue(text.Language, out var words))
        {
            counts[text.Language] = words = new(StringComparer.Ordinal);
        }

        var before = "";
        foreach (var word in text.Words)
        {
            var key = word.Key;
            words[key] = words.GetValueOrDefault(key) + 1;
            if (key == before)
            {
                words[$"{key} {key}"] = words.GetValueOrDefault($"{key} {key}") + 1;
            }

            before = key;
        }
    }
}
