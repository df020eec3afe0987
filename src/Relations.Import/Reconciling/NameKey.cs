namespace Relations.Import;

/// <summary>A name in a form in which spellings of one name are the same: case, accents, script and order aside.</summary>
/// <param name="Words">Its words in the order in which they are spoken.</param>
sealed record NameKey(IReadOnlyList<string> Words)
{
    static readonly HashSet<string> Small = ["of", "the", "and", "for", "de", "la", "le", "du", "des", "et", "l", "d"];

    /// <summary>What is the same for all spellings and orders of the name.</summary>
    public string Sorted { get; } = string.Join(' ', Words.Order(StringComparer.Ordinal));

    /// <summary>The last word, as a surname is.</summary>
    public string Last => Words[^1];

    /// <summary>The key of a name of a person; null where nothing of it can be read.</summary>
    public static NameKey? OfPerson(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var spoken = comma > 0 ? $"{name[(comma + 1)..]} {name[..comma]}" : name;
        return Of(spoken);
    }

    /// <summary>The key of a title or of a name that is no person's: small words count for nothing.</summary>
    public static NameKey? OfThing(string name) =>
        Of(name) is { } key && key.Words.Where(word => !Small.Contains(word)).ToList() is { Count: > 0 } words
            ? new(words)
            : Of(name);

    static NameKey? Of(string name)
    {
        var words = Slug.Letterwise(Romanization.Of(name)).Split('-', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : new(words);
    }

    /// <summary>
    /// Whether two names of people may be one of which the other is a shorter form: one surname, and before it each word of the one
    /// is a word of the other, or its first letter.
    /// </summary>
    public bool IsShortOf(NameKey other)
    {
        var (few, many) = Words.Count <= other.Words.Count ? (this, other) : (other, this);
        if (few.Words.Count < 2 || few.Last != many.Last)
        {
            return false;
        }

        var at = 0;
        foreach (var word in few.Words.SkipLast(1))
        {
            while (at < many.Words.Count - 1 && !AreAlike(word, many.Words[at]))
            {
                at++;
            }

            if (at++ >= many.Words.Count - 1)
            {
                return false;
            }
        }

        return true;
    }

    static bool AreAlike(string one, string other) =>
        one == other || ((one.Length == 1 || other.Length == 1) && one[0] == other[0]);

    /// <inheritdoc />
    public bool Equals(NameKey? other) => other is not null && Sorted == other.Sorted;

    /// <inheritdoc />
    public override int GetHashCode() => Sorted.GetHashCode(StringComparison.Ordinal);
}
