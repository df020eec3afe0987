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
        Assert.Equal("Total", Desk.Plain(tables[0].Rows[^1][0].Content));
        Assert.Equal(["6667", "3333", "10000"], tables[0].Rows[^1].Skip(1).Select(cell => Desk.Plain(cell.Content)));
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
