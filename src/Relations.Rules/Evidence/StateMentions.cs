using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Finds the states that a text names, in whichever of the register's languages and with whatever ending.</summary>
/// <remarks>
/// The longest name that stands at a place counts, so that Papua New Guinea is not Guinea. A name that several states have
/// names them all. Abbreviations are read in their capitals: US is a state and us is not.
/// </remarks>
static class StateMentions
{
    // More words than the longest name has.
    const int MaxWords = 12;

    static readonly Lazy<NameLexicon> Known = new(NameLexicon.Build);

    /// <summary>The ids of the states that a text names.</summary>
    public static IReadOnlySet<string> In(string text) =>
        Each(text).SelectMany(ids => ids).ToHashSet(StringComparer.Ordinal);

    /// <summary>The ids that each name in a text may stand for, each name once.</summary>
    public static IReadOnlySet<IReadOnlySet<string>> Each(string text)
    {
        HashSet<IReadOnlySet<string>> found = [];
        var lexicon = Known.Value;
        lexicon.AddAbbreviations(text, found);
        var words = FoldedNames.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; )
        {
            at += Math.Max(1, lexicon.AddLongest(words.AsSpan(at), found));
        }

        return found;
    }

    sealed class NameLexicon
    {
        readonly Dictionary<string, HashSet<string>> names = new(StringComparer.Ordinal);
        readonly Dictionary<string, HashSet<string>> abbreviations = new(StringComparer.Ordinal);
        readonly Dictionary<string, int> longest = new(StringComparer.Ordinal);

        public static NameLexicon Build()
        {
            var lexicon = new NameLexicon();
            foreach (var state in StateRegister.States.Values)
            {
                foreach (var name in state.Names?.Translations ?? [])
                {
                    lexicon.Add(name.Text, state.Id);
                }
            }

            foreach (var name in StateNames.All)
            {
                lexicon.Add(name.Text, name.State);
            }

            return lexicon;
        }

        void Add(string name, string id)
        {
            if (name.Length <= 5 && name.All(char.IsUpper))
            {
                AddTo(abbreviations, name, id);
                return;
            }

            var words = FoldedNames.Fold(name).Trim();
            AddTo(names, words, id);
            var first = words.Split(' ')[0];
            longest[first] = Math.Max(longest.GetValueOrDefault(first), words.Count(c => c == ' ') + 1);
        }

        static void AddTo(Dictionary<string, HashSet<string>> index, string key, string id)
        {
            if (!index.TryGetValue(key, out var ids))
            {
                index[key] = ids = new(StringComparer.Ordinal);
            }

            ids.Add(id);
        }

        public void AddAbbreviations(string text, HashSet<IReadOnlySet<string>> found)
        {
            var lookup = abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var at = 0; at < text.Length; at++)
            {
                var start = at;
                while (at < text.Length && char.IsLetterOrDigit(text[at]))
                {
                    at++;
                }

                if (at - start is >= 2 and <= 5 && lookup.TryGetValue(text.AsSpan(start, at - start), out var ids))
                {
                    found.Add(ids);
                }
            }
        }

        /// <summary>Adds what the longest name at the beginning of the words names.</summary>
        /// <returns>How many words it has; 0 where no name stands there.</returns>
        public int AddLongest(ReadOnlySpan<string> words, HashSet<IReadOnlySet<string>> found)
        {
            var most = Math.Min(Math.Min(MaxWords, words.Length), Math.Max(1, longest.GetValueOrDefault(words[0])));
            for (var count = most; count > 0; count--)
            {
                if (IdsOf(string.Join(' ', words[..count])) is { } ids)
                {
                    found.Add(ids);
                    return count;
                }
            }

            return 0;
        }

        // The whole words, or all but an ending of the last of them.
        HashSet<string>? IdsOf(string words)
        {
            if (names.TryGetValue(words, out var ids))
            {
                return ids;
            }

            var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
            var first = Math.Max(
                words.LastIndexOf(' ') + 1 + WordEndings.ShortestStem,
                words.Length - WordEndings.Longest
            );
            for (var end = words.Length - 1; end >= first; end--)
            {
                if (lookup.TryGetValue(words.AsSpan(0, end), out ids) && WordEndings.IsOne(words.AsSpan(end)))
                {
                    return ids;
                }
            }

            return null;
        }
    }
}
