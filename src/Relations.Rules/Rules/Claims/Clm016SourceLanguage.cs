using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm016SourceLanguage : Rule, IChecks<Source>
{
    const int MinWords = 5;
    const int Times = 3;
    const int MaxWords = 3000;

    public override RuleInfo Info { get; } =
        new(
            "CLM016",
            "source-language",
            Severity.Warning,
            "A source is said to be in another language than its stored text."
        )
        {
            Why =
                "Names and dates are read in the language of the source, and a translation has another one than its original. Small words tell "
                + "languages apart: of, and, the; ve, ile; və, üçün; le, des, dans.",
            Basis = "The most common words of each language.",
            Needs = "the language of a source, and its stored text in a language whose words are known",
            Exceptions = ["A text in several languages."],
        };

    public void Check(Source subject, RuleContext context)
    {
        if (subject.Language is not { } language || SourceText.Of(context.Dossier, subject) is not { } text)
        {
            return;
        }

        var words = TextWord.In(text.Text).Take(MaxWords).Select(word => word.Key).ToList();
        var counts = Lexicon
            .Of("function")
            .ToDictionary(entry => entry.Language, entry => words.Count(Only(entry).Contains));
        var (read, count) = counts.MaxBy(pair => pair.Value);
        if (read != language && count >= MinWords && count >= Times * Math.Max(1, counts.GetValueOrDefault(language)))
        {
            context.Violated("language", IsOther(subject, language, read));
        }
    }

    // The words of a language that no other of them has.
    static HashSet<string> Only(LexiconEntry entry) =>
        [
            .. entry.Words.Except(
                Lexicon.Of("function").Where(other => other.Language != entry.Language).SelectMany(other => other.Words)
            ),
        ];

    [Message("{source} is said to be in {language}, but its text is in {read}")]
    private static partial Message IsOther(Source source, string language, string read);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A text in its language",
            """
            sources: [{ id: s, title: S, language: en, file: sources/s.txt }]
            """
        )
        {
            Files =
            [
                ("sources/s.txt", "The relations of the two states were established in 1992 by an exchange of notes."),
            ],
        },
        new(
            "A Turkish text as English, and a French one as Turkish",
            """
            sources:
              - { id: s, title: S, language: en, file: sources/s.txt }
              - { id: t, title: T, language: tr, file: sources/t.txt }
            """,
            "warning s.language: s is said to be in en, but its text is in tr",
            "warning t.language: t is said to be in tr, but its text is in fr"
        )
        {
            Files =
            [
                (
                    "sources/s.txt",
                    "İlişkiler ve ticaret için, barış ile güvenlik için, dostluk ve işbirliği olarak kuruldu."
                ),
                (
                    "sources/t.txt",
                    "Les relations des deux États sont établies dans les formes par les notes et dans la paix."
                ),
            ],
        },
    ];
}
