namespace Relations.Rules;

sealed partial class Txt009MixedScripts : TextRule
{
    public override RuleInfo Info { get; } =
        new("TXT009", "mixed-scripts", Severity.Warning, "A word has letters of two alphabets.")
        {
            Why =
                "A Cyrillic a in a Latin word looks right, and no search finds the word. A word is of one alphabet. Two entries that differ by "
                + "such letters alone are lookalike's (ENT011).",
            Basis = "Unicode Technical Standard 39, mixed-script confusables; Latin, Cyrillic and Greek.",
            Needs = "a name, title, note or reason",
        };

    private protected override IEnumerable<TextFault> Faults(
        OwnText text,
        Dossiers.Record? subject,
        RuleContext context
    )
    {
        if (!text.Text.AsSpan().ContainsAnyInRange('\u0370', '\u052F'))
        {
            yield break;
        }

        foreach (var word in text.Words)
        {
            var latin = word.Text.Count(Lookalikes.IsLatin);
            var other = word.Text.Count(c => Lookalikes.IsCyrillic(c) || Lookalikes.IsGreek(c));
            if (latin > 0 && other > 0 && word.Text.Length > 2)
            {
                var meant =
                    latin >= other
                        ? string.Concat(word.Text.Select(Lookalikes.LatinOf))
                        : Lookalikes.CyrillicOf(word.Text);
                var isWhole = meant is not null && (meant.All(Lookalikes.IsLatin) || !meant.Any(Lookalikes.IsLatin));
                yield return new(word.Start, word.End, isWhole ? meant : null, isWhole);
            }
        }
    }

    private protected override Message Says(FieldPathValue field, QuotationValue words, QuotationValue meant) =>
        IsMixed(field, words);

    [Message("{field} mixes two alphabets in {words}")]
    private static partial Message IsMixed(FieldPathValue field, QuotationValue words);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Words of one alphabet each",
            """
            places:
              - { id: moscow, names: { en: Moscow, ru: Москва }, note: "Москва is called Moskva." }
            """
        ),
        new(
            "A Cyrillic letter in a Latin word, and a Latin one in a Cyrillic word",
            """
            places:
              - { id: moscow, names: { en: Mоscow, ru: Mосква } }
            """,
            "warning moscow.names.en: names.en mixes two alphabets in \"Mоscow\"",
            "warning moscow.names.ru: names.ru mixes two alphabets in \"Mосква\""
        ),
    ];
}
