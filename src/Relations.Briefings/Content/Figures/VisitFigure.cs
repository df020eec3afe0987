using System.Globalization;
using Relations.Documents;
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
        var series = Series(
            desk,
            dated.Select(visit => visit.Visit),
            visits =>
                [
                    .. buckets.Select(bucket =>
                        dated.Count(v => v.Year / step * step == bucket && visits.Contains(v.Visit))
                    ),
                ]
        );
        var undated = desk.Visits.All.Count(visit => visit.Dates is null);
        var left = NotDrawn(desk, desk.Visits.All.Count - dated.Count - undated, undated);
        return [Drawn(desk, buckets, step, series, left)];
    }

    static Figure Drawn(
        Desk desk,
        IReadOnlyList<int> buckets,
        int step,
        IReadOnlyList<BarSeries> series,
        string left
    ) =>
        new(
            BarChart.Of(
                [.. buckets.Select(bucket => Label(bucket, step))],
                [.. series.Select(one => one with { Name = Casing.Capitalised(one.Name, desk.Language) })]
            ),
            Caption(desk, step, left),
            Alt(desk, [.. buckets.Select(bucket => Name(bucket, step))], series)
        );

    static string NotDrawn(Desk desk, int uncertain, int undated) =>
        string.Join(
            desk.Semicolon,
            [
                .. uncertain > 0 ? [desk.Count(VisitTexts.UncertainNotDrawn, uncertain)] : (string[])[],
                .. undated > 0 ? [desk.Count(VisitTexts.UndatedNotDrawn, undated)] : (string[])[],
            ]
        );

    static string Caption(Desk desk, int step, string left)
    {
        var caption =
            step == 1 ? desk.Say(VisitTexts.Counts) : VisitTexts.CountsBySpan.With(desk.Language, Desk.Number(step));
        return left.Length == 0 ? caption : $"{caption} ({VisitTexts.NotDrawn.With(desk.Language, left)})";
    }

    // What the first party did is drawn in the first style, and where it did nothing, nothing is.
    static IReadOnlyList<BarSeries> Series(
        Desk desk,
        IEnumerable<Visit> visits,
        Func<HashSet<Visit>, IReadOnlyList<int>> count
    )
    {
        var ways = Directions.Of(desk, visits, MostDirections);
        var parties = desk.Dossier.Header.Parties;
        var first = parties.Count == 0 || ways.Count > MostDirections || ways[0].From == parties[0] ? 0 : 1;
        return [.. ways.Select((way, i) => new BarSeries(Desk.Plain(way.Name), count(Same(way.Visits)), i + first))];
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
    static string Alt(Desk desk, IReadOnlyList<string> names, IReadOnlyList<BarSeries> series) =>
        string.Join(
            ". ",
            names
                .Select((name, i) => (Name: name, At: i))
                .Where(span => series.Any(one => one.Values[span.At] > 0))
                .Select(span =>
                    $"{span.Name}{desk.Colon}{string.Join(desk.Semicolon, series.Select(one => Told(one, span.At)))}"
                )
        ) + ".";

    static string Told(BarSeries series, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"{series.Name} {series.Values[at]}");
}
