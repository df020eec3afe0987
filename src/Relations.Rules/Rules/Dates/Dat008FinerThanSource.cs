using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat008FinerThanSource : Rule, IChecks<Record>
{
    const string Relations = "Relations\n\nIn May 2010 the two sides founded a council.";

    public override RuleInfo Info { get; } =
        new(
            "DAT008",
            "finer-than-source",
            Severity.Warning,
            "A date is more exact than any date in the passages, where no other rule compares the two."
        )
        {
            Why =
                "What is more exact than its source was invented, or has a source that is not cited. Of records whose "
                + "citations all have quotes, date-not-in-quote (SRC014) says so of stated and inferred dates, and "
                + "corrected-unexplained (SRC018) of corrected ones. This rule checks what those do not: people, places and "
                + "other entries of the register that cite a source, citations of a paragraph without its words, dates that "
                + "are inferred from a quote without a date, and citations that do not say how they are read. The first and "
                + "last days of years are false-precision (DAT007).",
            Basis = "Archival practice: a description is no more exact than its source.",
            Needs =
                "quotes, or paragraphs of stored sources, in every citation of the record, and a date in one of them",
        };

    public void Check(Record subject, RuleContext context)
    {
        var fields = Array.FindAll(context.View.StatedDates, static field => field.Date.Value is not null);
        if (
            fields.Length == 0
            || IsForCorrected(subject)
            || IsForStated(context.View)
            || PassageDates.Of(subject, context) is not { IsWhole: true } passages
        )
        {
            return;
        }

        var judged = context.View.Evidence?.Judged().ToDictionary(one => one.Field.Path, one => one.Standing);
        foreach (var field in fields)
        {
            var date = field.Date.Value!;
            if (
                (judged?.GetValueOrDefault(field.Path) ?? DateStanding.Supported) == DateStanding.Supported
                && !passages.Say(date)
                && passages.CoarserThan(date) is { } coarser
                && !IsWholeYear(date, passages)
            )
            {
                context.Violated(
                    field.Path,
                    IsFiner(new(field.Path), field.Date, Quotations.Shown(coarser.Words), new(coarser.Date.ToString()))
                );
            }
        }
    }

    // Where all is stated, every date is compared already.
    static bool IsForStated(RecordValidationContext view) =>
        view.Evidence is not null && !view.Record.Citations.Any(citation => citation.Reading == Reading.Inferred);

    static bool IsForCorrected(Record subject) =>
        subject is not IRegisterEntry
        && subject.Citations.Any(citation => citation.Reading == Reading.Corrected)
        && !subject.Citations.Any(citation => SourceText.IsBlank(citation.Quote));

    static bool IsWholeYear(Edtf date, PassageDates passages) =>
        date is EdtfDate { Year: { } year } and (EdtfDate { Month: 1, Day: 1 } or EdtfDate { Month: 12, Day: 31 })
        && passages.OfYear(year) is not null;

    [Message("{field} ({date}) is more exact than the passage: {words} is {meaning}")]
    private static partial Message IsFiner(
        FieldPathValue field,
        SourceDate date,
        QuotationValue words,
        DateValue meaning
    );

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "As exact as the passage, and less",
            """
            sources:
              - { id: ministry, title: Relations, file: sources/ministry.txt }
            people:
              - id: somebody
                names: Somebody
                born: 1961
                citations: [{ source: ministry, quote: "born on 24 December 1961", reading: stated }]
            mechanisms:
              - id: council
                names: Council
                parties: [AZE, TUR]
                established: 2010-05
                citations: [{ source: ministry, paragraph: 1, reading: stated }]
            """
        )
        {
            Files = [("sources/ministry.txt", Relations)],
        },
        new(
            "A day of a year, and a day of the month that a paragraph names",
            """
            sources:
              - { id: ministry, title: Relations, file: sources/ministry.txt }
            people:
              - id: somebody
                names: Somebody
                born: 1961-12-24
                citations: [{ source: ministry, quote: born in 1961, reading: stated }]
            mechanisms:
              - id: council
                names: Council
                parties: [AZE, TUR]
                established: 2010-05-14
                citations: [{ source: ministry, paragraph: 1, reading: stated }]
            """,
            "warning somebody.born: born (1961-12-24) is more exact than the passage: \"1961\" is 1961",
            "warning council.established: established (2010-05-14) is more exact than the passage: \"May 2010\" is 2010-05"
        )
        {
            Files = [("sources/ministry.txt", Relations)],
        },
    ];
}
