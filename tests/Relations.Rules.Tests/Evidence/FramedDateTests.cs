using Relations.Dossiers;

namespace Relations.Rules.Tests.Evidence;

/// <summary>SRC014 takes what <c>relations date</c> makes of the words around a date.</summary>
public sealed class FramedDateTests
{
    [Theory]
    [InlineData("[..1866-07-20]", "left on or before July 20, 1866")]
    [InlineData("[..1866-07-19]", "left some time before July 20, 1866")]
    [InlineData("[..1936-05-13]", "left shortly before May 14, 1936, by ship")]
    [InlineData("[1936-05-15..]", "left shortly after May 14, 1936")]
    [InlineData("[..1928]", "closed by 1928")]
    [InlineData("../1928", "served until 1928.")]
    [InlineData("1936-05-03/..", "in office from 3 May 1936 on")]
    [InlineData("1928~", "opened about 1928")]
    [InlineData("[..1866-07-20]", "en geç 20 Temmuz 1866 tarihinde ayrıldı")]
    [InlineData("[..1936-05-13]", "14 Mayıs 1936’dan kısa süre önce ayrıldı")]
    [InlineData("1936-05-03/..", "3 Mayıs 1936’dan itibaren görevdedir")]
    [InlineData("[..1866-07-19]", "20 iyul 1866-dan əvvəl getmişdir")]
    [InlineData("1936-05-03/..", "3 may 1936-dan etibarən vəzifədədir")]
    public void A_date_is_what_the_words_around_it_make_of_it(string date, string quote) =>
        Assert.Empty(Found(date, quote));

    [Theory]
    [InlineData("1866-07-20", "left on or before July 20, 1866")]
    [InlineData("[..1866-07-21]", "left on or before July 20, 1866")]
    [InlineData("1936/1948", "presented his credentials on May 14")]
    public void A_date_that_the_words_do_not_say_is_reported(string date, string quote)
    {
        var finding = Assert.Single(Found(date, quote));
        Assert.DoesNotContain("more exact", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1882-04-15~", "left after April 15, 1882")]
    [InlineData("1882-04-15~", "left before April 15, 1882")]
    public void An_approximate_day_is_a_remark_where_the_words_give_it_as_a_limit(string date, string quote) =>
        Assert.Equal(Severity.Info, Assert.Single(Found(date, quote)).Severity);

    static IEnumerable<Finding> Found(string date, string quote)
    {
        var files = new MemoryFiles().With(
            "dossier.yaml",
            $$"""
            format: 1
            title: T
            events:
              - id: event
                names: E
                dates: "{{date}}"
                citations: [{ source: s, quote: "{{quote}}", reading: stated }]
            """
        );
        var result = Checker.Check(DossierReader.Read(files), new() { Select = ["SRC014", "SRC015"] });
        return result.Findings.Where(finding => finding.Code is "SRC014" or "SRC015");
    }
}
