using Relations.Dossiers;
using static Relations.Briefings.Tests.Content.SmallDossier;

namespace Relations.Briefings.Tests.Content;

/// <summary>What a briefing says is what the records say, and no more.</summary>
public sealed class MeaningTests
{
    const string People = "people: [{ id: p, names: Lennart Meri }]\noffices: [{ id: o, title: Minister, of: EST }]\n";

    [Theory]
    [InlineData("inferred", "On 5 March 1992 the President visited Finland.", "inferred", "Mr Meri went.", false)]
    [InlineData("stated", "On 5 March 1992 the President visited Finland.", "inferred", "Mr Meri went.", false)]
    [InlineData("inferred", "On 5 March the President visited Finland.", "stated", "Mr Meri went.", true)]
    [InlineData("stated", "On 6 March 1992 the President visited Finland.", "inferred", "Mr Meri went.", true)]
    [InlineData("stated", "In March 1992 the President visited Finland.", "inferred", "Mr Meri went.", true)]
    [InlineData("stated", "On 5 March the President visited Finland.", "stated", "Mr Meri went.", false)]
    public void A_date_is_inferred_where_no_quote_says_it(
        string first,
        string quote,
        string second,
        string other,
        bool isInferred
    )
    {
        var text = Composed(
            $$"""
            {{People}}visits:
              - id: v
                visitors: [{ person: p }]
                from: EST
                to: FIN
                dates: 1992-03-05
                citations:
                  - { source: s, quote: "{{quote}}", reading: {{first}}, note: n }
                  - { source: s, quote: "{{other}}", reading: {{second}}, note: n }
            """
        );
        Assert.Contains("5 March 1992", text, StringComparison.Ordinal);
        Assert.Equal(isInferred, text.Contains("5 March 1992 (inferred)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English, "met: Lennart Meri; Minister (Estonia)")]
    [InlineData(Language.Turkish, "görüştüğü: Lennart Meri; Minister (Estonya)")]
    [InlineData(Language.Azerbaijani, "görüşdüyü şəxs: Lennart Meri; Minister (Estoniya)")]
    public void Those_met_are_told_apart_from_their_offices(Language language, string expected) =>
        Assert.Contains(
            expected,
            Composed(
                People + "visits: [{ id: v, visitors: [], from: FIN, to: EST, dates: 1992-03-05, met: [p, o] }]\n",
                language
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("XXXX", null)]
    [InlineData("1XXX", null)]
    [InlineData("19XX", null)]
    [InlineData("199X", "1990–1999")]
    [InlineData("1992", "1992")]
    [InlineData("1960/1992", "1960–1992")]
    [InlineData("1XXX/1992", "1992")]
    [InlineData("-0044", "45 BCE")]
    [InlineData("-0044/0120", "45 BCE–120 CE")]
    public void The_period_is_that_of_the_years_that_are_known(string dates, string? period)
    {
        var text = Composed($"visits: [{{ id: v, visitors: [], from: EST, to: FIN, dates: {dates} }}]\n");
        if (period is null)
        {
            Assert.DoesNotContain("Period covered", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Latest visit", text, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains($"Period covered: {period} ·", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("XXXX", "1992", 1992)]
    [InlineData("1XXX", "1992", 1992)]
    [InlineData("XXXX", "-0044", -44)]
    public void An_unknown_year_does_not_stretch_the_axis(string dates, string known, int first)
    {
        var document = BriefingWriter.Compose(
            Check(
                $$"""
                visits: [{ id: v, visitors: [], from: EST, to: FIN, dates: {{dates}} }]
                events: [{ id: e, names: E, dates: {{known}} }]
                independence: [{ id: i, state: EST, date: {{known}} }]
                """,
                "EST, FIN"
            )
        );
        var figure = Walking.Blocks(document).OfType<Figure>().First();
        var labels = figure.Drawing.Shapes.OfType<LabelMark>().Select(label => label.Text).ToList();
        Assert.DoesNotContain("8000", labels);
        Assert.DoesNotContain("Visits", labels);
        Assert.Contains("Visits: ", figure.Alt, StringComparison.Ordinal);
        Assert.DoesNotContain(labels, label => label.StartsWith('-'));
        Assert.Equal(first, TimeAxis.Over(Years.Bounding(new SourceDate(known).Value!), 0, 1)!.First);
    }
}
