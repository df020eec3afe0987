using System.Runtime.InteropServices;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat015OutOfOrder : Rule, IChecks<Dossier>
{
    const int MinRecords = 20;

    // Of so many records one may stand elsewhere before the file counts as one without an order.
    const int OneIn = 20;

    public override RuleInfo Info { get; } =
        new(
            "DAT015",
            "out-of-order",
            Severity.Info,
            "A record is at another place than its date in a file that is sorted by date."
        )
        {
            Why =
                "Whoever keeps a file by date puts a new record where it belongs. A record among records of another year has "
                + "a slip in its date, or was inserted at the wrong place.",
            Basis = "Practice of lists: a row out of order is read again.",
            Needs =
                "20 records or more of one type with a date in one file, of which at least 19 of 20 stand in the order of their dates",
        };

    public void Check(Dossier subject, RuleContext context)
    {
        var records = subject.Records.ToLookup(record => record.RecordShape);
        foreach (var shape in Shapes.All)
        {
            foreach (
                var file in NamedDate(records[shape])
                    .GroupBy(place => place.Record.Origin.File)
                    .Where(file => file.Key is not null)
            )
            {
                List<PlacedDate> places = [.. file];
                if (places.Count >= MinRecords && OutOfOrder(places) is { } strays)
                {
                    strays.ForEach(stray => Report(stray, context));
                }
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    readonly record struct PlacedDate(Record Record, EdtfDay Day, SourceDate Date);

    static IEnumerable<PlacedDate> NamedDate(IEnumerable<Record> records) =>
        from record in records
        where record.Rank != Rank.Deprecated
        let date = record.Profile.DateOf(record)
        where date is { Value: not null }
        let start = PeriodBound.StartOf(date)
        where start.IsExact && start.Date is not null
        select new PlacedDate(record, start.Earliest, date);

    // The order in which fewer records are strays; null where there is none.
    static List<PlacedDate>? OutOfOrder(List<PlacedDate> places)
    {
        var rising = Strays(places);
        var falling = Strays([.. Enumerable.Reverse(places)]);
        falling.Reverse();
        var strays = rising.Count <= falling.Count ? rising : falling;
        return strays.Count * OneIn <= places.Count ? strays : null;
    }

    // What is not in the longest run of days that never fall.
    static List<PlacedDate> Strays(List<PlacedDate> places)
    {
        List<int> ends = [];
        var before = new int[places.Count];
        for (var i = 0; i < places.Count; i++)
        {
            var at = FirstLater(ends, places, places[i].Day);
            before[i] = at == 0 ? -1 : ends[at - 1];
            if (at == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[at] = i;
            }
        }

        HashSet<int> kept = [];
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
        {
            kept.Add(i);
        }

        return [.. places.Where((_, i) => !kept.Contains(i))];
    }

    static int FirstLater(List<int> ends, List<PlacedDate> places, EdtfDay day)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[ends[middle]].Day <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    static void Report(PlacedDate stray, RuleContext context) =>
        context.Report(
            Verdict.Violated,
            new(stray.Record, stray.Record.Profile.DateFieldOf(stray.Record) ?? ""),
            StandsElsewhere(stray.Record, stray.Date)
        );

    [Message("{record} ({date}) is out of the date order of its file")]
    private static partial Message StandsElsewhere(Record record, SourceDate date);

    const string Ordered = """
        events:
          - { id: a, names: A, dates: 2001-01-01 }
          - { id: b, names: B, dates: 2001-02-01 }
          - { id: c, names: C, dates: 2001-03-01 }
          - { id: d, names: D, dates: 2001-04-01 }
          - { id: e, names: E, dates: 2001-05-01 }
          - { id: f, names: F, dates: 2001-06-01 }
          - { id: g, names: G, dates: 2001-07-01 }
          - { id: h, names: H, dates: 2001-08-01 }
          - { id: i, names: I, dates: 2001-09-01 }
          - { id: j, names: J, dates: 2001-10-01 }
          - { id: k, names: K, dates: 2001-11-01 }
          - { id: l, names: L, dates: 2001-12-01 }
          - { id: m, names: M, dates: 2002-01-01 }
          - { id: n, names: N, dates: 2002-02-01 }
          - { id: o, names: O, dates: 2002-03-01 }
          - { id: p, names: P, dates: 2002-04-01 }
          - { id: q, names: Q, dates: 2002-05-01 }
          - { id: r, names: R, dates: 2002-06-01 }
          - { id: s, names: S, dates: 2002-07-01 }

        """;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("Nineteen records in order and one behind them", Ordered + "  - { id: t, names: T, dates: 2002-08-01 }\n"),
        new(
            "One of another year behind nineteen in order",
            Ordered + "  - { id: t, names: T, dates: 2001-08-20 }\n",
            "info t.dates: t (2001-08-20) is out of the date order of its file"
        ),
    ];
}
