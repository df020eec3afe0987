using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm012NameNotQuoted
    : Rule,
        IChecks<Event>,
        IChecks<Mechanism>,
        IChecks<Project>,
        IChecks<Dispute>,
        IChecks<Agreement>
{
    const int ShortestWord = 3;

    static readonly HashSet<string> Common =
    [
        .. new[] { "function", "event-kind", "month", "ordinal", "level", "organization-kind" }
            .SelectMany(topic => Lexicon.WordsOf(topic))
            .SelectMany(FoldedNames.WordsOf),
    ];

    public override RuleInfo Info { get; } =
        new("CLM012", "name-not-quoted", Severity.Warning, "The quotations of a record contain no word of its name.")
        {
            Why =
                "A passage that speaks of the D-8 Summit has D-8 in it. One that has no word of the name speaks of something else: the quotation is "
                + "that of another record, or the name is. Words for kinds, as summit, do not count, and one word in any language is enough.",
            Basis = "Archival practice: a reader must find in the passage what the record says.",
            Needs =
                "an event, mechanism, project, dispute or agreement with a name in the language of its source, and a quotation in every citation",
            Exceptions = ["A name that the curator gave."],
        };

    public void Check(Event subject, RuleContext context) => Check(subject, "names", subject.Names, null, context);

    public void Check(Mechanism subject, RuleContext context) =>
        Check(subject, "names", subject.Names, subject.Acronym, context);

    public void Check(Project subject, RuleContext context) => Check(subject, "names", subject.Names, null, context);

    public void Check(Dispute subject, RuleContext context) => Check(subject, "names", subject.Names, null, context);

    public void Check(Agreement subject, RuleContext context) => Check(subject, "title", subject.Title, null, context);

    static void Check(Record subject, string field, LocalisedText? names, LocalisedText? acronym, RuleContext context)
    {
        var texts = names is null ? [] : Evidenced.Texts(subject);
        if (texts.Count == 0 || !HasLanguages(subject, names!, context))
        {
            return;
        }

        var words = Distinctive(names!)
            .Concat(acronym is null ? [] : Distinctive(acronym))
            .ToHashSet(StringComparer.Ordinal);
        var evidence = FoldedNames.Fold(string.Join(" / ", texts));
        if (words.Count > 0 && !words.Any(word => FoldedNames.HasName(evidence, word)))
        {
            context.Violated(field, IsNotQuoted(Quotations.Shown(names!.ToString())), ClaimTexts.CorrectOrQuote());
        }
    }

    // In another language a name may have other words.
    static bool HasLanguages(Record subject, LocalisedText names, RuleContext context) =>
        subject.Citations.All(citation =>
            context.Dossier.Find(citation.Source)?.Language is not { } language
            || names.IsPlain
            || names.Find(language) is not null
        );

    static IEnumerable<string> Distinctive(LocalisedText names) =>
        names.Translations.SelectMany(name => FoldedNames.WordsOf(name.Text)).Where(IsDistinctive);

    static bool IsDistinctive(string word) =>
        (word.Length >= ShortestWord || word.Any(char.IsAsciiDigit)) && !Common.Contains(word);

    [Message("no quotation contains a word of {name}")]
    private static partial Message IsNotQuoted(QuotationValue name);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A word of the name, a number of it, and a name in another language than the source",
            """
            sources: [{ id: s, title: S, language: en }]
            events:
              - { id: a, names: { en: Khojaly conference, tr: Hocalı konferansı }, citations: [{ source: s, quote: the massacre of Hocalı, reading: stated }] }
              - { id: b, names: D-8 Summit, citations: [{ source: s, quote: to attend the D-8 Summit, reading: stated }] }
              - { id: c, names: { tr: Karadeniz Zirvesi }, citations: [{ source: s, quote: the Black Sea Summit, reading: stated }] }
            """
        ),
        new(
            "Passages of something else, in four languages",
            """
            events:
              - { id: a, names: BSEC Summit, citations: [{ source: s, quote: to attend the OIC Summit, reading: stated }] }
              - { id: b, names: { tr: Dünya Petrol Kongresi }, citations: [{ source: s, quote: KEİ Zirvesi yapıldı, reading: stated }] }
              - { id: c, names: { az: Ümumdünya Neft Konqresi }, citations: [{ source: s, quote: QDİƏT Sammiti keçirildi, reading: stated }] }
              - { id: d, names: { fr: Congrès mondial du pétrole }, citations: [{ source: s, quote: le sommet de la mer Noire, reading: stated }] }
            """,
            "warning a.names: no quotation contains a word of \"BSEC Summit\"",
            "warning b.names: no quotation contains a word of \"Dünya Petrol Kongresi\"",
            "warning c.names: no quotation contains a word of \"Ümumdünya Neft Konqresi\"",
            "warning d.names: no quotation contains a word of \"Congrès mondial du pétrole\""
        ),
    ];
}
