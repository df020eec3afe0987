namespace Relations.Rules;

sealed partial class Txt001DoubledWord : TextRule
{
    static readonly HashSet<string> Kept = [.. Lexicon.WordsOf("doubled")];
    static readonly HashSet<string> Function = [.. Lexicon.WordsOf("function")];

    public override RuleInfo Info { get; } =
        new("TXT001", "doubled-word", Severity.Warning, "A text repeats a word.")
        {
            Why =
                "A word is repeated where a line was broken or a text was put together. Names such as Pago Pago and words that "
                + "languages double, as Turkish does with adverbs, are left alone, and so is a pair that stands in another text.",
            Basis = "The published list of visits to the United States: \"at at\", \"Gustavo Gustavo Diaz Ordaz\".",
            Needs = "a name, title, note or reason",
            Exceptions = ["A name of two equal words: list it under words in dossier.yaml."],
        };

    private protected override IEnumerable<TextFault> Faults(
        OwnText text,
        Dossiers.Record? subject,
        RuleContext context
    )
    {
        for (var i = 1; i < text.Words.Count; i++)
        {
            var (first, second) = (text.Words[i - 1], text.Words[i]);
            if (
                first.Key == second.Key
                && IsDivided(text.Text, first.End, second.Start)
                && IsSlip(text, first, second)
                && !Kept.Contains($"{first.Key} {second.Key}")
                && !(text.IsName && text.Words.Count == 2)
                && !IsTwice(text, first, second, context)
            )
            {
                yield return new(first.Start, second.End, first.Text, Function.Contains(first.Text));
            }
        }
    }

    static bool IsDivided(string text, int end, int start) =>
        start > end && text.AsSpan(end, start - end).IsWhiteSpace();

    // Neither is a part of a word with a hyphen or an apostrophe.
    static bool IsSlip(OwnText text, TextWord first, TextWord second) =>
        !IsJoined(text.Text, first.Start - 1)
        && !IsJoined(text.Text, second.End)
        && (Function.Contains(first.Key) || (first.Text.Length > 1 && !Doubles(text.Language, second.Text)));

    static bool IsJoined(string text, int at) =>
        at >= 0 && at < text.Length && text[at] is '-' or '\'' or '’' or '‐' or '‑' or '.';

    // Some languages say a thing twice to say how it is done.
    static bool Doubles(string language, string word) =>
        char.IsLower(word[0]) && Lexicon.Has("doubles-words", language);

    static bool IsTwice(OwnText text, TextWord first, TextWord second, RuleContext context) =>
        !Function.Contains(first.Key)
        && char.IsUpper(second.Text[0])
        && Vocabulary.Of(context).CountOfPair(text.Language, first.Key) > 1;

    private protected override Message Says(FieldPathValue field, QuotationValue words, QuotationValue meant) =>
        IsDoubled(field, words);

    [Message("{field} repeats a word: {words}")]
    private static partial Message IsDoubled(FieldPathValue field, QuotationValue words);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Names of two equal words, an adverb of Turkish, and a part of a name with a hyphen",
            """
            title: Visits
            words: [Sing Sing]
            people:
              - { id: ghali, names: Boutros Boutros-Ghali, note: Born in Pago Pago. }
            visits:
              - { id: visit, visitors: [{ person: ghali }], to: USA, purpose: { tr: Sık sık görüştüler., en: Went to Sing Sing. } }
            """
        ),
        new(
            "A preposition and a given name twice",
            """
            people:
              - { id: diaz, names: Gustavo Gustavo Diaz Ordaz }
            visits:
              - { id: visit, visitors: [{ person: diaz }], to: USA, purpose: Met with the President at at the General Assembly. }
            """,
            "warning diaz.names: names repeats a word: \"Gustavo Gustavo\"",
            "warning visit.purpose: purpose repeats a word: \"at at\""
        ),
    ];
}
