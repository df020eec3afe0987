using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src018CorrectedUnexplained : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new(
            "SRC018",
            "corrected-unexplained",
            Severity.Warning,
            "A date of a corrected record is in neither the quotes nor the notes."
        )
        {
            Why =
                "Whoever departs from a source says why, and so names the date that is meant, where no quote has it. A date "
                + "in neither is a slip that the correction hides: no other rule compares it with anything.",
            Basis = "Archival practice: a correction is signed and explained.",
            Needs = "a corrected citation, and quotes in every citation of the record",
        };

    public void Check(Record subject, RuleContext context)
    {
        if (
            subject is IRegisterEntry
            || !subject.Citations.Any(citation => citation.Reading == Reading.Corrected)
            || subject.Citations.Any(citation => SourceText.IsBlank(citation.Quote))
        )
        {
            return;
        }

        var texts = subject
            .Citations.SelectMany(citation => (IEnumerable<string?>)[citation.Quote, citation.Note])
            .Append(subject.Note);
        List<Edtf> said = [.. texts.OfType<string>().SelectMany(Said)];
        var fields = context.View.StatedDates;
        List<Edtf> dates = [.. fields.Select(field => field.Date.Value).OfType<Edtf>()];
        foreach (var field in fields)
        {
            if (
                field.Date.Value is { } date
                && !DateReadings.IsReading(
                    date,
                    [.. said.Select(one => DateReadings.InYearOf(date, one) ?? one)],
                    dates
                )
            )
            {
                context.Violated(field.Path, IsUnexplained(new(field.Path), field.Date));
            }
        }
    }

    static IEnumerable<Edtf> Said(string text) =>
        DateMentions
            .Find(text)
            .SelectMany(mention => DateEvidence.Meanings(mention, text.Substring(mention.Start, mention.Length)));

    [Message("{field} ({date}) is in no quote and in no note")]
    private static partial Message IsUnexplained(FieldPathValue field, SourceDate date);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One date from the quote, one from the note",
            """
            events:
              - id: summit
                names: Summit
                dates: 2017-05-22
                citations: [{ source: ministry, quote: "the summit of May 22, 2017", reading: corrected, note: It was a congress. }]
              - id: congress
                names: Congress
                dates: 2017-05-23
                citations: [{ source: ministry, quote: "the congress of May 22, 2017", reading: corrected, note: "By the programme, on 23 May 2017." }]
            """
        ),
        new(
            "A date from nowhere",
            """
            events:
              - id: congress
                names: Congress
                dates: 2017-05-23
                citations: [{ source: ministry, quote: "the summit of May 22, 2017", reading: corrected, note: It was a congress. }]
            """,
            "warning congress.dates: dates (2017-05-23) is in no quote and in no note"
        ),
    ];
}
