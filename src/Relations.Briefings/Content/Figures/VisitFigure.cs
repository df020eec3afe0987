using System.Globalization;
using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The visits by year and direction, as bars with their numbers.</summary>
static class VisitFigure
{
    const int MaxBuckets = 24;
    const int MaxDirections = 2;
    const int ManyVisits = 8;

    /// <summary>The figure; none where all visits are of one year and few, or none has a certain year.</summary>
    /// <param name="context">The briefing.</param>
    /// <param name="hasTable">Whether a table of the briefing has the same numbers.</param>
    public static IEnumerable<Block> Of(BriefingContext context, bool hasTable)
    {
        List<(int Year, Visit Visit)> dated =
        [
            .. context
                .Visits.All.Select(visit => (Year: DateSorting.YearOf(visit.Dates), Visit: visit))
                .Where(visit => visit.Year is >= 1 and <= 9999)
                .Select(visit => ((int)visit.Year!.Value, visit.Visit)),
        ];
        var isWorthIt = dated.Count > ManyVisits || dated.DistinctBy(visit => visit.Year).Skip(1).Any();
        if (!isWorthIt)
        {
            return [];
        }

        var (first, last) = (dated.Min(visit => visit.Year), dated.Max(visit => visit.Year));
        var step = Years.Step(last - first + 1, MaxBuckets);
        List<int> buckets =
        [
            .. Enumerable.Range(first / step, (last / step) - (first / step) + 1).Select(i => i * step),
        ];
        var series = Series(
            context,
            dated.Select(visit => visit.Visit),
            visits =>
                [
                    .. buckets.Select(bucket =>
                        dated.Count(v => v.Year / step * step == bucket && visits.Contains(v.Visit))
                    ),
                ]
        );
        var undated = context.Visits.All.Count(visit => visit.Dates is null);
        var left = NotDrawn(context, context.Visits.All.Count - dated.Count - undated, undated);
        var figure = Drawn(context, buckets, step, series, left);
        return [hasTable ? figure : figure with { Data = Data(context, buckets, step, series, figure.Caption) }];
    }

    static Figure Drawn(
        BriefingContext context,
        IReadOnlyList<int> buckets,
        int step,
        IReadOnlyList<BarSeries> series,
        string left
    ) =>
        new(
            BarChart.Of(
                [.. buckets.Select(bucket => Label(bucket, step))],
                [.. series.Select(one => one with { Name = LetterCase.Capitalised(one.Name, context.Language) })]
            ),
            Caption(context, step, left),
            Alt(context, [.. buckets.Select(bucket => Name(bucket, step))], series)
        );

    static Table Data(
        BriefingContext context,
        IReadOnlyList<int> buckets,
        int step,
        IReadOnlyList<BarSeries> series,
        string caption
    ) =>
        new(
            [
                new Column(context.Say(VisitTexts.Year)),
                .. series.Select(one => new Column(LetterCase.Capitalised(one.Name, context.Language), AlignEnd: true)),
            ],
            [
                .. buckets.Select(
                    (bucket, i) =>
                        (IReadOnlyList<Cell>)
                            [
                                new([Name(bucket, step)]),
                                .. series.Select(one => new Cell([BriefingContext.Number(one.Values[i])])),
                            ]
                ),
            ]
        )
        {
            Caption = caption,
            NamingColumn = 0,
        };

    static string NotDrawn(BriefingContext context, int uncertain, int undated) =>
        string.Join(
            context.Semicolon,
            [
                .. uncertain > 0 ? [context.Count(VisitTexts.UncertainNotDrawn, uncertain)] : (string[])[],
                .. undated > 0 ? [context.Count(VisitTexts.UndatedNotDrawn, undated)] : (string[])[],
            ]
        );

    static string Caption(BriefingContext context, int step, string left)
    {
        var caption =
            step == 1
                ? context.Say(VisitTexts.Counts)
                : VisitTexts.CountsBySpan.With(context.Language, BriefingContext.Number(step));
        return left.Length == 0 ? caption : $"{caption} ({VisitTexts.NotDrawn.With(context.Language, left)})";
    }

    // What the first party did is drawn in the first style, and where it did nothing, nothing is.
    static IReadOnlyList<BarSeries> Series(
        BriefingContext context,
        IEnumerable<Visit> visits,
        Func<HashSet<Visit>, IReadOnlyList<int>> count
    )
    {
        var ways = Directions.Of(context, visits, MaxDirections);
        var parties = context.Dossier.Header.Parties;
        var first = parties.Count == 0 || ways.Count > MaxDirections || ways[0].From == parties[0] ? 0 : 1;
        return
        [
            .. ways.Select(
                (way, i) => new BarSeries(BriefingContext.Plain(way.Name), count(Same(way.Visits)), i + first)
            ),
        ];
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
    static string Alt(BriefingContext context, IReadOnlyList<string> names, IReadOnlyList<BarSeries> series) =>
        string.Join(
            ". ",
            names
                .Select((name, i) => (Name: name, At: i))
                .Where(span => series.Any(one => one.Values[span.At] > 0))
                .Select(span =>
                    $"{span.Name}{context.Colon}{string.Join(context.Semicolon, series.Select(one => Told(one, span.At)))}"
                )
        ) + ".";

    static string Told(BarSeries series, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"{series.Name} {series.Values[at]}");
}
