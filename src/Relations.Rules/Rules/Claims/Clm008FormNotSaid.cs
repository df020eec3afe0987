using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm008FormNotSaid : Rule, IChecks<Recognition>, IChecks<DiplomaticRelation>
{
    public override RuleInfo Info { get; } =
        new(
            "CLM008",
            "form-not-said",
            Severity.Warning,
            "The form or object of a recognition, or the mode of relations, is in no quotation."
        )
        {
            Why =
                "\"Recognized\" says neither de jure nor de facto, and \"established\" does not say how. A form that no words "
                + "give is the curator's knowledge, and belongs in another citation or in a note of one that is not stated.",
            Basis = "Practice of archives: what a record says is found in its passage, in these or other words.",
            Needs =
                "a recognition with a form or with a government as its object, or relations with a mode, and a quotation in every citation",
        };

    public void Check(Recognition subject, RuleContext context)
    {
        Check(subject, "form", subject.Form, "recognition-form", context);
        // The state is recognized where nothing else is said.
        object? government = subject.Recognized == RecognitionObject.Government ? subject.Recognized : null;
        Check(subject, "recognized", government, "recognition-object", context);
    }

    public void Check(DiplomaticRelation subject, RuleContext context) =>
        Check(subject, "mode", subject.Mode, "relation-mode", context);

    static void Check(Record subject, string field, object? value, string topic, RuleContext context)
    {
        var texts = value is null ? [] : Evidenced.Texts(subject);
        if (value is null || texts.Count == 0)
        {
            return;
        }

        // A source that is a communiqué or a treaty need not say so in the passage.
        var titles = subject
            .Citations.Select(citation => context.Dossier.Find(citation.Source)?.Title)
            .SelectMany(title => title?.Translations ?? [])
            .Select(title => title.Text);
        var word = subject.RecordShape.WordOf(field, value);
        if (!texts.Concat(titles).SelectMany(Terms.Of(topic).In).Any(term => term.Value == word))
        {
            context.Violated(
                field,
                ClaimTexts.IsNotSaid(new(field), EnumWords.Of(subject.RecordShape, field, value)),
                ClaimTexts.CorrectOrQuote()
            );
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Forms and modes that the quotations say",
            """
            sources: [{ id: communique, title: Joint communiqué }]
            recognitions:
              - { id: a, by: USA, of: EST, form: de-jure, citations: [{ source: s, quote: extended de jure recognition, reading: stated }] }
              - { id: b, by: USA, of: MEX, recognized: government, citations: [{ source: s, quote: recognized the Government of Carranza, reading: stated }] }
              - { id: c, by: TUR, of: AZE, recognized: state, citations: [{ source: s, quote: recognized Azerbaijan, reading: stated }] }
            diplomaticRelations:
              - { id: d, between: [AZE, TUR], mode: protocol, citations: [{ source: s, quote: Diplomatik ilişkiler protokol ile kuruldu, reading: stated }] }
              - { id: e, between: [CHN, USA], mode: communique, citations: [{ source: communique, quote: "to establish diplomatic relations", reading: stated }] }
            """
        ),
        new(
            "Forms, an object and modes from nowhere",
            """
            recognitions:
              - { id: a, by: TUR, of: AZE, form: de-jure, citations: [{ source: s, quote: recognized Azerbaijan, reading: stated }] }
              - { id: b, by: TUR, of: AZE, form: implied, recognized: government, citations: [{ source: s, quote: Azerbaycan'ı tanıdı, reading: stated }] }
            diplomaticRelations:
              - { id: c, between: [AZE, TUR], mode: notes, citations: [{ source: s, quote: diplomatik münasibətlər quruldu, reading: stated }] }
              - { id: d, between: [AZE, FRA], mode: treaty, citations: [{ source: s, quote: relations diplomatiques établies, reading: stated }] }
            """,
            "warning a.form: form is de-jure, but no quotation says so",
            "warning b.form: form is implied, but no quotation says so",
            "warning b.recognized: recognized is government, but no quotation says so",
            "warning c.mode: mode is notes, but no quotation says so",
            "warning d.mode: mode is treaty, but no quotation says so"
        ),
    ];
}
