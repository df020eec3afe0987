using System.Globalization;
using Relations.Dossiers;

namespace Relations.Briefings.Tests.Content;

public sealed class FigureTests
{
    [Fact]
    public void A_known_day_is_a_filled_diamond_and_nothing_else()
    {
        var mark = Assert.Single(Drawn("1992-05-21"));
        Assert.Equal(4, Assert.IsType<AreaMark>(mark).Points.Count);
        Assert.Equal(Tone.Accent, ((AreaMark)mark).Fill);
    }

    [Theory]
    [InlineData("1992")]
    [InlineData("[1991-12-16,1991-12-19]")]
    [InlineData("199X")]
    public void A_day_that_is_not_known_is_a_bracket_over_all_that_it_may_be(string date)
    {
        var lines = Drawn(date).OfType<LineMark>().ToList();
        Assert.Equal(3, lines.Count);
        Assert.DoesNotContain(Drawn(date).OfType<AreaMark>(), area => area.Fill != Tone.Ground);
        var bounds = Edtf(date).Bounds;
        var axis = Axis();
        Assert.InRange(axis.Of(bounds.EarliestStart!.Value), lines[0].FromX - 0.01, lines[0].ToX);
        Assert.InRange(axis.Of(bounds.LatestEnd!.Value), lines[0].FromX, lines[0].ToX);
    }

    [Fact]
    public void What_goes_on_ends_in_an_arrow_and_an_unknown_end_in_a_question_mark()
    {
        Assert.Contains(Drawn("1992-01-14/..").OfType<AreaMark>(), area => area.Points.Count == 3);
        Assert.Empty(Drawn("1992-01-14/..").OfType<LabelMark>());
        var unknown = Drawn("1992-01-14/");
        Assert.Equal("?", Assert.Single(unknown.OfType<LabelMark>()).Text);
        Assert.DoesNotContain(unknown.OfType<AreaMark>(), area => area.Points.Count == 3);
        Assert.Contains(unknown.OfType<LineMark>(), line => line.Dashed);
    }

    [Theory]
    [InlineData("1992-05-21?")]
    [InlineData("1992~")]
    [InlineData("1992-05/1993-07?")]
    public void What_is_doubtful_is_dashed_and_not_filled(string date)
    {
        Assert.Contains(Drawn(date).OfType<LineMark>(), line => line.Dashed);
        Assert.All(Drawn(date).OfType<AreaMark>(), area => Assert.Equal(Tone.Ground, area.Fill));
    }

    [Fact]
    public void The_timeline_says_in_words_what_it_draws()
    {
        var figure = Walking.Blocks(BriefingWriter.Compose(SampleDossier.Check())).OfType<Figure>().First();
        Assert.Contains("Independence: 9 April 1991.", figure.Alt, StringComparison.Ordinal);
        Assert.Contains(
            "Recognition: recognized 16 December 1991; recognized 16 or 19 December 1991; withdrawn 1993.",
            figure.Alt,
            StringComparison.Ordinal
        );
        // What is set aside is no part of it.
        Assert.DoesNotContain("; 1990", figure.Alt, StringComparison.Ordinal);
    }

    [Fact]
    public void Visits_of_several_years_are_bars_with_their_numbers()
    {
        var visits = string.Concat(
            Enumerable
                .Range(0, 12)
                .Select(i =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  - {{ id: v{i}, from: {(i % 3 == 0 ? "TUR" : "GEO")}, to: {(i % 3 == 0 ? "GEO" : "TUR")}, dates: {2001 + (i % 2)}-05-0{1 + (i % 9)} }}\n"
                    )
                )
        );
        var result = SampleDossier.CheckOnly([("visits.yaml", "visits:\n" + visits)]);
        var figure = BriefingWriter.Compose(result, new() { Sections = ["visits"] }).Blocks.OfType<Figure>().Single();
        Assert.Equal(
            "2001: Türkiye to Georgia 2; Georgia to Türkiye 4. 2002: Türkiye to Georgia 2; Georgia to Türkiye 4.",
            figure.Alt
        );
        Assert.Equal(
            ["2", "4", "2", "4"],
            figure.Drawing.Shapes.OfType<LabelMark>().Select(l => l.Text).Where(t => t.Length == 1)
        );
    }

    [Fact]
    public void All_that_is_drawn_lies_within_the_drawing()
    {
        foreach (
            var drawing in Walking
                .Blocks(BriefingWriter.Compose(SampleDossier.Check()))
                .OfType<Figure>()
                .Select(f => f.Drawing)
        )
        {
            var points = drawing.Shapes.SelectMany(mark =>
                mark switch
                {
                    LineMark line => [(line.FromX, line.FromY), (line.ToX, line.ToY)],
                    AreaMark area => area.Points,
                    LabelMark label => [(label.X, label.Y)],
                    _ => (IReadOnlyList<(double X, double Y)>)[],
                }
            );
            Assert.All(points, point => Assert.InRange(point.X, 0, drawing.Width));
            Assert.All(points, point => Assert.InRange(point.Y, 0, drawing.Height));
        }
    }

    [Theory]
    [InlineData(1, 10, 1)]
    [InlineData(27, 10, 5)]
    [InlineData(300, 10, 50)]
    public void Steps_are_round_numbers(int years, int most, int step) => Assert.Equal(step, Years.Step(years, most));

    static TimeAxis Axis() => new(1980, 2020, 100, 400);

    static Edtf Edtf(string date) => new SourceDate(date).Value!;

    static List<Mark> Drawn(string date) =>
        [.. new LanePen(Axis(), 10, Tone.Accent).Draw(new(Edtf(date), date, IsInferred: false))];
}
