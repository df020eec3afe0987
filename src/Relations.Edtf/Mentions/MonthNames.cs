using System.Collections.Frozen;

namespace Relations;

/// <summary>A word that names a month.</summary>
/// <param name="Month">1 to 12; 0 for a word that names none.</param>
/// <param name="IsEnglish">Whether English has it, so that the day may follow it.</param>
/// <param name="IsShort">Whether it is only ever a short form.</param>
/// <param name="IsInflected">Whether it has a case suffix: noyabrın, Kasımda.</param>
readonly record struct MonthWord(int Month, bool IsEnglish, bool IsShort, bool IsInflected)
{
    /// <summary>Whether a case suffix may follow it.</summary>
    public bool TakesSuffixes { get; init; }
}

/// <summary>The names of the months in all languages, folded.</summary>
static class MonthNames
{
    static readonly FrozenDictionary<string, MonthWord> Words = Build();

    public static MonthWord Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 20)
            return default;
        var folded = FoldedLetters.Fold(word);
        if (Words.TryGetValue(folded, out var found))
            return found;
        foreach (var suffix in Suffixes.Cases)
        {
            if (
                folded.EndsWith(suffix, StringComparison.Ordinal)
                && Words.TryGetValue(folded[..^suffix.Length], out var stem)
                && stem is { IsShort: false } and ({ TakesSuffixes: true } or { IsEnglish: true, Month: 5 })
            )
                return stem with { IsEnglish = false, IsInflected = true };
        }
        return default;
    }

    static FrozenDictionary<string, MonthWord> Build()
    {
        var words = new Dictionary<string, MonthWord>(StringComparer.Ordinal);
        foreach (var language in Grammar.All)
        {
            var isEnglish = language is EnglishGrammar;
            for (var month = 1; month <= 12; month++)
            {
                MonthWord word = new(month, isEnglish, false, false) { TakesSuffixes = language.HasCaseSuffixes };
                Add(words, language.Months[month - 1], word);
            }
        }
        foreach (var language in Grammar.All)
        {
            var months = language.ShortMonths.Split(' ');
            for (var month = 1; month <= 12; month++)
            {
                foreach (var text in months[month - 1].Split(','))
                    Add(words, text, new(month, language is EnglishGrammar, true, false));
            }
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    static void Add(Dictionary<string, MonthWord> words, string text, MonthWord word) =>
        words.TryAdd(FoldedLetters.Fold(text), word);
}
