using System.Collections.Frozen;
using Relations.Dossiers;

namespace Relations.Rules;

sealed class Fmt013LanguageCode : Rule, IChecks<Record>, IChecks<Dossier>
{
    // The two-letter codes of ISO 639-1, from the code tables that the Library of Congress keeps.
    static readonly FrozenSet<string> TwoLetters = (
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et "
        + "eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk "
        + "kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny "
        + "oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk "
        + "tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public override RuleInfo Info { get; } =
        new(
            "FMT013",
            "language-code",
            Severity.Error,
            new(
                "A language that has no such ISO 639 code.",
                "Dilin böyle bir ISO 639 kodu yok.",
                "Dilin belə bir ISO 639 kodu yoxdur."
            )
        )
        {
            Why =
                "Programs choose a text by its code, and read it aloud by it. English is en and not English or uk, which is Ukrainian. Of three "
                + "letters only the form is looked at.",
            Basis = "ISO 639-1 and ISO 639-3: two or three small letters.",
            Needs = "the languages of the dossier, the language of a source, or a text by language",
        };

    public void Check(Dossier subject, Inspection found)
    {
        var languages = subject.Header.Languages;
        for (var i = 0; i < languages.Count; i++)
        {
            Check(languages[i], new(null, FormattableString.Invariant($"languages[{i}]")), found);
        }

        foreach (var translation in subject.Header.Title?.Translations ?? [])
        {
            Check(translation.Language, new(null, "title"), found);
        }
    }

    public void Check(Record subject, Inspection found)
    {
        if (subject is Source { Language: { } language })
        {
            Check(language, new(subject, "language"), found);
        }

        foreach (var value in found.View.Values)
        {
            for (var i = 0; value.Value is LocalisedText text && i < text.Translations.Count; i++)
            {
                Check(text.Translations[i].Language, new(subject, value.Path), found);
            }
        }
    }

    // Plain text has no language.
    static void Check(string code, Spot spot, Inspection found)
    {
        var isCode =
            code.Length == 2 ? TwoLetters.Contains(code) : code.Length is 0 or 3 && code.All(char.IsAsciiLetterLower);
        if (!isCode || (code.Length == 0 && spot.Path is "language"))
        {
            found.Report(
                Verdict.Violated,
                spot,
                $"{Quotes.Shown(code)} is no ISO 639 code of a language, as en, tr and az are"
            );
        }
    }

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
            "error -.languages[0]: \"English\" is no ISO 639 code of a language, as en, tr and az are",
            "error ministry.title: \"xx\" is no ISO 639 code of a language, as en, tr and az are",
            "error ministry.language: \"TR\" is no ISO 639 code of a language, as en, tr and az are"
        ),
    ];
}
