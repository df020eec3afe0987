namespace Relations.Rules;

/// <summary>
/// The words of a person's name, made comparable: particles are left out, short and foreign forms of a given name are one, and
/// a surname before a comma goes behind.
/// </summary>
sealed class PersonName
{
    const int ShortestNear = 4;
    const int ShortestAlone = 5;

    static readonly HashSet<string> Particles = [.. Lexicon.WordsOf("particle")];
    static readonly HashSet<string> Ranks = [.. Lexicon.WordsOf("generation")];
    static readonly HashSet<string> Fathers = [.. Lexicon.WordsOf("patronymic")];
    static readonly Dictionary<string, string> Variants = Lexicon
        .Of("given-name")
        .SelectMany(entry => entry.Words.Select(word => (word, entry.Words[0])))
        .DistinctBy(pair => pair.word)
        .ToDictionary(StringComparer.Ordinal);

    readonly NameWord[] words;
    readonly string ranks;
    readonly bool namesFather;

    public PersonName(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var all = FoldedNames.WordsOf(comma < 0 ? name : $"{name[(comma + 1)..]} {name[..comma]}");
        words =
        [
            .. all.Where(word => !Particles.Contains(word) && !Ranks.Contains(word)).Select(word => new NameWord(word)),
        ];
        ranks = string.Join(' ', all.Where(Ranks.Contains));
        namesFather = all.Any(Fathers.Contains);
    }

    // A word as written, and in the form that stands for all short and foreign ones.
    readonly record struct NameWord(string Word)
    {
        public string Plain { get; } = Variants.GetValueOrDefault(Word, Word);

        public bool IsFull => Word.Length > 1;

        public bool IsSame(NameWord other) => Plain == other.Plain;

        public bool IsInitialOf(NameWord other) => (!IsFull || !other.IsFull) && Word[0] == other.Word[0];

        public bool IsSlipOf(NameWord other) => AreOneSlip(Word, other.Word) || AreOneSlip(Plain, other.Plain);

        static bool AreOneSlip(string a, string b) =>
            Math.Min(a.Length, b.Length) >= ShortestNear && OneSlip.Between(a, b) is not null;
    }

    /// <summary>What two near names have in common: two words of which one may have a slip, or a surname alone with one, as <see cref="TextIndex.HashOf"/>.</summary>
    /// <param name="isSought">
    /// Whether names are sought by it, and not found: of one word, all surnames are; of more, the names of one word.
    /// </param>
    public IEnumerable<ulong> Keys(bool isSought)
    {
        List<NameWord> full = [.. words.Where(word => word.IsFull).Distinct()];
        var isAlone = words.Length == 1;
        foreach (var rest in full.Count > 0 ? Rests(full[^1]) : [])
        {
            if (isSought || isAlone)
            {
                yield return TextIndex.HashOf("alone", rest);
            }

            if (isAlone == isSought)
            {
                yield return TextIndex.HashOf("last", rest);
            }
        }

        foreach (var other in full)
        {
            foreach (var rest in full.Where(word => word != other).SelectMany(Rests))
            {
                yield return TextIndex.HashOf("both", other.Plain, rest);
            }
        }
    }

    static IEnumerable<string> Rests(NameWord word)
    {
        IEnumerable<string> forms = word.Word == word.Plain ? [word.Word] : [word.Word, word.Plain];
        return forms.SelectMany(form => form.Length >= ShortestNear ? NearWords.RestsOf(form) : [form]);
    }

    /// <summary>Whether two names are probably of one person.</summary>
    /// <param name="other">The other name.</param>
    /// <param name="isExact">Whether the two must have equally many words.</param>
    public bool IsNear(PersonName other, bool isExact)
    {
        var (shorter, longer) = words.Length <= other.words.Length ? (words, other.words) : (other.words, words);
        return ranks == other.ranks
            && shorter.Length > 0
            && (!isExact || shorter.Length == longer.Length)
            && (
                shorter.Length == 1
                    ? shorter[0].Word.Length >= ShortestAlone && shorter[0].IsSlipOf(longer[^1])
                    : IsWithin(shorter, longer, namesFather || other.namesFather)
            );
    }

    // Each word of the shorter has its own in the longer, and one may have a slip. Of a name with that of the father in it the
    // first word is the given name, so that a son is not the father.
    static bool IsWithin(NameWord[] shorter, NameWord[] longer, bool startsAlike)
    {
        var left = longer.ToList();
        var (full, slips) = (0, 0);
        foreach (var word in shorter)
        {
            var at = left.FindIndex(word.IsSame);
            at = at < 0 ? left.FindIndex(word.IsInitialOf) : at;
            if (at < 0)
            {
                at = left.FindIndex(word.IsSlipOf);
                slips++;
            }

            if (at < 0 || slips > 1)
            {
                return false;
            }

            full += word.IsFull && left[at].IsFull ? 1 : 0;
            left.RemoveAt(at);
        }

        // Who has an initial has all of them: George H. W. Bush is not George W. Bush.
        if (left.Exists(word => !word.IsFull) && shorter.Any(word => !word.IsFull))
        {
            return false;
        }

        var (first, other) = (shorter[0], longer[0]);
        return full > 1 && (!startsAlike || first.IsSame(other) || first.IsInitialOf(other) || first.IsSlipOf(other));
    }
}
