using System.Collections.Frozen;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>How much a text is of a language: by letters, by words that rules know, and by where else its words stand.</summary>
sealed class LanguageScore(Vocabulary vocabulary)
{
    // One letter may be that of a foreign name.
    const int MaxForeign = 3;
    const int ShortestWord = 2;

    static readonly Lazy<FrozenDictionary<string, HashSet<string>>> Languages = new(() =>
        Lexicon
            .All.Where(entry => entry.Language.Length > 0)
            .SelectMany(entry => entry.Words.SelectMany(TextWord.In).Select(word => (word.Key, entry.Language)))
            .Where(pair => pair.Key.Length >= ShortestWord)
            .GroupBy(pair => pair.Key, pair => pair.Language)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            )
    );

    static readonly Lazy<FrozenDictionary<string, string>> Alphabets = new(() =>
        Lexicon
            .Of("alphabet")
            .ToFrozenDictionary(entry => entry.Language, entry => entry.Words[0], StringComparer.Ordinal)
    );

    /// <summary>The score of a text, which stands under its own language, for a language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language.</param>
    /// <param name="other">The text that it may be exchanged with: words of both say nothing.</param>
    public int Of(Translation text, string language, Translation other)
    {
        var words = TextWord.In(text.Text).Select(word => word.Key).ToList();
        var others = TextWord.In(other.Text).Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
        var score = -Math.Min(MaxForeign, text.Text.Count(c => IsForeign(c, language)));
        foreach (var key in words.Where(key => !others.Contains(key)))
        {
            if (Languages.Value.TryGetValue(key, out var known))
            {
                score += known.Contains(language) ? 1 : 0;
            }

            // The text itself does not count for the language that it stands under, and a name alone may be quoted in any.
            score += words.Count > 1 && vocabulary.CountOf(language, key) > (language == text.Language ? 1 : 0) ? 1 : 0;
        }

        return score;
    }

    static bool IsForeign(char c, string language) =>
        c == 'İ'
            ? !Alphabets.Value[language].Contains('ı', StringComparison.Ordinal)
            : char.IsLetter(c)
                && !Alphabets.Value[language].Contains(TextWord.Small(c.ToString())[0], StringComparison.Ordinal);
}
