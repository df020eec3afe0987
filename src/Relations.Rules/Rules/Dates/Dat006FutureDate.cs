using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat006FutureDate : DateRule
{
    public override RuleInfo Info { get; } =
        new("DAT006", "future-date", Severity.Error, "A date is after the day as of which the data is complete.")
        {
            Why =
                "The as-of date says up to which day the dossier tells what happened. A later date is a slip, or the as-of "
                + "date was not moved on when records were added. When a source was published or fetched, and until when a "
                + "waiver holds, may well be later.",
            Basis = "The as-of date of the dossier: asOf in dossier.yaml, or the option --as-of.",
            Needs = "an as-of date",
            NeedsAsOf = true,
            Verdicts =
                "Violated when the first possible day is after the as-of date; undetermined when the date is so coarse that "
                + "it may be before or after; satisfied otherwise. Of an interval its start counts, and one with an open end "
                + "has started by the as-of date. The days on which an agreement states that it will enter into force or end "
                + "are not looked at.",
            Exceptions = ["An act that names the day on which it will take effect."],
        };

    protected override void Check(DateField field, Record? owner, RuleContext context)
    {
        // An agreement names the days on which it will enter into force and end.
        var isStated = owner is Agreement && field.Path is "terminated" or "inForce";
        var isExempt =
            owner is null or Source || isStated || field.Path.StartsWith("waivers[", StringComparison.Ordinal);
        if (!isExempt && field.Date.Value is { } date && context.AsOf?.Value is { } asOf)
        {
            Judge(NamedDate.Field(owner!, field.Path, field.Date), date, asOf, context);
        }
    }

    static void Judge(NamedDate dated, Edtf date, Edtf asOf, RuleContext context)
    {
        var interval = date as EdtfInterval;
        var start = interval is null ? date : interval.Start;
        var order = start is null ? Ternary.Yes : EdtfOrder.NotAfter(start, asOf, dated.Date!.Policy);
        if (order == Ternary.No)
        {
            context.Violated(dated.Path, ComesAfter(dated, context.AsOf!));
        }
        else if (order == Ternary.Unknown && interval?.EndEnd != EdtfEnd.Open)
        {
            var message = CheckTexts.CannotTell(ComesAfter(dated, context.AsOf!));
            context.CannotTell(dated.Path, message, Chronology.Settling(dated));
        }
    }

    [Message("{date} comes after the as-of date ({asOf})")]
    private static partial Message ComesAfter(NamedDate date, SourceDate asOf);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "The last day, its whole year, and a state of things that goes on",
            """
            asOf: 2017-12-31
            visits:
              - { id: visit, visitors: [], to: AZE, dates: 2017-12-31 }
            agreements:
              - { id: treaty, title: Treaty, parties: [PAN, USA], signed: 1977-09-07, inForce: 2018-10-01, terminated: 2027-12-31 }
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], established: 2017 }
            organizations:
              - { id: group, names: Group, members: [{ state: TUR, period: 1992/.. }] }
            """
        ),
        new(
            "A visit in the year after",
            """
            asOf: 2017-12-31
            visits:
              - { id: visit, visitors: [], to: AZE, dates: 2018-10-30/2018-10-31 }
            """,
            "error visit.dates: dates (2018-10-30/2018-10-31) comes after the as-of date (2017-12-31)"
        ),
        new(
            "Only the year of a visit is known, and the data ends in it",
            """
            asOf: 2017-06-30
            visits:
              - { id: visit, visitors: [], to: AZE, dates: 2017 }
            """,
            "maybe visit.dates: cannot tell whether dates (2017) comes after the as-of date (2017-06-30)"
        ),
    ];
}
