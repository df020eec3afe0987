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
        List<BarSeries> series =
        [
            .. Series(desk, [.. dated.Select(visit => visit.Visit)])
                .Select(one => new BarSeries(
                    one.Name,
                    [
                        .. buckets.Select(bucket =>
                            dated.Count(v => v.Year / step * step == bucket && one.Visits.Contains(v.Visit))
                        ),
                    ]
                )),
        ];
        List<string> names = [.. buckets.Select(bucket => Name(bucket, step))];
        var labels = buckets.Select(bucket => bucket.ToString(CultureInfo.InvariantCulture));
        return [new Figure(BarChart.Of([.. labels], series), desk.Say(VisitTexts.Counts), Alt(names, series))];
    }

    static IEnumerable<(string Name, HashSet<Visit> Visits)> Series(Desk desk, IReadOnlyList<Visit> visits)
    {
        var ways = Directions.Of(desk, visits);
        foreach (var way in ways.Take(MostDirections))
        {
            yield return (Casing.Capitalised(Desk.Plain(way.Name), desk.Language), Same(way.Visits));
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

    static string Alt(IReadOnlyList<string> names, IReadOnlyList<BarSeries> series) =>
        string.Join(
            ". ",
            names.Select(
                (name, i) =>
                    $"{name}: {string.Join("; ", series.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Name} {one.Values[i]}")))}"
            )
        ) + ".";
}
