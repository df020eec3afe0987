using System.Globalization;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The visits by year and direction, as bars with their numbers.</summary>
static class VisitFigure
{
    const int MostBuckets = 24;
    const int MostDirections = 2;
    const int ManyVisits = 8;

    /// <summary>The figure; none where all visits are of one year and few, or none has a certain year.</summary>
    public static IEnumerable<Block> Of(Desk desk)
    {
        List<(int Year, Visit Visit)> dated =
        [
            .. desk
                .Visits.All.Select(visit => (Year: Chronicle.YearOf(visit.Dates), Visit: visit))
                .Where(visit => visit.Year is >= 1 and <= 9999)
                .Select(visit => ((int)visit.Year!.Value, visit.Visit)),
        ];
        var isWorthIt = dated.Count > ManyVisits || dated.DistinctBy(visit => visit.Year).Skip(1).Any();
        if (!isWorthIt)
        {
            return [];
        }

        var (first, last) = (dated.Min(visit => visit.Year), dated.Max(visit => visit.Year));
        var step = TimeAxis.Step(last - first + 1, MostBuckets);
        List<int> buckets =
        [
            .. Enumerable.Range(first / step, (last / step) - (first / step) + 1).Select(i => i * step),
        ];
        var series = Series(desk, [.. dated.Select(visit => visit.Visit)])
            .Select(one => new BarSeries(
                one.Name,
                [
                    .. buckets.Select(bucket =>
                        dated.Count(v => v.Year / step * step == bucket && one.Visits.Contains(v.Visit))
                    ),
                ]
            ));
        return [Drawn(desk, buckets, step, [.. series], desk.Visits.All.Count - dated.Count)];
    }

    static Figure Drawn(Desk desk, IReadOnlyList<int> buckets, int step, IReadOnlyList<BarSeries> series, int left) =>
        new(
            BarChart.Of(
                [.. buckets.Select(bucket => Label(bucket, step))],
                [.. series.Select(one => one with { Name = Casing.Capitalised(one.Name, desk.Language) })]
            ),
            Caption(desk, step, left),
            Alt([.. buckets.Select(bucket => Name(bucket, step))], series)
        );

    static string Caption(Desk desk, int step, int left)
    {
        var caption =
            step == 1 ? desk.Say(VisitTexts.Counts) : VisitTexts.CountsBySpan.With(desk.Language, Desk.Number(step));
        return left == 0 ? caption : $"{caption} ({VisitTexts.NotDrawn.In(desk.Language, left)})";
    }

    static IEnumerable<(string Name, HashSet<Visit> Visits)> Series(Desk desk, IReadOnlyList<Visit> visits)
    {
        var ways = Directions.Of(desk, visits);
        foreach (var way in ways.Take(MostDirections))
        {
            yield return (Desk.Plain(way.Name), Same(way.Visits));
        }

        if (ways.Count > MostDirections)
        {
            yield return (
                desk.Say(VisitTexts.OtherWays),
                Same(ways.Skip(MostDirections).SelectMany(way => way.Visits))
            );
        }
    }

    static HashSet<Visit> Same(IEnumerable<Visit> visits) => new(visits, ReferenceEqualityComparer.Instance);

    static string Name(int bucket, int step) =>
        step == 1
            ? bucket.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{bucket}–{bucket + step - 1}");

    // There is little room below a bar: the end goes without its century, as in 1925–29.
    static string Label(int bucket, int step) =>
        step > 1 && bucket >= 1000 && bucket / 100 == (bucket + step - 1) / 100
            ? string.Create(CultureInfo.InvariantCulture, $"{bucket}–{(bucket + step - 1) % 100:00}")
            : Name(bucket, step);

    // Spans without visits would make a list of noughts.
    static string Alt(IReadOnlyList<string> names, IReadOnlyList<BarSeries> series) =>
        string.Join(
            ". ",
            names
                .Select((name, i) => (Name: name, At: i))
                .Where(span => series.Any(one => one.Values[span.At] > 0))
                .Select(span => $"{span.Name}: {string.Join("; ", series.Select(one => Told(one, span.At)))}")
        ) + ".";

    static string Told(BarSeries series, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"{series.Name} {series.Values[at]}");
}
