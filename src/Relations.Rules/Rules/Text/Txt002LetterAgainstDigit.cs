namespace Relations.Rules;

sealed partial class Txt002LetterAgainstDigit : TextRule
{
    const int ShortestWord = 3;

    static readonly HashSet<string> Months = [.. Lexicon.WordsOf("month")];

    // Endings of numbers and units, and what cannot be told from them.
    static readonly HashSet<string> Behind = [.. Lexicon.WordsOf("after-number")];

    public override RuleInfo Info { get; } =
        new(
            "TXT002",
            "letter-against-digit",
            Severity.Warning,
            "A text has a word and a number without a space between."
        )
        {
            Why =
                "Neither a search, nor the rules on evidence, nor most readers find a date that is joined to the word before "
                + "it. Ordinals, units, decades and signs in capitals such as G20 or COVID19 are ignored.",
            Basis = "The published list of visits to the United States: \"October11\", \"for the350th anniversary\".",
            Needs = "a name, title, note or reason; a word of three letters or more that ends in small ones",
            Exceptions = ["A name that is written so: list it under words in dossier.yaml."],
        };

    private protected override IEnumerable<TextFault> Faults(
        OwnText text,
        Dossiers.Record? subject,
        RuleContext context
    )
    {
        foreach (var word in text.Words)
        {
            var (before, after) = (DigitsBefore(text.Text, word.Start), DigitsAfter(text.Text, word.End));
            if (
                before + after > 0
                && IsWord(word, before > 0)
                && !IsSign(text.Text, word.Start - before, word.End + after)
            )
            {
                var (start, end) = (word.Start - before, word.End + after);
                var whole = text.Text[start..end];
                if (before == 0 || after == 0)
                {
                    var meant = before > 0 ? $"{whole[..before]} {word.Text}" : $"{word.Text} {whole[^after..]}";
                    yield return new(start, end, meant, Months.Contains(word.Key));
                }
            }
        }
    }

    static bool IsWord(TextWord word, bool isBehind) =>
        word.Text.Length >= ShortestWord
        && char.IsLower(word.Text[^1])
        && char.IsLower(word.Text[^2])
        && !(isBehind && Behind.Contains(word.Key));

    // A part of an address, a file name, a formula or an id.
    static bool IsSign(string text, int start, int end) =>
        (start > 0 && "/_@#=&+-".Contains(text[start - 1], StringComparison.Ordinal))
        || (end < text.Length && "/_@#=&+".Contains(text[end], StringComparison.Ordinal));

    static int DigitsBefore(string text, int start)
    {
        var at = start;
        while (at > 0 && char.IsAsciiDigit(text[at - 1]))
        {
            at--;
        }

        return start - at;
    }

    static int DigitsAfter(string text, int end)
    {
        var at = end;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - end;
    }

    private protected override Message Says(FieldPathValue field, QuotationValue words, QuotationValue meant) =>
        IsJoined(field, words);

    [Message("{field} joins a word and a number: {words}")]
    private static partial Message IsJoined(FieldPathValue field, QuotationValue words);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Ordinals, decades, units and signs",
            """
            words: [Expo2020]
            visits:
              - id: visit
                visitors: []
                to: AZE
                purpose:
                  en: The 22nd Congress of the 1990s, G20, COVID19, D-8, 350km and Expo2020.
                  tr: 25. yıl dönümü, 2016'da
                  az: 2016-cı il
                  fr: la 2e fois, le 1er mai
            """
        ),
        new(
            "A month before its day, an article before a number, and a number before a month",
            """
            visits:
              - id: visit
                visitors: []
                to: USA
                dates: 1964-09-25/1964-10-11
                purpose: In U.S. September 25–October11.
                note: Ceremonies for the350th anniversary, held 9Kasım and 1995yılında.
            """,
            "warning visit.purpose: purpose joins a word and a number: \"October11\"",
            "warning visit.note: note joins a word and a number: \"the350th\"",
            "warning visit.note: note joins a word and a number: \"9Kasım\"",
            "warning visit.note: note joins a word and a number: \"1995yılında\""
        ),
    ];
}
