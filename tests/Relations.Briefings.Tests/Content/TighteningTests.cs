namespace Relations.Briefings.Tests.Content;

public sealed class TighteningTests
{
    const string Cited =
        "events:\n"
        + "  - { id: whole, names: Whole, citations: [{ source: book, quote: The envoy came in spring., paragraph: 1, reading: stated }] }\n"
        + "  - { id: part, names: Part, citations: [{ source: book, quote: came in spring, paragraph: 1, reading: stated }] }\n"
        + "  - { id: elsewhere, names: Elsewhere, citations: [{ source: book, quote: came in spring, paragraph: 2, reading: stated }] }\n";

    [Fact]
    public void A_passage_within_a_longer_one_of_its_paragraph_has_no_entry_of_its_own()
    {
        var register = "sources:\n  - { id: book, title: A Book, file: sources/book.txt, kind: secondary }\n";
        var document = BriefingWriter.Compose(SampleDossier.CheckOnly([("a.yaml", register), ("b.yaml", Cited)]));
        var quotes = Walking
            .Blocks(document)
            .OfType<Quotation>()
            .Select(quotation => BriefingContext.Plain(quotation.Content));
        Assert.Equal(
            ["[1.1] The envoy came in spring. (paragraph\u00A01)", "[1.2] came in spring (paragraph\u00A02)"],
            quotes
        );
        var links = Walking.Inlines(document).OfType<Reference>().Select(link => link.Anchor);
        Assert.Equal(["passage-1-1", "passage-1-1", "passage-1-2"], links.Order());
    }

    [Theory]
    [InlineData("DAT001", "DAT001")]
    [InlineData("SRC001 DAT002 DAT001 DAT003 DAT005", "DAT001–003, 005; SRC001")]
    [InlineData("DAT001 DAT002", "DAT001, 002")]
    public void Codes_are_listed_by_ranges(string codes, string expected) =>
        Assert.Equal(expected, RuleCodes.Short(codes.Split(' ')));
}
