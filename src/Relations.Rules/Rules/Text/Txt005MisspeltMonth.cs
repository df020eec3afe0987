namespace Relations.Rules;

sealed partial class Txt005MisspeltMonth : TextRule
{
    const int Shortest = 5;

    static readonly HashSet<string> Months = [.. Lexicon.WordsOf("month")];
    static readonly NearWords Near = new(Months.Where(month => month.Length >= Shortest));

    public override RuleInfo Info { get; } =
        new("TXT005", "misspelt-month", Severity.Warning, "A text misspells the month of a date.")
        {
            Why =
                "Neither a search nor the rules that compare dates with texts find a date whose month is misspelt. Months of "
                + "several languages are known; one letter is wrong, missing, added or in the wrong place, beside a day or a "
                + "year.",
            Basis = "The published list of chiefs of mission of the United States: \"Janaury\", \"Augus\".",
            Needs = "a word beside a number, in a name, title, note or reason",
        };

    private protected override IEnumerable<TextFault> Faults(
        OwnText text,
        Dossiers.Record? subject,
        RuleContext context
    )
    {
        foreach (var word in text.Words)
        {
            if (
                word.Text.Length >= Shortest - 1
                && IsBesideNumber(text.Text, word)
                && !IsKnown(word.Key)
                && MonthNear(word.Key, text.Language) is { } month
                && Vocabulary.Of(context).CountOf(text.Language, word.Key) <= 2
            )
            {
                var meant = char.IsUpper(word.Text[0]) ? char.ToUpperInvariant(month[0]) + month[1..] : month;
                yield return new(word.Start, word.End, meant);
            }
        }
    }

    // A month may have an ending: noyabrın, Kasımda.
    static bool IsKnown(string word) =>
        Months.Contains(word) || Months.Any(month => word.StartsWith(month, StringComparison.Ordinal));

    // Of two that are as near, one of the language of the text.
    static string? MonthNear(string word, string language) =>
        Near.To(word)
            .Where(month => month[0] == word[0] || OneSlip.Between(month, word) is not { Kind: SlipKind.Replaced })
            .OrderByDescending(month => Lexicon.WordsOf("month", language).Contains(month))
            .FirstOrDefault();

    static bool IsBesideNumber(string text, TextWord word)
    {
        var (before, after) = (word.Start - 1, word.End);
        while (before >= 0 && text[before] is ' ' or '.' or ',')
        {
            before--;
        }

        while (after < text.Length && text[after] is ' ' or '.' or ',')
        {
            after++;
        }

        return (before >= 0 && char.IsAsciiDigit(text[before]) && word.Start - before > 1)
            || (after < text.Length && char.IsAsciiDigit(text[after]));
    }

    private protected override Message Says(FieldPathValue field, QuotationValue words, QuotationValue meant) =>
        IsMisspelt(field, words, meant);

    [Message("{field} has {words} for the month {meant}")]
    private static partial Message IsMisspelt(FieldPathValue field, QuotationValue words, QuotationValue meant);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Months of several languages, and words like them",
            """
            visits:
              - id: visit
                visitors: []
                to: AZE
                purpose: { en: "22 March 1992, the 2nd match", tr: 14 Ocak 1992, az: 1991-ci il noyabrın 9-da, fr: 14 juillet }
            """
        ),
        new(
            "A month in four languages",
            """
            visits:
              - id: visit
                visitors: []
                to: AZE
                purpose: { en: "Janaury 14, 1992", tr: 9 Kasm 1991, az: 9 noybar 1991, fr: 14 juilet 1991 }
            """,
            "warning visit.purpose.en: purpose.en has \"Janaury\" for the month \"January\"",
            "warning visit.purpose.tr: purpose.tr has \"Kasm\" for the month \"Kasım\"",
            "warning visit.purpose.az: purpose.az has \"noybar\" for the month \"noyabr\"",
            "warning visit.purpose.fr: purpose.fr has \"juilet\" for the month \"juillet\""
        ),
    ];
}
