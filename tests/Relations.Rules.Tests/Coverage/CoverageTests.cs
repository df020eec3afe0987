using CsCheck;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed class CoverageTests
{
    const string Stored =
        "Relations\n\nRelations were established on January 14, 1992. A summit met on 9-10 July 2017.\r\n\r\nA visit followed on 13 December. Print";

    [Fact]
    public void A_sentence_is_cited_by_a_part_of_it_and_set_aside_by_all_of_it()
    {
        var source = Measure(
            "events: [{ id: e, names: E, dates: 2017-07-09/2017-07-10, citations: [{ source: s, quote: on 9-10 July 2017, reading: stated }] }]",
            "setAside: [{ quote: Relations, reason: heading }, { quote: A visit, reason: half }]"
        );
        Assert.Equal(
            [CoverageStatus.SetAside, CoverageStatus.No, CoverageStatus.Cited, CoverageStatus.No, CoverageStatus.No],
            source.Sentences!.Select(sentence => sentence.Settled)
        );
        Assert.Equal(new CoverageTally(5, 1, 1), source.SentenceTally);
        Assert.Equal(40, source.SentenceTally.Percent);
        Assert.Equal(new TextSpan(5, 1, 32), source.Sentences![3].Place.Span);
        Assert.Equal(2, source.Sentences[3].Passage.Paragraph);
    }

    [Theory]
    [InlineData("2017-07-09/2017-07-10", "on 9-10 July 2017", "stated", CoverageStatus.Cited)]
    [InlineData("2017", "on 9-10 July 2017", "stated", CoverageStatus.Cited)]
    [InlineData("2017-07-08", "on 9-10 July 2017", "stated", CoverageStatus.QuotedOnly)]
    [InlineData("2017-07-08", "on 9-10 July 2017", "corrected", CoverageStatus.Cited)]
    [InlineData("2017-07-09/2017-07-10", "A summit met on 9-10", "stated", CoverageStatus.QuotedOnly)]
    [InlineData("2017-07-09/2017-07-10", "A summit met", "stated", CoverageStatus.No)]
    public void A_date_is_cited_where_a_record_that_quotes_it_reads_it(
        string dates,
        string quote,
        string reading,
        CoverageStatus settled
    )
    {
        var source = Measure(
            $"events: [{{ id: e, names: E, dates: {dates}, citations: [{{ source: s, quote: {quote}, reading: {reading} }}] }}]"
        );
        Assert.Equal(settled, source.Dates![1].Settled);
        Assert.Equal("9-10 July 2017", source.Dates[1].Text);
    }

    [Fact]
    public void A_year_that_is_inferred_reads_a_date_without_one()
    {
        var source = Measure(
            "events: [{ id: e, names: E, dates: 2017-12-13, citations: [{ source: s, quote: on 13 December, reading: inferred }] }]"
        );
        Assert.Equal(CoverageStatus.Cited, source.Dates![2].Settled);
    }

    [Fact]
    public void A_quote_counts_only_in_the_paragraph_that_it_is_cited_from()
    {
        var source = Measure(
            "events: [{ id: e, names: E, citations: [{ source: s, paragraph: 1, quote: on 13 December, reading: stated }] }]"
        );
        Assert.All(source.Sentences!, sentence => Assert.Equal(CoverageStatus.No, sentence.Settled));
    }

    [Fact]
    public void A_source_without_a_stored_text_is_not_measured() =>
        Assert.False(
            Coverage
                .Of(DossierReader.Read(new MemoryFiles().With("d.yaml", "sources: [{ id: s, title: S }]")))
                .Single()
                .IsMeasured
        );

    [Fact]
    public void A_percentage_is_100_only_where_nothing_is_open() =>
        Gen.Int[0, 5000]
            .SelectMany(total => Gen.Int[0, total].Select(cited => new CoverageTally(total, cited, 0)))
            .Sample(tally => Assert.Equal(tally.Cited == tally.Total, tally.Percent == 100));

    [Fact]
    public void Sentences_of_any_text_are_in_order_and_lose_no_letter() =>
        Gen.String[Gen.Char["ab IVX.19!\n\r-*(\u0130ğ#)"], 0, 60]
            .Sample(text =>
            {
                var paragraphs = new SourceText(text).Paragraphs;
                var sentences = paragraphs.SelectMany(new SentenceDivider(text, false).Of).ToList();
                Assert.Equal(
                    text.Count(char.IsLetterOrDigit),
                    sentences.Sum(s => text.Substring(s.Start, s.Length).Count(char.IsLetterOrDigit))
                );
                Assert.All(
                    sentences.Zip(sentences.Skip(1)),
                    p => Assert.True(p.First.Start + p.First.Length <= p.Second.Start)
                );
            });

    static SourceCoverage Measure(string records, string fields = "language: en")
    {
        var yaml = $"sources: [{{ id: s, title: S, file: sources/s.txt, {fields} }}]\n{records}";
        var files = new MemoryFiles().With("d.yaml", yaml).With("sources/s.txt", Stored);
        return Coverage.Of(DossierReader.Read(files)).Single();
    }
}
