using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings.Tests.Content;

/// <summary>Figures over time as small lines, which say no more than the amounts do.</summary>
public sealed class SeriesFigureTests
{
    [Theory]
    [InlineData("2010: 1, 2011: 2, 2012: 4", 3, 2)]
    // A gap is not bridged.
    [InlineData("2010: 1, 2011: 2, 2015: 4", 3, 1)]
    [InlineData("2010-01: 1, 2010-02: 2, 2010-03: -4", 3, 2)]
    public void Periods_that_follow_each_other_are_joined(string values, int dots, int lines)
    {
        var drawing = Figures(values).Single().Drawing;
        Assert.Equal(dots, drawing.Shapes.OfType<AreaMark>().Count());
        Assert.Equal(lines, drawing.Shapes.OfType<LineMark>().Count(line => line.Tone == Tone.Accent));
    }

    [Theory]
    // Two amounts are read in the table.
    [InlineData("2010: 1, 2011: 2")]
    [InlineData("2010: 1, 2011: 2, 201X: 4")]
    [InlineData("2010: 1, 2011: 2, 2011-03: 4")]
    public void Nothing_is_drawn_of_few_amounts_or_of_days_that_are_not_certain_or_not_apart(string values) =>
        Assert.Empty(Figures(values));

    [Fact]
    public void A_doubtful_period_is_hollow_and_the_words_tell_all()
    {
        var figure = Figures("2010: 1, 2011?: 2, 2012: 4").Single();
        Assert.Equal(
            [Tone.Accent, Tone.Paper, Tone.Accent],
            figure.Drawing.Shapes.OfType<AreaMark>().Select(dot => dot.Fill)
        );
        Assert.Equal("2010: 1; 2011 (uncertain): 2; 2012: 4.", figure.Alt);
        Assert.Equal("Tonnes", figure.Caption);
    }

    [Fact]
    public void A_gap_is_told()
    {
        var figure = Figures("2010: 1, 2011: 2, 2015: 4").Single();
        Assert.Equal("Tonnes; periods with a gap between them are not joined", figure.Caption);
    }

    static List<Figure> Figures(string values)
    {
        var pairs = values.Split(", ").Select(pair => pair.Split(": "));
        var list = string.Join(", ", pairs.Select(pair => $"{{ period: '{pair[0]}', amount: {pair[1]} }}"));
        var files = new MemoryFiles()
            .With("dossier.yaml", "format: 1\ntitle: T\nparties: [AZE, TUR]\n")
            .With(
                "figures.yaml",
                $"figures:\n  - {{ id: trade, kind: trade, from: AZE, to: TUR, unit: tonnes, values: [{list}] }}\n"
            );
        var document = BriefingWriter.Compose(Checker.Check(DossierReader.Read(files)));
        return [.. Outline.All<Figure>(document)];
    }
}
