using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fmt013LanguageCode : Rule, IChecks<Record>, IChecks<Dossier>
{
    public override RuleInfo Info { get; } =
        new("FMT013", "language-code", Severity.Error, "A language code is not in ISO 639.")
        {
            Why =
                "Programs choose a text by its code, and read it aloud by it. English is en, not English or uk, which is "
                + "Ukrainian. Of three letters only the form is checked.",
            Basis = "ISO 639-1 and ISO 639-3: two or three small letters.",
            Needs = "the languages of the dossier, the language of a source, or a text by language",
        };

    public void Check(Dossier subject, RuleContext context)
    {
        var languages = subject.Header.Languages;
        for (var i = 0; i < languages.Count; i++)
        {
            Check(languages[i], new(null, FormattableString.Invariant($"languages[{i}]")), context);
        }

        var title = HasHeaders(subject.HeaderFile) ? null : subject.Header.Title;
        foreach (var translation in title?.Translations ?? [])
        {
            Check(translation.Language, new(null, "title"), context);
        }
    }

    public void Check(Record subject, RuleContext context)
    {
        if (subject is Source { Language: { } language })
        {
            Check(language, new(subject, "language"), context);
        }

        foreach (var value in HasHeaders(subject.Origin.File) ? [] : context.View.Values)
        {
            for (var i = 0; value.Value is LocalisedText text && i < text.Translations.Count; i++)
            {
                Check(text.Translations[i].Language, new(subject, value.Path), context);
            }
        }
    }

    // In a table the language stands in the header of a column, where reading reports it once.
    static bool HasHeaders(SourceFile? file) => file is { HoldsTables: true };

    // Plain text has no language.
    static void Check(string code, FieldRef spot, RuleContext context)
    {
        if (!LanguageCodes.IsCode(code) && (code.Length > 0 || spot.Path is "language"))
        {
            context.Report(
                Verdict.Violated,
                spot,
                NoCode(Quotations.Verbatim(code)),
                NearMatches.ListHelp(spot.Path, code, LanguageCodes.IsCode)
            );
        }
    }

    [Message("{code} is not an ISO 639 language code, such as en")]
    private static partial Message NoCode(string code);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Codes of two and of three letters",
            """
            languages: [en, tr, az, ota]
            sources:
              - { id: ministry, title: { en: Relations, ota: Münasebat }, language: tr }
            """
        ),
        new(
            "A name, a code of a state and one that no language has",
            """
            languages: [English, tr]
            sources:
              - { id: ministry, title: { en: Relations, xx: Relations }, language: TR }
            """,
            "error -.languages[0]: \"English\" is not an ISO 639 language code, such as en",
            "error ministry.title: \"xx\" is not an ISO 639 language code, such as en",
            "error ministry.language: \"TR\" is not an ISO 639 language code, such as en"
        ),
    ];
}
