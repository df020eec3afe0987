using System.Collections.Concurrent;

namespace Relations.Rules;

/// <summary>A value that words of a text stand for.</summary>
/// <param name="Value">The value, as files spell it.</param>
/// <param name="At">Which word of the text they begin at, from 0.</param>
/// <param name="Words">The words of the table.</param>
sealed record Term(string Value, int At, string Words);

/// <summary>Finds the words of a topic of <see cref="Lexicon"/> in texts: at each place the longest, with endings.</summary>
sealed class Terms
{
    static readonly ConcurrentDictionary<string, Terms> Known = new(StringComparer.Ordinal);

    readonly List<(string[] Words, string Value, string Said)> phrases;
    readonly HashSet<char> initials;

    Terms(string topic)
    {
        phrases =
        [
            .. Lexicon
                .Of(topic)
                .SelectMany(entry => entry.Words.Select(words => (FoldedNames.WordsOf(words), entry.Value, words)))
                .OrderByDescending(phrase => phrase.Item1.Length)
                .ThenByDescending(phrase => phrase.words.Length),
        ];
        initials = [.. phrases.Select(phrase => phrase.Words[0][0])];
    }

    /// <summary>The terms of a topic; made once.</summary>
    public static Terms Of(string topic) => Known.GetOrAdd(topic, static topic => new(topic));

    /// <summary>What a text says, in order.</summary>
    public IReadOnlyList<Term> In(string text)
    {
        var words = FoldedNames.WordsOf(text);
        List<Term> said = [];
        for (var at = 0; at < words.Length; )
        {
            var found = initials.Contains(words[at][0])
                ? phrases.Find(phrase => StandsAt(phrase.Words, words, at))
                : default;
            if (found.Words is not null)
            {
                said.Add(new(found.Value, at, found.Said));
            }

            at += found.Words?.Length ?? 1;
        }

        return said;
    }

    static bool StandsAt(string[] phrase, string[] words, int at)
    {
        if (at + phrase.Length > words.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            var (wanted, word) = (phrase[i], words[at + i]);
            if (
                !word.StartsWith(wanted, StringComparison.Ordinal)
                || (
                    word.Length > wanted.Length
                    && (
                        word.Length - wanted.Length > WordEndings.Longest
                        || !WordEndings.IsOne(word.AsSpan(wanted.Length))
                    )
                )
            )
            {
                return false;
            }
        }

        return true;
    }
}
