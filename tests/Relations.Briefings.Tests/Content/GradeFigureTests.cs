using System.Globalization;

namespace Relations.Briefings.Tests.Content;

public sealed class GradeFigureTests
{
    [Theory]
    [InlineData("EST", Tone.Accent)]
    [InlineData("FIN", Tone.Second)]
    public void Grades_have_the_colour_of_the_state_that_sends_the_mission(string sending, Tone tone)
    {
        var drawing = Figures(3, sending).Single().Drawing;
        Assert.All(
            drawing.Shapes.OfType<LineMark>().Where(line => line.Tone is Tone.Accent or Tone.Second),
            line => Assert.Equal(tone, line.Tone)
        );
        Assert.Contains(drawing.Shapes.OfType<LineMark>(), line => line.Tone == tone);
    }

    [Fact]
    public void Many_grades_are_drawn_in_parts_over_the_same_years()
    {
        var figures = Figures(36, "EST");
        Assert.Equal(3, figures.Count);
        Assert.All(figures, figure => Assert.InRange(figure.Drawing.Height, 50, 250));
        var heads = figures.Select(figure =>
            figure.Drawing.Shapes.OfType<LabelMark>().First(label => label.X == 0).Text
        );
        Assert.Equal(["Embassy of Estonia in Finland"], heads.Distinct());
        Assert.Single(figures.Select(Years).Distinct(StringComparer.Ordinal));
    }

    static string Years(Figure figure) =>
        string.Join(
            ' ',
            figure
                .Drawing.Shapes.OfType<LabelMark>()
                .Where(label => label.Text.All(char.IsAsciiDigit))
                .Select(label => string.Create(CultureInfo.InvariantCulture, $"{label.Text}@{label.X:0.0}"))
        );

    static List<Figure> Figures(int grades, string sending)
    {
        var receiving = sending == "EST" ? "FIN" : "EST";
        var periods = string.Join(
            ", ",
            Enumerable
                .Range(0, grades)
                .Select(i =>
                    FormattableString.Invariant(
                        $"{{ kind: {(i % 2 == 0 ? "legation" : "embassy")}, period: {1920 + (2 * i)}/{1921 + (2 * i)} }}"
                    )
                )
        );
        var result = SmallDossier.Check(
            $"missions: [{{ id: m, sending: {sending}, receiving: {receiving}, kind: embassy, grades: [{periods}] }}]\n",
            "EST, FIN"
        );
        return [.. Walking.Blocks(BriefingWriter.Compose(result, new() { Sections = ["missions"] })).OfType<Figure>()];
    }
}
