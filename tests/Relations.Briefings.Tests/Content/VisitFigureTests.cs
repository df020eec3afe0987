using System.Globalization;

namespace Relations.Briefings.Tests.Content;

public sealed class VisitFigureTests
{
    [Theory]
    [InlineData(Language.English, "Visits by direction; each bar holds 5 years")]
    [InlineData(Language.Turkish, "Yöne göre ziyaretler; her çubuk 5 yılı kapsar")]
    [InlineData(Language.Azerbaijani, "İstiqamətlər üzrə səfərlər; hər sütun 5 ili əhatə edir")]
    public void Bars_of_several_years_say_so_on_the_axis_and_below_it(Language language, string caption)
    {
        var figure = Figure(language, "1927", "2016");
        Assert.Equal(caption, figure.Caption);
        var labels = figure.Drawing.Shapes.OfType<LabelMark>().Select(label => label.Text).ToList();
        Assert.Contains("1925–29", labels);
        Assert.Contains("2015–19", labels);
        Assert.DoesNotContain("1925", labels);
    }

    [Theory]
    [InlineData("1927", "2016")]
    [InlineData("2001", "2024")]
    [InlineData("2001", "2048")]
    public void Labels_neither_overlap_nor_reach_out_of_the_drawing(string first, string last)
    {
        var drawing = Figure(Language.English, first, last).Drawing;
        var axis = drawing.Shapes.OfType<LabelMark>().Where(label => label.Text.Length >= 4 && label.X > 17).ToList();
        Assert.InRange(axis.Count, 2, 24);
        Assert.All(axis, label => Assert.InRange(label.X, Half(label), drawing.Width - Half(label)));
        Assert.All(
            axis.Zip(axis.Skip(1)),
            pair => Assert.True(pair.First.X + Half(pair.First) < pair.Second.X - Half(pair.Second))
        );
    }

    [Theory]
    [InlineData(Language.English, "Visits by year and direction (not drawn: 1 visit whose year is not certain)")]
    [InlineData(Language.Turkish, "Yıla ve yöne göre ziyaretler (gösterilmeyen: yılı kesin olmayan 1 ziyaret)")]
    [InlineData(Language.Azerbaijani, "İllər və istiqamətlər üzrə səfərlər (göstərilməyən: ili dəqiq olmayan 1 səfər)")]
    public void Visits_that_cannot_be_drawn_are_counted_below_it(Language language, string caption) =>
        Assert.Equal(caption, Figure(language, "2001", "2002", "[2003,2005]").Caption);

    [Fact]
    public void Several_that_cannot_be_drawn_are_several() =>
        Assert.EndsWith(
            "(not drawn: 2 visits whose year is not certain)",
            Figure(Language.English, "2001", "2002", "[2003,2005]", "200X").Caption,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        Language.English,
        "1925–1929: Türkiye to Georgia 0; Georgia to Türkiye 1. 2015–2019: Türkiye to Georgia 1; Georgia to Türkiye 0."
    )]
    [InlineData(
        Language.Turkish,
        "1925–1929: Türkiye → Gürcistan 0; Gürcistan → Türkiye 1. "
            + "2015–2019: Türkiye → Gürcistan 1; Gürcistan → Türkiye 0."
    )]
    [InlineData(
        Language.Azerbaijani,
        "1925–1929: Türkiyə → Gürcüstan 0; Gürcüstan → Türkiyə 1. "
            + "2015–2019: Türkiyə → Gürcüstan 1; Gürcüstan → Türkiyə 0."
    )]
    public void Its_text_leaves_out_spans_without_visits(Language language, string text) =>
        Assert.Equal(text, Figure(language, "1927", "2016").Alt);

    [Theory]
    [InlineData(19)]
    [InlineData(24)]
    public void Numbers_do_not_reach_over_the_bars_beside_theirs(int years)
    {
        List<string> labels =
        [
            .. Enumerable.Range(2000, years).Select(year => year.ToString(CultureInfo.InvariantCulture)),
        ];
        List<BarSeries> series =
        [
            .. Enumerable
                .Range(0, 3)
                .Select(s => new BarSeries(
                    FormattableString.Invariant($"S{s}"),
                    [.. labels.Select((_, i) => 1050 + i)],
                    s
                )),
        ];
        var numbers = BarChart
            .Of(labels, series)
            .Shapes.OfType<LabelMark>()
            .Where(label => label.Text.Length == 4 && label.Text.StartsWith("10", StringComparison.Ordinal))
            .OrderBy(label => label.X)
            .ToList();
        Assert.All(
            numbers.Zip(numbers.Skip(1)),
            pair => Assert.True(pair.First.X + Half(pair.First) <= pair.Second.X - Half(pair.Second))
        );
        Assert.All(numbers, number => Assert.InRange(number.Size, 5, 7.5));
    }

    [Fact]
    public void Numbers_that_are_too_wide_for_their_bars_are_smaller()
    {
        List<string> labels =
        [
            .. Enumerable.Range(2000, 19).Select(year => year.ToString(CultureInfo.InvariantCulture)),
        ];
        var drawing = BarChart.Of(
            labels,
            [
                .. Enumerable
                    .Range(0, 3)
                    .Select(s => new BarSeries(FormattableString.Invariant($"S{s}"), [.. labels.Select(_ => 52)], s)),
            ]
        );
        var numbers = drawing.Shapes.OfType<LabelMark>().Where(label => label.Text == "52").ToList();
        Assert.Equal(57, numbers.Count);
        Assert.All(numbers, number => Assert.InRange(number.Size, 5, 7));
    }

    [Fact]
    public void The_second_party_is_not_drawn_as_the_first_where_the_first_made_no_visit()
    {
        var result = SampleDossier.CheckOnly([
            (
                "visits.yaml",
                "visits:\n  - { id: a, from: GEO, to: TUR, dates: 2001 }\n  - { id: b, from: GEO, to: TUR, dates: 2002 }\n"
            ),
        ]);
        var drawing = BriefingWriter
            .Compose(result, new() { Sections = ["visits"] })
            .Blocks.OfType<Figure>()
            .Single()
            .Drawing;
        Assert.DoesNotContain(drawing.Shapes.OfType<AreaMark>(), area => area.Fill == Tone.Accent);
    }

    // A letter is at most so wide at this size.
    static double Half(LabelMark label) => label.Text.Length * label.Size * 0.28;

    static Figure Figure(Language language, params IReadOnlyList<string> dates)
    {
        var visits = dates.Select(
            (date, i) =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  - {{ id: v{i}, from: {(i % 2 == 1 ? "TUR" : "GEO")}, to: {(i % 2 == 1 ? "GEO" : "TUR")}, dates: \"{date}\" }}\n"
                )
        );
        var result = SampleDossier.CheckOnly([("visits.yaml", "visits:\n" + string.Concat(visits))]);
        return BriefingWriter
            .Compose(result, new() { Language = language, Sections = ["visits"] })
            .Blocks.OfType<Figure>()
            .Single();
    }
}
