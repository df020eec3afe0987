using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm011LanguagesExchanged : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new(
            "CLM011",
            "languages-exchanged",
            Severity.Warning,
            "Two texts of one field are each under the other's language."
        )
        {
            Why =
                "Each would be at home under the other's code: by letters that a language does not have, by words that it does not use, and by where "
                + "else the words stand in the dossier. Texts under the wrong code come out in the wrong briefing.",
            Basis = "The alphabets of the languages, and the words of the rules on claims.",
            Needs = "a name, title or text in two languages whose alphabets are known",
            Exceptions = ["A foreign name that one language takes over with its letters."],
        };

    public void Check(Record subject, RuleContext context)
    {
        foreach (var value in context.View.Values)
        {
            if (
                value.Value is LocalisedText { Translations: { Count: > 1 } texts }
                && Exchanged(texts, context) is var (one, other)
            )
            {
                context.Violated(
                    $"{value.Path}.{one.Language}",
                    AreExchanged(Quotations.Shown(one.Text), one.Language, Quotations.Shown(other.Text), other.Language)
                );
            }
        }
    }

    static (Translation One, Translation Other)? Exchanged(Items<Translation> texts, RuleContext context)
    {
        (Translation, Translation)? best = null;
        var most = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
            {
                var (a, b) = (texts[i], texts[j]);
                if (a.Text == b.Text || !Lexicon.Has("alphabet", a.Language) || !Lexicon.Has("alphabet", b.Language))
                {
                    continue;
                }

                var score = new LanguageScore(Vocabulary.Of(context));
                var gain =
                    score.Of(a, b.Language, b)
                    + score.Of(b, a.Language, a)
                    - score.Of(a, a.Language, b)
                    - score.Of(b, b.Language, a);
                var needed = a.Text.Contains(' ', StringComparison.Ordinal) ? 2 : 1;
                if (gain >= needed && gain >= most)
                {
                    (best, most) = ((a, b), gain);
                }
            }
        }

        return best;
    }

    [Message("{text} under {language} and {other} under {otherLanguage} are exchanged")]
    private static partial Message AreExchanged(
        QuotationValue text,
        string language,
        QuotationValue other,
        string otherLanguage
    );

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Texts under their languages, and foreign letters in all",
            """
            places:
              - { id: baku, names: { en: Baku, tr: Bakü, az: Bakı, fr: Bakou } }
              - { id: sao, names: { en: São Tomé, tr: São Tomé } }
            events:
              - { id: e, names: { en: Conference for the anniversary, tr: Yıl dönümü konferansı, az: İldönümü konfransı, fr: Conférence pour l'anniversaire } }
            """
        ),
        new(
            "Letters and words of the other language",
            """
            places:
              - { id: kars, names: { en: Kars, tr: Qars, az: Kars } }
            events:
              - { id: e, names: { en: Yıl dönümü konferansı, tr: Conference for the anniversary } }
              - { id: f, names: { az: Conférence pour la paix, fr: Sülh üçün konfrans } }
            """,
            "warning kars.names.tr: \"Qars\" under tr and \"Kars\" under az are exchanged",
            "warning e.names.en: \"Yıl dönümü konferansı\" under en and \"Conference for the anniversary\" under tr are exchanged",
            "warning f.names.az: \"Conférence pour la paix\" under az and \"Sülh üçün konfrans\" under fr are exchanged"
        ),
    ];
}
