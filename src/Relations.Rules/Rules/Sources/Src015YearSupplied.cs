using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src015YearSupplied : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new("SRC015", "year-supplied", Severity.Warning, "A stated date has a year that its quote does not give.")
        {
            Why =
                "The year comes from elsewhere, such as the paragraph or the curator's knowledge, and a reader cannot see it "
                + "in the quote. Such a reading is marked as inferred.",
            Basis = "Archival practice: what an editor supplies is marked.",
            Needs = "a quote with a day or month that lacks its year",
        };

    public void Check(Record subject, RuleContext context)
    {
        if (context.View.Evidence is not { } evidence)
        {
            return;
        }

        foreach (var (field, date, standing) in evidence.Judged())
        {
            if (
                standing == DateStanding.YearSupplied
                && evidence.Stated.FirstOrDefault(mention => evidence.LacksYearOf(date, mention)) is { } mention
            )
            {
                context.Violated(
                    mention.Path + ".reading",
                    GivesNoYear(Quotations.Shown(mention.Words), new(field.Path), field.Date),
                    MakeInferred(),
                    [new(TheDate(), new(subject, field.Path))]
                );
            }
        }
    }

    [Message("{words} gives no year, but {field} ({date}) has one")]
    private static partial Message GivesNoYear(QuotationValue words, FieldPathValue field, SourceDate date);

    [Message("change the reading to inferred, and say in the note where the year comes from")]
    private static partial Message MakeInferred();

    [Message("the date with its year")]
    private static partial Message TheDate();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A year that is inferred, and one that stands in the quote",
            """
            visits:
              - id: inferred
                visitors: []
                to: TUR
                dates: 2017-12-13
                citations: [{ source: ministry, quote: visited our country on 13 December, reading: inferred }]
              - id: stated
                visitors: []
                to: AZE
                dates: 2017-12-20
                citations: [{ source: ministry, quote: "a visit to Nakhichevan on December 20, 2017", reading: stated }]
            """
        ),
        new(
            "A year that does not stand in the quote",
            """
            visits:
              - id: visit
                visitors: []
                to: TUR
                dates: 2017-12-13
                citations: [{ source: ministry, quote: visited our country on 13 December, reading: stated }]
            """,
            "warning visit.citations[0].reading: \"13 December\" gives no year, but dates (2017-12-13) has one"
        ),
    ];
}
