namespace Relations.Rules;

/// <summary>
/// Words by what is left of them without one letter: two words that are one slip apart share such a rest. So the words near
/// another are found without a look at the others.
/// </summary>
sealed class NearWords
{
    // A longer word has more rests than a slip in it is worth.
    const int LongestWord = 40;

    readonly Dictionary<string, List<string>> byRest = new(StringComparer.Ordinal);

    public NearWords(IEnumerable<string> words)
    {
        foreach (var word in words.Where(word => word.Length <= LongestWord))
        {
            foreach (var rest in RestsOf(word))
            {
                (byRest.TryGetValue(rest, out var list) ? list : byRest[rest] = []).Add(word);
            }
        }
    }

    /// <summary>The words that are one slip from another, each once.</summary>
    public IEnumerable<string> To(string word) =>
        word.Length > LongestWord
            ? []
            : RestsOf(word)
                .SelectMany(rest => byRest.GetValueOrDefault(rest) ?? [])
                .Where(other => OneSlip.Between(other, word) is not null)
                .Distinct(StringComparer.Ordinal);

    /// <summary>A word, and what is left of it without each of its letters.</summary>
    public static IEnumerable<string> RestsOf(string word)
    {
        yield return word;
        for (var at = 0; at < word.Length; at++)
        {
            if (at == 0 || word[at] != word[at - 1])
            {
                yield return word.Remove(at, 1);
            }
        }
    }
}
