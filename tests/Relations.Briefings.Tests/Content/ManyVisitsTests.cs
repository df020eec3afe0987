using System.Globalization;
using System.Text;

namespace Relations.Briefings.Tests.Content;

public sealed class ManyVisitsTests
{
    [Fact]
    public void Many_visits_are_counted_by_year_and_direction_and_the_latest_are_listed()
    {
        var document = BriefingWriter.Compose(SampleDossier.CheckOnly([("visits.yaml", Visits(10_000))]));
        var tables = document.Blocks.OfType<Table>().ToList();
        Assert.Equal(
            ["Year", "Türkiye to Georgia", "Georgia to Türkiye", "Total"],
            tables[0].Columns.Select(c => c.Header)
        );
        Assert.Equal("Total", BriefingContext.Plain(tables[0].Rows[^1][0].Content));
        Assert.Equal(
            ["6667", "3333", "10000"],
            tables[0].Rows[^1].Skip(1).Select(cell => BriefingContext.Plain(cell.Content))
        );
        Assert.Equal(15, tables[1].Rows.Count);
        Assert.InRange(document.Blocks.Count, 1, 60);
        Assert.Equal(15, document.Blocks.OfType<Quotation>().Count());
    }

    [Fact]
    public void Sixty_visits_are_listed_one_by_one()
    {
        var document = BriefingWriter.Compose(SampleDossier.CheckOnly([("visits.yaml", Visits(60))]));
        Assert.Equal(60, document.Blocks.OfType<Table>().First().Rows.Count);
    }

    [Theory]
    [InlineData(Language.English, "and 85 more records that are only counted in this briefing")]
    [InlineData(Language.Turkish, "ve bu bilgi notunda tek tek gösterilmeyen 85 kayıt daha")]
    [InlineData(Language.Azerbaijani, "və bu arayışda yalnız sayı göstərilən daha 85 yazı")]
    public void Readings_of_visits_that_are_only_counted_are_counted(Language language, string line)
    {
        var visits = Visits(100).Replace("stated", "corrected", StringComparison.Ordinal);
        var document = BriefingWriter.Compose(
            SampleDossier.CheckOnly([("visits.yaml", visits)]),
            new() { Language = language, Audience = BriefingAudience.Archive }
        );
        Assert.Contains("- " + line + "\n", DocumentText.Write(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_purpose_goes_on_in_a_footnote()
    {
        var purpose = string.Join(' ', Enumerable.Repeat("purpose", 100));
        var document = BriefingWriter.Compose(
            SampleDossier.CheckOnly([
                ("visits.yaml", $"visits:\n  - {{ id: v, from: TUR, to: GEO, dates: 1999, purpose: \"{purpose}\" }}\n"),
            ]),
            new() { Audience = BriefingAudience.Archive }
        );
        var cell = document.Blocks.OfType<Table>().First().Rows[0].Single(cell => cell.Content.Any(i => i is Footnote));
        Assert.InRange(BriefingContext.Plain([.. cell.Content]).Length, 100, 170);
        Assert.Equal(purpose, BriefingContext.Plain([.. cell.Content.OfType<Footnote>().Single().Content]));
    }

    [Theory]
    [InlineData("heads", "agreements")]
    public void Where_nothing_is_on_record_in_the_sections_chosen_the_briefing_says_so(params string[] sections)
    {
        var document = BriefingWriter.Compose(SampleDossier.CheckOnly([]), new() { Sections = sections });
        Assert.Equal(
            "Nothing is on record in the selected sections.",
            BriefingContext.Plain([.. ((Paragraph)document.Blocks[^1]).Content])
        );
        Assert.Empty(document.Blocks.OfType<Contents>());
    }

    static string Visits(int count)
    {
        var text = new StringBuilder("visits:\n");
        for (var i = 0; i < count; i++)
        {
            var (from, to) = i % 3 == 0 ? ("GEO", "TUR") : ("TUR", "GEO");
            (from, to) = count % 3 == 1 && i == 0 ? ("TUR", "GEO") : (from, to);
            text.Append(
                CultureInfo.InvariantCulture,
                $"  - {{ id: v-{i}, visitors: [], from: {from}, to: {to}, dates: {1950 + i % 50}-05-07, citations: [{{ source: book, quote: q{i}, reading: stated }}] }}\n"
            );
        }

        return text.ToString();
    }
}
