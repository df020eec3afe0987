using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src014DateNotInQuote : Rule, IChecks<Record>
{
    const int MaxShown = 3;

    public override RuleInfo Info { get; } =
        new("SRC014", "date-not-in-quote", Severity.Error, "A stated date matches no date in the quotes.")
        {
            Why =
                "A digit slips easily between a passage and a field. A date must match a date in the quotation, or be less "
                + "exact: 2017 for \"9-10 July 2017\", but never a day for \"2010\", nor 1928 for \"before 1928\" or, without a mark "
                + "of doubt, for \"about 1928\". Where a citation is inferred its quote need not give the year, and where one is "
                + "corrected its note explains the record. Dates of sources, states, people and the like are not statements "
                + "and are not checked.",
            Basis = "Transcription slips are the commonest error of curated data; a quotation is verbatim.",
            Needs = "quotes in every citation of the record, none of them corrected",
        };

    public void Check(Record subject, RuleContext context)
    {
        if (context.View.Evidence is not { } evidence)
        {
            return;
        }

        foreach (var (field, date, standing) in evidence.Judged())
        {
            if (standing != DateStanding.Unsupported)
            {
                continue;
            }

            if (evidence.Stated.FirstOrDefault(mention => DateReadings.IsNear(date, mention.Date)) is { } near)
            {
                var text = IsApproximate(new(field.Path), field.Date, Shown(near));
                context.Report(Verdict.Violated, new(subject, field.Path), text, most: Severity.Info);
            }
            else
            {
                context.Violated(field.Path, Wrong(field, date, evidence.Stated));
            }
        }
    }

    static Message Wrong(DateField field, Edtf date, IReadOnlyList<QuotedDate> said)
    {
        var path = new FieldPathValue(field.Path);
        if (said.FirstOrDefault(mention => DateReadings.Contains(mention.Date, date)) is { } coarser)
        {
            return IsFiner(path, field.Date, Shown(coarser));
        }

        var shown = ArgumentValue.List(said.Take(MaxShown).Select(mention => ArgumentValue.Of(Shown(mention))));
        return said.Count == 0 ? IsNotSaid(path, field.Date)
            : said.Count > MaxShown ? IsNoneOfMany(path, field.Date, shown)
            : IsNoReading(path, field.Date, shown);
    }

    static Message Shown(QuotedDate mention) => Says(Quotations.Shown(mention.Words), new(mention.Date.ToString()));

    [Message("{field} ({date}) is more exact than the quote: {mention}")]
    private static partial Message IsFiner(FieldPathValue field, SourceDate date, Message mention);

    [Message("{field} ({date}) matches no date in the quotes: they mention none")]
    private static partial Message IsNotSaid(FieldPathValue field, SourceDate date);

    [Message("{field} ({date}) matches no date in the quotes: {mentions}")]
    private static partial Message IsNoReading(FieldPathValue field, SourceDate date, ArgumentValue mentions);

    [Message("{field} ({date}) matches no date in the quotes: {mentions}, …")]
    private static partial Message IsNoneOfMany(FieldPathValue field, SourceDate date, ArgumentValue mentions);

    [Message("{field} ({date}) is approximate where the quote gives a limit: {mention}")]
    private static partial Message IsApproximate(FieldPathValue field, SourceDate date, Message mention);

    [Message("{words} is {meaning}")]
    private static partial Message Says(QuotationValue words, DateValue meaning);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "The same days, a year of them, and a date without its year that is inferred",
            """
            visits:
              - id: same
                visitors: []
                to: TUR
                dates: 2017-07-09/2017-07-10
                citations: [{ source: ministry, quote: visited our country on 9-10 July 2017, reading: stated }]
              - id: coarser
                visitors: []
                to: TUR
                dates: 2017
                citations: [{ source: ministry, quote: visited our country on 9-10 July 2017, reading: stated }]
              - id: inferred
                visitors: []
                to: TUR
                dates: 2017-12-13
                citations: [{ source: ministry, quote: visited our country on 13 December, reading: inferred }]
            """
        ),
        new(
            "Cells of tables",
            """
            diplomaticRelations:
              - { id: a, between: [AFG, KOR], established: 1973, citations: [{ source: t, quote: "AFG,KOR,1973,1977", reading: stated }] }
              - { id: b, between: [AFG, KOR], established: 1973, citations: [{ source: t, quote: "1973,1977-01-01", reading: stated }] }
              - { id: c, between: [AFG, KOR], established: 1973-05, citations: [{ source: t, quote: "1973-05,1977-06", reading: stated }] }
            visits:
              - { id: d, visitors: [], to: TUR, dates: 1993-02-14, citations: [{ source: t, quote: "x;14.02.93;y", reading: stated }] }
              - { id: e, visitors: [], to: TUR, dates: 1993-02-14, citations: [{ source: t, quote: "x,14-Feb-1993,y", reading: stated }] }
              - { id: f, visitors: [], to: TUR, dates: 1993-02-14, citations: [{ source: t, quote: '{"on": 19930214}', reading: stated }] }
              - { id: g, visitors: [], to: TUR, dates: 1993-02, citations: [{ source: t, quote: "<on>02/1993</on>", reading: stated }] }
              - { id: h, visitors: [], to: TUR, dates: 1993, citations: [{ source: t, quote: "a,1993-00-00", reading: stated }] }
              - { id: i, visitors: [], to: TUR, dates: { edtf: 1900-02-01, calendar: julian }, citations: [{ source: t, quote: "a,1.2.1900", reading: stated }] }
            """
        ),
        new(
            "Another day, a day of a year, and a date from nowhere",
            """
            diplomaticRelations:
              - id: relations
                between: [AZE, TUR]
                established: 1992-01-15
                citations: [{ source: ministry, quote: "established on January 14, 1992", reading: stated }]
            mechanisms:
              - id: council
                names: Council
                parties: [AZE, TUR]
                established: 2010-09-15
                citations: [{ source: ministry, quote: "In 2010, the mechanism was established", reading: stated }]
            events:
              - id: summit
                names: Summit
                dates: 2017-05-22
                citations: [{ source: ministry, quote: participated in the BSEC Summit, reading: stated }]
              - id: meeting
                names: Meeting
                dates: 1928
                citations: [{ source: ministry, quote: held about 1928, reading: stated }]
            """,
            "error relations.established: established (1992-01-15) matches no date in the quotes: \"January 14, 1992\" is 1992-01-14",
            "error council.established: established (2010-09-15) is more exact than the quote: \"2010\" is 2010",
            "error summit.dates: dates (2017-05-22) matches no date in the quotes: they mention none",
            "error meeting.dates: dates (1928) is more exact than the quote: \"about 1928\" is 1928~"
        ),
    ];
}
