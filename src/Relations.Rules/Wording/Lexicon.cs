using System.Collections.Frozen;

namespace Relations.Rules;

/// <summary>Words of a value in a language.</summary>
/// <param name="Value">What the words stand for; empty where the topic is a mere list of words.</param>
/// <param name="Language">The ISO 639 code.</param>
/// <param name="Words">Words and phrases, in small form.</param>
sealed record LexiconEntry(string Value, string Language, IReadOnlyList<string> Words);

/// <summary>The words that rules look for in texts, by topic and language. They stand in one table, which is kept by hand.</summary>
static class Lexicon
{
    static readonly Lazy<FrozenDictionary<string, LexiconEntry[]>> Topics = new(Load);

    /// <summary>The entries of all topics.</summary>
    public static IEnumerable<LexiconEntry> All =>
        Topics.Value.Where(topic => topic.Key != "alphabet").SelectMany(topic => topic.Value);

    /// <summary>The entries of a topic.</summary>
    public static IReadOnlyList<LexiconEntry> Of(string topic) => Topics.Value[topic];

    /// <summary>The words of a topic in a language, or in all.</summary>
    public static IEnumerable<string> WordsOf(string topic, string? language = null) =>
        Of(topic).Where(entry => language is null || entry.Language == language).SelectMany(entry => entry.Words);

    /// <summary>Whether a language has an entry: of a topic that is a habit of languages.</summary>
    public static bool Has(string topic, string language) => Of(topic).Any(entry => entry.Language == language);

    static FrozenDictionary<string, LexiconEntry[]> Load()
    {
        using var data = new StreamReader(typeof(Lexicon).Assembly.GetManifestResourceStream("lexicon.csv")!);
        return data.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.TrimEnd('\r').Split(','))
            .GroupBy(row => row[0], row => new LexiconEntry(row[1], row[2], row[3].Split('|')))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }
}
