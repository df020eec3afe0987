using Relations.Dossiers;

namespace Relations.Rules;

sealed class Src014DateNotInQuote : Rule, IChecks<Record>
{
    const int MostShown = 3;

    public override RuleInfo Info { get; } =
        new(
            "SRC014",
            "date-not-in-quote",
            Severity.Error,
            "A stated date that is no reading of any date in the quotes."
        )
        {
            Why =
                "A digit slips easily between a passage and a field. A date must say what a quote says, or less: 2017 of "
                + "\"9-10 July 2017\", and never a day of \"2010\", or 1928 of \"before 1928\" or, without a mark of doubt, of "
                + "\"about 1928\". English, Turkish and Azerbaijani dates are read. Where a "
                + "citation is inferred its quote need not give the year, and where one is corrected its note answers for the "
                + "record. Dates of sources, states, people and the like are no statements and not looked at.",
            Basis = "Transcription slips are the commonest error of curated data; a quotation is verbatim.",
            Needs = "quotes in every citation of the record, none of them corrected",
        };

    public void Check(Record subject, Inspection found)
    {
        if (found.View.Evidence is not { } evidence)
        {
            return;
        }

        foreach (var (field, date, standing) in evidence.Judged())
        {
            if (standing == Standing.Unsupported)
            {
                found.Violated(field.Path, Message(field, date, evidence.Stated));
            }
        }
    }

    static string Message(DateField field, Edtf date, IReadOnlyList<QuotedDate> said)
    {
        var coarser = said.FirstOrDefault(mention => DateReadings.Contains(mention.Date, date));
        if (coarser is not null)
        {
            return $"{field.Path} ({field.Date}) is more exact than the quote: {Shown(coarser)}";
        }

        var all = said.Count == 0 ? "none is mentioned" : string.Join(", ", said.Take(MostShown).Select(Shown));
        return $"{field.Path} ({field.Date}) is no reading of a date in the quotes: {all}{(said.Count > MostShown ? ", …" : "")}";
    }

    static string Shown(QuotedDate mention) => $"{Quotes.Shown(mention.Words)} is {mention.Date}";

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
            "error relations.established: established (1992-01-15) is no reading of a date in the quotes: \"January 14, 1992\" is 1992-01-14",
            "error council.established: established (2010-09-15) is more exact than the quote: \"2010\" is 2010",
            "error summit.dates: dates (2017-05-22) is no reading of a date in the quotes: none is mentioned",
            "error meeting.dates: dates (1928) is more exact than the quote: \"about 1928\" is 1928~"
        ),
    ];
}
