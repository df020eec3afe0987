namespace Relations.Import;

/// <summary>Looks up which fields a header may mean, by the words of all languages.</summary>
sealed class HeaderIndex
{
    /// <summary>What a header weighs that is a word for the field.</summary>
    public const int Own = 7;

    /// <summary>What it weighs where words that only say what kind of thing it is stand around such a word.</summary>
    const int Within = 6;

    /// <summary>What it weighs where it begins or ends with such a word.</summary>
    const int Part = 5;

    /// <summary>What it weighs where other fields share the word.</summary>
    const int Shared = 4;

    const int MinPart = 4;

    // Plurals, and the endings that nouns have in compounds and before what belongs to them.
    static readonly string[] Endings =
    [
        "",
        "s",
        "es",
        "x",
        "i",
        "si",
        "u",
        "su",
        "lar",
        "ler",
        "lari",
        "leri",
        "in",
        "un",
        "nin",
        "nun",
    ];

    readonly Dictionary<string, FieldWords> fields = HeaderWords
        .ByField()
        .ToDictionary(pair => pair.Key, pair => FieldWords.Of(pair.Value), StringComparer.Ordinal);

    readonly HashSet<string> ofNames = [.. All(HeaderWords.OfNames)];
    readonly HashSet<string> ofDates = [.. All(HeaderWords.OfDates)];
    readonly HashSet<string> ofStates = [.. All(HeaderWords.OfStates)];

    readonly Dictionary<Language, HashSet<string>> byLanguage = Languages.All.ToDictionary(
        language => language,
        language =>
            HeaderWords
                .ByField()
                .Values.SelectMany(words => Listed(words.In(language).Replace(';', ',')))
                .ToHashSet(StringComparer.Ordinal)
    );

    HeaderIndex() { }

    /// <summary>The index of all words.</summary>
    public static HeaderIndex Instance { get; } = new();

    /// <summary>How well a header fits a field: 0 where it does not.</summary>
    /// <param name="header">The header, in small Latin letters with hyphens.</param>
    /// <param name="field">The name of the field.</param>
    public int Weigh(string header, string field)
    {
        if (!fields.TryGetValue(field, out var words))
        {
            return 0;
        }

        var forms = Forms(header);
        return words.Own.Contains(forms[0]) ? Own
            : forms.Exists(words.Own.Contains) ? Within
            : Ends(header).Any(end => words.Own.Contains(end) && (end.Length >= MinPart || field == "id")) ? Part
            : forms.Exists(words.Shared.Contains) ? Shared
            : 0;
    }

    /// <summary>Whether a header is a word for some field in some language.</summary>
    public bool IsWord(string header) =>
        Forms(header) is var forms && byLanguage.Values.Any(words => forms.Exists(words.Contains));

    /// <summary>The language that most headers are in; the first one where several are equal.</summary>
    public Language LanguageOf(IEnumerable<string> headers)
    {
        var forms = headers.Select(Forms).ToList();
        return Languages.All.MaxBy(language => forms.Count(words => words.Exists(byLanguage[language].Contains)))!;
    }

    /// <summary>Whether a header says that a column names states, and not which.</summary>
    public bool IsAnyState(string header) => Weigh(header, "state") == Own || header is "name" or "country-name";

    // The header, and what is left of it without the words that say only what kind of thing it is.
    List<string> Forms(string header)
    {
        var words = header.Split('-');
        IEnumerable<HashSet<string>[]> without =
        [
            [],
            [ofNames],
            [ofDates],
            [ofNames, ofDates],
            [ofNames, ofStates],
        ];
        return
        [
            .. without
                .SelectMany(sets =>
                    Written(words.Where(word => !Array.Exists(sets, set => set.Contains(word))).ToArray(), sets)
                )
                .Prepend(Glued(header))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    // Some write startdate, others start-date or start_date.
    static IEnumerable<string> Written(string[] words, HashSet<string>[] without)
    {
        if (words.Length > 0)
        {
            yield return string.Concat(words);
        }

        foreach (var word in words is [var only] ? without.SelectMany(set => set).Where(only.EndsWith) : [])
        {
            if (word.Length >= MinPart && word.Length < words[0].Length)
            {
                yield return words[0][..^word.Length];
            }
        }
    }

    // The first words, or the last ones.
    static IEnumerable<string> Ends(string header)
    {
        for (var i = header.IndexOf('-', StringComparison.Ordinal); i >= 0; i = header.IndexOf('-', i + 1))
        {
            yield return Glued(header[..i]);
            yield return Glued(header[(i + 1)..]);
        }
    }

    static string Glued(string words) => words.Replace("-", "", StringComparison.Ordinal);

    static IEnumerable<string> All(LocalizedString words) =>
        Languages.All.SelectMany(language => Listed(words.In(language))).Distinct(StringComparer.Ordinal);

    static IEnumerable<string> Listed(string words) =>
        words
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Glued(Slug.Letterwise(word)))
            .SelectMany(word => Endings.Select(ending => word + ending));

    sealed record FieldWords(HashSet<string> Own, HashSet<string> Shared)
    {
        public static FieldWords Of(LocalizedString words)
        {
            HashSet<string>[] sets = [new(StringComparer.Ordinal), new(StringComparer.Ordinal)];
            foreach (var language in Languages.All)
            {
                var parts = words.In(language).Split(';');
                for (var i = 0; i < Math.Min(parts.Length, sets.Length); i++)
                {
                    sets[i].UnionWith(Listed(parts[i]));
                }
            }

            sets[1].ExceptWith(sets[0]);
            return new(sets[0], sets[1]);
        }
    }
}
