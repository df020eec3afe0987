using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat009OpenOrUnknown : DateRule
{
    const long MaxDays = (5 * 365) + 1;

    // What sources say of things that go on; folded as quotes are, and compared without regard to letter case.
    static readonly string[] GoesOn =
    [
        "to date",
        "to this day",
        "to the present",
        "up to now",
        "until now",
        "until today",
        "still",
        "günümüze kadar",
        "bugüne kadar",
        "halen",
        "hâlen",
        "bu günə qədər",
        "indiyədək",
        "hazırda",
        "hələ də",
        "jusqu'à ce jour",
        "à ce jour",
        "jusqu'à présent",
        "jusqu'à aujourd'hui",
        "toujours en",
    ];

    public override RuleInfo Info { get; } =
        new(
            "DAT009",
            "open-or-unknown",
            Severity.Warning,
            "An end is unknown although the passage says that it continues, or open although no recent source says so."
        )
        {
            Why =
                "1992/ says that it ended on an unknown day; 1992/.. says that it continues. Confused, the one hides what "
                + "the source says and the other claims what no source could know: a source speaks for its own day, and not "
                + "for the five years up to the as-of date.",
            Basis = "ISO 8601-2:2019: an empty end is unknown; two dots are an open end.",
            Needs =
                "an interval, and the quote; for open ends the as-of date, and the day of publication, or else of retrieval, of "
                + "every source of the record",
            Verdicts =
                "Violated where a quote has such words and the end is unknown, and where every source of an open end is "
                + "certainly of more than 1,826 days before the as-of date; undetermined when the day of a source leaves that "
                + "open; satisfied otherwise.",
            Exceptions =
            [
                "Open ends that nobody doubts, such as that of a state or of a treaty without term: a waiver says so.",
            ],
        };

    protected override void Check(DateField field, Record? owner, RuleContext context)
    {
        if (owner is null or Source || field.Date.Value is not EdtfInterval span || owner.Citations.Count == 0)
        {
            return;
        }

        if (span.EndEnd == EdtfEnd.Unknown && Words(owner) is { } words)
        {
            context.Violated(field.Path, IsUnknown(new(field.Path), field.Date, new(words)), WriteDots());
        }
        else if (span.EndEnd == EdtfEnd.Open && span.Start is not null)
        {
            CheckSources(field, owner, context);
        }
    }

    static string? Words(Record owner) =>
        owner
            .Citations.Select(citation => FoldedNames.Fold(citation.Quote ?? ""))
            .Select(quote => Array.Find(GoesOn, words => FoldedNames.HasWords(quote, words)))
            .FirstOrDefault(words => words is not null);

    static void CheckSources(DateField field, Record owner, RuleContext context)
    {
        List<NamedDate?> days = [.. owner.Citations.Select(citation => DayOf(context.Dossier.Find(citation.Source)))];
        if (days.Contains(null) || context.AsOf is not { Value: not null } asOf)
        {
            return;
        }

        var now = PeriodBound.EndOf(asOf);
        var old = days.Select(day =>
                PeriodBound.EndOf(day!.Date!).MinDaysTo(now) > MaxDays ? Ternary.Yes
                : PeriodBound.StartOf(day.Date!).MaxDaysTo(now) > MaxDays ? Ternary.Unknown
                : Ternary.No
            )
            .Aggregate(Ternary.Yes, TernaryLogic.And);
        var newest = days.MaxBy(day => day!.Date!.Bounds?.Latest)!;
        context.ReportIf(
            old,
            NamedDate.Field(owner, field.Path, field.Date),
            IsOpen(new(field.Path), field.Date, newest, asOf),
            [.. days.OfType<NamedDate>()]
        );
    }

    static NamedDate? DayOf(Source? source) =>
        source switch
        {
            { Published.Value: not null } => source.Publication(),
            { Published: null, Retrieved.Value: not null } => source.Retrieval(),
            _ => null,
        };

    [Message("{field} ({date}) has an unknown end, but the quote says {words}")]
    private static partial Message IsUnknown(FieldPathValue field, SourceDate date, QuotationValue words);

    [Message("write .. for an end that is still to come")]
    private static partial Message WriteDots();

    [Message("{field} ({date}) is open, and {source} is more than five years before {asOf}")]
    private static partial Message IsOpen(FieldPathValue field, SourceDate date, NamedDate source, SourceDate asOf);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "It goes on, by a source of the year",
            """
            asOf: 2017-12-31
            sources: [{ id: ministry, title: Relations, published: 2017-12 }]
            disputes:
              - id: dispute
                names: Dispute
                period: 1992/..
                citations: [{ source: ministry, quote: the dispute of 1992 is still unresolved, reading: stated }]
            """
        ),
        new(
            "An end that is unknown though the quote says that there is none, and one that is open by an old source",
            """
            asOf: 2017-12-31
            sources: [{ id: ministry, title: Relations, published: 1999 }]
            disputes:
              - id: dispute
                names: Dispute
                period: 1992/
                citations: [{ source: ministry, quote: the dispute of 1992 is still unresolved, reading: stated }]
              - id: another
                names: Another
                period: 1992/..
                citations: [{ source: ministry, quote: the dispute of 1992, reading: stated }]
              - id: french
                names: Le différend
                period: 1992/
                citations: [{ source: ministry, quote: le différend de 1992 dure jusqu'à ce jour, reading: stated }]
            """,
            "warning dispute.period: period (1992/) has an unknown end, but the quote says \"still\"",
            "warning another.period: period (1992/..) is open, and the publication of ministry (1999) is more than five years before 2017-12-31",
            "warning french.period: period (1992/) has an unknown end, but the quote says \"jusqu'à ce jour\""
        ),
        new(
            "The year of the source leaves it open",
            """
            asOf: 2017-12-31
            sources: [{ id: ministry, title: Relations, published: 2012 }]
            disputes:
              - id: another
                names: Another
                period: 1992/..
                citations: [{ source: ministry, quote: the dispute of 1992, reading: stated }]
            """,
            "maybe another.period: cannot tell whether period (1992/..) is open, and the publication of ministry (2012) is more than five years before 2017-12-31"
        ),
    ];
}
