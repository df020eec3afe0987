using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm017HeaderLanguages : Rule, IChecks<Dossier>
{
    public override RuleInfo Info { get; } =
        new(
            "CLM017",
            "header-languages",
            Severity.Warning,
            "The languages of the dossier are not those of its names and titles."
        )
        {
            Why =
                "Readers of the header expect names in these languages. A language that no text has is promised and not "
                + "delivered; one that half of the texts have and the header does not list is forgotten.",
            Basis = "The format of dossiers: languages lists the languages of names and titles.",
            Needs = "languages in dossier.yaml, and ten or more texts by language",
        };

    const int MinTexts = 10;

    public void Check(Dossier subject, RuleContext context)
    {
        var listed = subject.Header.Languages;
        if (listed.Count == 0)
        {
            return;
        }

        var texts = subject
            .Records.SelectMany(FieldWalk.Values)
            .Select(value => value.Value)
            .OfType<LocalisedText>()
            .Where(text => !text.IsPlain)
            .ToList();
        if (texts.Count < MinTexts)
        {
            return;
        }

        var counts = texts
            .SelectMany(text => text.Translations)
            .CountBy(one => one.Language)
            .ToDictionary(StringComparer.Ordinal);
        for (var i = 0; i < listed.Count; i++)
        {
            if (!counts.ContainsKey(listed[i]))
            {
                context.Violated(FormattableString.Invariant($"languages[{i}]"), IsUnused(listed[i]));
            }
        }

        foreach (var (language, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!listed.Contains(language) && count * 2 >= texts.Count)
            {
                context.Violated("languages", IsForgotten(count, texts.Count, language));
            }
        }
    }

    [Message("no name or title is in {language}")]
    private static partial Message IsUnused(string language);

    [Message("{count} of {all} texts are in {language}, which is not among the languages")]
    private static partial Message IsForgotten(int count, int all, string language);

    const string Places = """
        places:
          - { id: a, names: { en: A, tr: A } }
          - { id: b, names: { en: B, tr: B } }
          - { id: c, names: { en: C, tr: C } }
          - { id: d, names: { en: D, tr: D } }
          - { id: e, names: { en: E, tr: E } }
          - { id: f, names: { en: F, tr: F } }
          - { id: g, names: { en: G, tr: G } }
          - { id: h, names: { en: H, tr: H } }
          - { id: i, names: { en: I, tr: I } }
          - { id: j, names: { en: J, tr: J } }

        """;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("The languages of all names", "format: 1\ntitle: T\nlanguages: [en, tr]\n" + Places),
        new(
            "A language that no name has, and one that all have",
            "format: 1\ntitle: T\nlanguages: [en, fr]\n" + Places,
            "warning -.languages: 10 of 10 texts are in tr, which is not among the languages",
            "warning -.languages[1]: no name or title is in fr"
        ),
    ];
}
