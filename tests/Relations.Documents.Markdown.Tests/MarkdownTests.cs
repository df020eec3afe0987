using System.Text;

namespace Relations.Documents.Markdown.Tests;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("a*b_c`d", @"a\*b\_c\`d")]
    [InlineData("<b> | [x] ~ & $ \\", @"\<b\> \| \[x\] \~ \& \$ \\")]
    [InlineData("- no item", @"\- no item")]
    [InlineData("1992. A year", @"1992\. A year")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("See https://example.org/a_b.", @"See https\://example.org/a\_b.")]
    [InlineData("See https://example.org/ab and a_b.", @"See https://example.org/ab and a\_b.")]
    [InlineData("www.example.org/a~b", @"www\.example.org/a\~b")]
    public void Text_is_never_read_as_signs(string text, string expected) =>
        Assert.Equal(expected + "\n", Written(new Paragraph([text])));

    [Theory]
    [InlineData("https://example.org/a_(b)", @"[https\://example.org/a\_(b)](<https://example.org/a_(b)>)")]
    [InlineData("https://example.org/a)", "[https://example.org/a)](<https://example.org/a)>)")]
    [InlineData("https://example.org/<a>", @"[https\://example.org/\<a\>](<https://example.org/%3Ca%3E>)")]
    [InlineData("https://example.org/a b", "[https://example.org/a b](<https://example.org/a%20b>)")]
    [InlineData(
        "https://example.org/?a=1&copy=2",
        @"[https\://example.org/?a=1\&copy=2](<https://example.org/?a=1&amp;copy=2>)"
    )]
    [InlineData("https://example.org/a|b\\c", @"[https\://example.org/a\|b\\c](<https://example.org/a%7Cb/c>)")]
    public void An_address_is_a_link_to_itself_whatever_is_in_it(string address, string expected) =>
        Assert.Equal(expected + "\n", Written(new Paragraph([new Hyperlink(new(address), [address])])));

    [Fact]
    public void A_table_has_a_row_of_headers_and_keeps_its_numbers_at_the_end() =>
        Assert.Equal(
            "**Counts**\n\n| Year | Visits |\n| --- | ---: |\n| **2001** | 4 |\n",
            Written(
                new Table(
                    [new("Year"), new("Visits", 1, AlignEnd: true)],
                    [
                        [new(["2001"]), new(["4"])],
                    ]
                )
                {
                    Caption = "Counts",
                    HasRowHeaders = true,
                }
            )
        );

    [Fact]
    public void Notes_stand_at_the_end_once_each() =>
        Assert.Equal(
            "a[^a] b[^b]\n\nc[^a]\n\n[^a]: same\n[^b]: other[^c]\n[^c]: inner\n",
            Written(
                new Paragraph(["a", new Footnote(["same"]), " b", new Footnote(["other", new Footnote(["inner"])])]),
                new Paragraph(["c", new Footnote(["same"])])
            )
        );

    [Fact]
    public void A_heading_above_notes_is_left_out_since_they_stand_at_the_end() =>
        Assert.Equal(
            "a[^a]\n\nSource\n\n[^a]: note\n",
            Written(
                new Paragraph(["a", new Footnote(["note"])]),
                new SideBySide([new([new Heading(1, ["Notes"]), new NoteList()]), new([new Paragraph(["Source"])])])
            )
        );

    [Fact]
    public void A_drawing_without_a_caption_is_told_in_words_alone() =>
        Assert.Equal("What it shows.\n", Written(new Figure(new(1, 1, []), "", "What it shows.")));

    [Fact]
    public void Lists_within_lists_are_set_in() =>
        Assert.Equal(
            "1. one\n\n   - inner\n2. two\n",
            Written(
                new ListBlock(
                    [
                        [
                            new Paragraph(["one"]),
                            new ListBlock([
                                [new Paragraph(["inner"])],
                            ]),
                        ],
                        [new Paragraph(["two"])],
                    ],
                    Numbered: true
                )
            )
        );

    [Fact]
    public void A_draft_says_so_first()
    {
        var document = SampleDocument.Of(new Paragraph(["x"]));
        Assert.StartsWith(
            "> **DRAFT – 2 errors**\n",
            Written(document with { Info = document.Info with { Mark = "DRAFT – 2 errors" } }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_document_with_every_block_is_written_whole()
    {
        var text = Written(EveryBlock.Document);
        foreach (var figure in EveryBlock.Document.Blocks.OfType<Figure>())
            Assert.Contains(MarkdownText.Escape(figure.Alt), text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_legend_of_a_drawing_is_left_out_where_the_drawing_is() =>
        Assert.DoesNotContain(
            "legend",
            Written(new Paragraph(["legend"]) { Role = ParagraphRole.Legend }),
            StringComparison.Ordinal
        );

    static string Written(params Block[] blocks) => Written(SampleDocument.Of(blocks));

    static string Written(Document document)
    {
        using var output = new MemoryStream();
        MarkdownRenderer.Write(document, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
