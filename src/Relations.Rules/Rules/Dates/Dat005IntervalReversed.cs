using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat005IntervalReversed : DateRule, IPrecedences<Record>
{
    // Fields of one record or part that are the two ends of a time, wherever a type has both for dates. The steps of
    // appointments and agreements have rules of their own.
    static readonly (string Start, string End)[] Pairs =
    [
        ("from", "to"),
        ("established", "ended"),
        ("opened", "closed"),
        ("born", "died"),
        ("date", "withdrawn"),
        ("inForce", "terminated"),
    ];

    public override RuleInfo Info { get; } =
        new("DAT005", "interval-reversed", Severity.Error, "A time that ends before it starts.")
        {
            Why =
                "Nothing lasts from a day to an earlier one: two digits or two fields are mixed up. Checks of what happened "
                + "within such a time would all pass or all fail.",
            Basis =
                "ISO 8601-2:2019. The sets of the US Office of the Historian hold heads of mission and visits that end before "
                + "they begin, and its own rules pass some of them since they compare texts.",
            Needs = "both ends of a time: of an interval, or of two fields such as opened and closed",
            Verdicts =
                "Violated when the last possible day of the end is before the first possible day of the start; undetermined "
                + "when one of them is too coarse; satisfied otherwise, when both say the same year or month, and when an end "
                + "is absent, open or unknown.",
        };

    protected override void Check(DateField field, Record? owner, RuleContext context)
    {
        if (field.Date.Failure is { } failure && DateFaults.Of(field.Date) == DateFault.Reversed)
        {
            context.Violated(
                field.Path,
                IsReversed(DateFaults.Shown(field.Date)),
                DateFaults.Help(failure, field.Date.Text),
                fix: PendingFix.Write(failure.Suggestion)
            );
        }
    }

    protected override void Check(DatedPart part, Record owner, RuleContext context)
    {
        foreach (var order in Orders(part, owner))
        {
            context.Require(order, at: order.Later);
        }
    }

    public IEnumerable<Precedence> Orders(Record subject, RuleContext context) =>
        RecordDates.PartsOf(subject.RecordShape, subject).SelectMany(part => Orders(part, subject));

    static IEnumerable<Precedence> Orders(DatedPart part, Record owner)
    {
        foreach (var (start, end) in Pairs)
        {
            if (part.At(start) is { } from && part.At(end) is { } to)
            {
                yield return new(
                    NamedDate.Field(owner, part.Prefix + start, from),
                    NamedDate.Field(owner, part.Prefix + end, to)
                );
            }
        }
    }

    [Message("{date} ends before it starts")]
    private static partial Message IsReversed(DateValue date);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Relations suspended for a time, and a visit of two days",
            """
            diplomaticRelations:
              - id: relations
                between: [EGY, TUR]
                established: 1925
                interruptions: [{ kind: suspended, from: 1961-09, to: 1965 }]
            visits:
              - { id: visit, visitors: [], from: AZE, to: TUR, dates: 2017-07-09/2017-07-10 }
            """
        ),
        new(
            "Resumed before suspended, and an interval the wrong way round",
            """
            diplomaticRelations:
              - id: relations
                between: [EGY, TUR]
                established: 1925
                interruptions: [{ kind: suspended, from: 1961-09, to: 1956 }]
            visits:
              - { id: visit, visitors: [], from: AZE, to: TUR, dates: 2017-07-10/2017-07-09 }
            """,
            "error relations.interruptions[0].to: interruptions[0].to (1956) comes before interruptions[0].from (1961-09)",
            "error visit.dates: 2017-07-10/2017-07-09 ends before it starts"
        ),
        new(
            "Opened in a year, and closed in a month of it",
            """
            missions:
              - { id: consulate, sending: TUR, receiving: AZE, opened: 1991, closed: 1991-05 }
            """,
            "maybe consulate.closed: cannot tell whether closed (1991-05) comes before opened (1991)"
        ),
    ];
}
