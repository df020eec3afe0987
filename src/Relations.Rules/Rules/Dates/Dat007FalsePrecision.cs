using System.Globalization;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat007FalsePrecision : Rule, IChecks<Record>
{
    const string Relations = "Relations\n\nIn 2010 the two sides founded a council. It first met on 1 January 2011.";

    public override RuleInfo Info { get; } =
        new(
            "DAT007",
            "false-precision",
            Severity.Warning,
            "A date is the first or last day of a year, but the passage gives only the year."
        )
        {
            Why =
                "Programs that hold nothing coarser than a day turn 2010 into 1 January or 31 December 2010. Such a day is "
                + "nobody's statement, and every order that is judged by it may be wrong. The year alone says what is known. "
                + "Where a citation has no quote, the stored paragraph that it names is read. The rule applies to every "
                + "reading; date-not-in-quote (SRC014) does not say that an error of a stated date has this cause.",
            Basis = "OpenRefine issue 3694; the dates that spreadsheets make of years.",
            Needs = "a citation with a quote, or with a paragraph of a stored source",
            Exceptions = ["A first or last day of a year that the curator knows from elsewhere: the note says so."],
        };

    public void Check(Record subject, RuleContext context)
    {
        var fields = Array.FindAll(context.View.StatedDates, static field => IsSuspect(field.Date));
        if (fields.Length == 0 || PassageDates.Of(subject, context) is not { } passages)
        {
            return;
        }

        foreach (var field in fields)
        {
            if (
                DaysOf(field.Date.Value).FirstOrDefault(day => IsEdge(day) && !passages.Say(day)) is { Year: { } year }
                && passages.OfYear(year) is { } said
            )
            {
                context.Violated(
                    field.Path,
                    IsYear(new(field.Path), field.Date, Quotations.Shown(said.Words)),
                    fix: PendingFix.Write(Coarser(field.Date.Text))
                );
            }
        }
    }

    static bool IsSuspect(SourceDate date) => date.Calendar == SourceDate.Gregorian && DaysOf(date.Value).Any(IsEdge);

    static IEnumerable<EdtfDate> DaysOf(Edtf? date) =>
        date switch
        {
            EdtfDate day => [day],
            EdtfInterval span => DaysOf(span.Start).Concat(DaysOf(span.End)),
            _ => [],
        };

    static bool IsEdge(EdtfDate date) =>
        date
            is { Precision: EdtfPrecision.Day, Year: not null, Month: 1, Day: 1 }
                or { Year: not null, Month: 12, Day: 31 };

    // From the first to the last day of one year is that year.
    static string Coarser(string text)
    {
        var ends = text.Split('/').Select(end => IsEdgeText(end) ? end[..4] + end[10..] : end).ToList();
        return ends is [var start, var end] && start == end ? start : string.Join('/', ends);
    }

    static bool IsEdgeText(string end) =>
        end.Length >= 10
        && int.TryParse(end.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && (end.AsSpan(4).StartsWith("-01-01") || end.AsSpan(4).StartsWith("-12-31"));

    [Message("{field} ({date}) is a whole year turned into a day: the passage says {words}")]
    private static partial Message IsYear(FieldPathValue field, SourceDate date, QuotationValue words);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A year, a first of January that the passage names, and one that the note explains",
            """
            mechanisms:
              - id: council
                names: Council
                parties: [AZE, TUR]
                established: 2010
                citations: [{ source: ministry, quote: In 2010 the two sides founded a council, reading: stated }]
            sessions:
              - id: first
                mechanism: council
                dates: 2011-01-01
                citations: [{ source: ministry, quote: It first met on 1 January 2011, reading: stated }]
              - id: second
                mechanism: council
                dates: 2012-01-01
                note: By the minutes, on 1 January 2012.
                citations: [{ source: ministry, quote: It met again in 2012, reading: corrected, note: The day is that of the minutes. }]
            """
        ),
        new(
            "Years made days",
            """
            sources:
              - { id: ministry, title: Relations, file: sources/ministry.txt }
            mechanisms:
              - id: council
                names: Council
                parties: [AZE, TUR]
                established: 2010-01-01
                citations: [{ source: ministry, quote: In 2010 the two sides founded a council, reading: stated }]
              - id: forum
                names: Forum
                parties: [AZE, TUR]
                established: 2010-12-31
                citations: [{ source: ministry, paragraph: 1, reading: inferred }]
            """,
            "warning council.established: established (2010-01-01) is a whole year turned into a day: the passage says \"2010\"",
            "warning forum.established: established (2010-12-31) is a whole year turned into a day: the passage says \"2010\""
        )
        {
            Files = [("sources/ministry.txt", Relations)],
        },
    ];
}
