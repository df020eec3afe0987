using System.Runtime.InteropServices;

namespace Relations.Rules;

/// <summary>A word of a folded text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusively.</param>
/// <param name="Key">The number that words share which differ in case or outer punctuation only; -1 for one that the index does not have.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct FoldedWord(int Start, int End, int Key);

/// <summary>The words of a folded text, and where each of them stands.</summary>
sealed class WordIndex
{
    readonly Dictionary<string, int> keys = new(StringComparer.OrdinalIgnoreCase);
    readonly List<List<int>> positions = [];

    public WordIndex(string text)
    {
        Text = text;
        List<FoldedWord> words = [];
        foreach (var (start, end) in Split(text))
        {
            var key = KeyOf(text.AsSpan(start, end - start));
            if (!keys.TryGetValue(key, out var number))
            {
                keys.Add(key, number = positions.Count);
                positions.Add([]);
            }

            positions[number].Add(words.Count);
            words.Add(new(start, end, number));
        }

        Words = words;
    }

    public string Text { get; }

    public IReadOnlyList<FoldedWord> Words { get; }

    /// <summary>The positions in <see cref="Words"/> of the words with a key, ascending.</summary>
    public IReadOnlyList<int> PositionsOf(int key) => positions[key];

    /// <summary>The words of another text, with the keys of this index.</summary>
    public List<FoldedWord> WordsOf(string text) =>
        [
            .. Split(text)
                .Select(word => new FoldedWord(
                    word.Start,
                    word.End,
                    keys.GetValueOrDefault(KeyOf(text.AsSpan(word.Start, word.End - word.Start)), -1)
                )),
        ];

    // A folded text has single spaces, and none at its ends.
    static IEnumerable<(int Start, int End)> Split(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf(' ', start);
            end = end < 0 ? text.Length : end;
            yield return (start, end);
            start = end + 1;
        }
    }

    static string KeyOf(ReadOnlySpan<char> word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return (start == end ? word : word[start..end]).ToString();
    }
}
