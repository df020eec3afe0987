namespace Relations.Rules;

sealed partial class Txt004GluedWords : TextRule
{
    const int ShortestPart = 3;
    const int MinElsewhere = 2;

    static readonly Dictionary<string, string> Pairs = Made();

    public override RuleInfo Info { get; } =
        new("TXT004", "glued-words", Severity.Warning, "A text has two words without a space between.")
        {
            Why =
                "A search does not find two words without their space, and they hide the name that one of them is. A small "
                + "letter before a capital is checked where both halves occur alone elsewhere in the dossier, so that McDonald "
                + "and YouTube are ignored.",
            Basis = "Transcription: the space at the end of a line is lost when lines are joined.",
            Needs = "a name, title, note or reason",
            Exceptions = ["A name that is written so: list it under words in dossier.yaml."],
        };

    private protected override IEnumerable<TextFault> Faults(
        OwnText text,
        Dossiers.Record? subject,
        RuleContext context
    )
    {
        foreach (var word in subject is Dossiers.Person && text.IsName ? [] : text.Words)
        {
            if (MeantBy(word, text.Language, context) is { } meant)
            {
                yield return new(word.Start, word.End, meant);
            }
        }
    }

    static string? MeantBy(TextWord word, string language, RuleContext context)
    {
        if (Pairs.TryGetValue(word.Key, out var divided))
        {
            return char.IsUpper(word.Text[0]) ? char.ToUpperInvariant(divided[0]) + divided[1..] : divided;
        }

        var at = CapitalIn(word.Text);
        if (at < 2 || word.Text.Length - at < ShortestPart)
        {
            return null;
        }

        var (first, second) = (word.Text[..at], word.Text[at..]);
        return
            Lexicon.WordsOf("glue", language).Contains(first)
            || (at >= ShortestPart && IsKnown(first) && IsKnown(second))
            ? $"{first} {second}"
            : null;

        bool IsKnown(string part) => Vocabulary.Of(context).CountOf(language, TextWord.Small(part)) >= MinElsewhere;
    }

    // The first capital behind a small letter, where small letters follow it.
    static int CapitalIn(string word)
    {
        for (var at = 1; at + 1 < word.Length; at++)
        {
            if (char.IsUpper(word[at]) && char.IsLower(word[at - 1]) && char.IsLower(word[at + 1]))
            {
                return at;
            }
        }

        return -1;
    }

    static Dictionary<string, string> Made()
    {
        Dictionary<string, string> made = new(StringComparer.Ordinal);
        foreach (var entry in Lexicon.Of("article"))
        {
            foreach (var first in Lexicon.WordsOf("glue", entry.Language))
            {
                foreach (var second in entry.Words)
                {
                    made.TryAdd(first + second, $"{first} {second}");
                }
            }
        }

        foreach (var known in Lexicon.WordsOf("real"))
        {
            made.Remove(known);
        }

        return made;
    }

    private protected override Message Says(FieldPathValue field, QuotationValue words, QuotationValue meant) =>
        IsGlued(field, words, meant);

    [Message("{field} has {words} for {meant}")]
    private static partial Message IsGlued(FieldPathValue field, QuotationValue words, QuotationValue meant);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Names with a capital inside",
            """
            people:
              - { id: macarthur, names: Douglas MacArthur }
            organizations:
              - { id: wiki, names: WikiLeaks }
            """
        ),
        new(
            "A preposition before its article, another before a name, and two names",
            """
            organizations:
              - { id: press, names: Baku Press, note: Baku Press was founded in 1992. }
            visits:
              - { id: visit, visitors: [], to: AZE, purpose: Opening ofthe office of BakuPress inAnkara. }
            """,
            "warning visit.purpose: purpose has \"ofthe\" for \"of the\"",
            "warning visit.purpose: purpose has \"BakuPress\" for \"Baku Press\"",
            "warning visit.purpose: purpose has \"inAnkara\" for \"in Ankara\""
        ),
    ];
}
