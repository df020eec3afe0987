namespace Relations.Rules;

sealed partial class Txt006RareNearFrequent : TextRule
{
    const int Shortest = 6;
    const int ShortestReplaced = 8;

    static readonly HashSet<string> Real = [.. Lexicon.WordsOf("real"), .. Lexicon.WordsOf("month")];

    public override RuleInfo Info { get; } =
        new(
            "TXT006",
            "rare-near-frequent",
            Severity.Warning,
            "A word that occurs once differs by one slip from a word that occurs often."
        )
        {
            Why =
                "A dossier says the same things in the same words. A word that occurs once in it, and is one letter from a "
                + "word that occurs eight times or more, is nearly always that word misspelt. Endings that languages add to a "
                + "word do not count, and names of people and places are left to near-name (ENT012).",
            Basis =
                "The published lists of visits and of chiefs of mission: \"visted\", \"Pennyslvania\", \"nominaion\"; the slip is seldom in the first letter.",
            Needs = "eight words of one spelling and one of another, in texts of one language",
            Exceptions = ["A rare word that is right: list it under words in dossier.yaml."],
        };

    private protected override IEnumerable<TextFault> Faults(
        OwnText text,
        Dossiers.Record? subject,
        RuleContext context
    )
    {
        if (subject is Dossiers.Person or Dossiers.Place or Dossiers.State && text.IsName)
        {
            yield break;
        }

        foreach (var word in text.Words)
        {
            var key = word.Key;
            var vocabulary = Vocabulary.Of(context);
            if (
                key.Length >= Shortest - 1
                && vocabulary.CountOf(text.Language, key) == 1
                && !Real.Contains(key)
                && vocabulary.FrequentNear(text.Language, key, other => IsSlip(other, key, text.Language)) is { } meant
            )
            {
                yield return new(word.Start, word.End, InCaseOf(word.Text, meant));
            }
        }
    }

    // A word of few letters is near to many others, and so is the end of a word, where its endings are.
    static bool IsSlip(string meant, string word, string language) =>
        OneSlip.Between(meant, word) is var (kind, at)
        && at > 0
        && meant.Length >= (kind == SlipKind.Replaced ? ShortestReplaced : Shortest)
        && at < (Lexicon.Has("inflects-words", language) ? (meant.Length + 1) / 2 : meant.Length - 2)
        && !IsVariant(meant, word, at);

    // British and American spellings: organise, counsellor, honour, archaeology.
    static bool IsVariant(string meant, string word, int at)
    {
        var longer = meant.Length > word.Length ? meant : word;
        return Lexicon.WordsOf("rewritten").Contains(word)
            || (meant.Length == word.Length && (meant[at], word[at]) is ('s', 'z') or ('z', 's'))
            || (
                meant.Length != word.Length
                && at > 0
                && (longer[at - 1], longer[at]) is ('l', 'l') or ('o', 'u') or ('a', 'e') or ('p', 'p') or ('t', 't')
            );
    }

    static string InCaseOf(string word, string meant) =>
        char.IsUpper(word[0]) ? char.ToUpperInvariant(meant[0]) + meant[1..] : meant;

    private protected override Message Says(FieldPathValue field, QuotationValue words, QuotationValue meant) =>
        IsRare(field, words, meant);

    [Message("{field} has {words}, which occurs nowhere else, and is one letter from {meant}")]
    private static partial Message IsRare(FieldPathValue field, QuotationValue words, QuotationValue meant);

    const string Eight = """
        visits:
          - { id: a, visitors: [], to: USA, purpose: Official visit; visited Pennsylvania. }
          - { id: b, visitors: [], to: USA, purpose: Official visit; visited Pennsylvania. }
          - { id: c, visitors: [], to: USA, purpose: Official visit; visited Pennsylvania. }
          - { id: d, visitors: [], to: USA, purpose: Official visit; visited Pennsylvania. }
          - { id: e, visitors: [], to: USA, purpose: Official visit; visited Pennsylvania. }
          - { id: f, visitors: [], to: USA, purpose: Official visit; visited Pennsylvania. }
          - { id: g, visitors: [], to: USA, purpose: Official visit; visited Pennsylvania. }
          - { id: h, visitors: [], to: USA, purpose: Official visit; visited Pennsylvania. }

        """;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An ending, and another spelling that occurs twice",
            Eight
                + """
                  - { id: i, visitors: [], to: USA, purpose: Visits to Pensylvania; officials. }
                  - { id: j, visitors: [], to: USA, purpose: Went to Pensylvania. }
                """
        ),
        new(
            "A letter dropped, and two swapped",
            Eight
                + """
                  - { id: i, visitors: [], to: USA, purpose: Official visit; visted Pennyslvania. }
                """,
            "warning i.purpose: purpose has \"visted\", which occurs nowhere else, and is one letter from \"visited\"",
            "warning i.purpose: purpose has \"Pennyslvania\", which occurs nowhere else, and is one letter from \"Pennsylvania\""
        ),
    ];
}
