using CsCheck;

namespace Relations.Rules.Tests;

public sealed class FoldingTests
{
    const string Text =
        "Heading\n\nThe “Turkish  Gate”\r\nof Bak\u0075\u0308, co\u00ADoperation at Turkey’s\u00A0side.\n\nThe end";

    [Theory]
    [InlineData("\"Turkish Gate\" of Bak\u00FC", "“Turkish  Gate”\r\nof Bak\u0075\u0308")]
    [InlineData("cooperation at", "co\u00ADoperation at")]
    [InlineData("  Turkey's side.\n", "Turkey’s\u00A0side.")]
    [InlineData("coopera\u00ADtion", "co\u00ADoperation")]
    [InlineData("of Baku\u0308,", "of Bak\u0075\u0308,")]
    public void A_quote_is_found_in_another_spelling_and_its_place_is_that_of_the_original(
        string quote,
        string original
    )
    {
        var passage = new SourceText(Text).Find(quote);
        Assert.NotNull(passage);
        Assert.Equal(original, Text.Substring(passage.Value.Start, passage.Value.Length));
    }

    [Theory]
    [InlineData("the “Turkish Gate”")]
    [InlineData("Bakı")]
    [InlineData("of Baku")]
    [InlineData("co-operation")]
    [InlineData("")]
    [InlineData(" \u00AD\n")]
    public void Case_letters_and_dashes_must_be_the_same_and_a_blank_quote_stands_nowhere(string quote)
    {
        Assert.Null(new SourceText(Text).Find(quote));
    }

    [Fact]
    public void Paragraphs_are_counted_from_one_after_the_heading()
    {
        var text = new SourceText(Text);
        Assert.Equal([0, 1, 2], text.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal(0, text.Find("Heading")!.Value.Paragraph);
        Assert.Equal(1, text.Find("side.")!.Value.Paragraph);
        Assert.Equal(2, text.Find("The", 2)!.Value.Paragraph);
    }

    [Fact]
    public void A_first_paragraph_that_ends_a_sentence_is_no_heading()
    {
        Assert.Equal([1, 2], new SourceText("One sentence.\n \t\nAnother").Paragraphs.Select(p => p.Number));
        Assert.Equal([1], new SourceText("Only line").Paragraphs.Select(p => p.Number));
        Assert.Empty(new SourceText(" \r\n\r\n").Paragraphs);
    }

    [Fact]
    public void Every_stretch_of_words_of_a_text_is_found_where_it_stands_or_before()
    {
        var letters = Gen.OneOf<string>(
            "a",
            "b",
            "é",
            "e\u0301",
            " ",
            "\n",
            "\n\n",
            "\u00AD",
            "“",
            "'",
            "İ",
            "\u0307",
            "😀"
        );
        Gen.Select(letters.Array[1, 60], Gen.Int[0, 59], Gen.Int[1, 20])
            .Sample(
                (parts, from, count) =>
                {
                    var text = string.Concat(parts);
                    var quote = string.Concat(parts.Skip(from).Take(count));
                    // A quote that starts with a mark, or is followed by one, is another text when composed.
                    if (
                        SourceText.IsBlank(quote)
                        || new FoldedText(quote).Text[0] == '\u0307'
                        || Next(parts, from + count) == "\u0307"
                    )
                    {
                        return;
                    }

                    var passage = new SourceText(text).Find(quote);
                    Assert.NotNull(passage);
                    var found = text.Substring(passage.Value.Start, passage.Value.Length);
                    Assert.Equal(new FoldedText(quote).Text, new FoldedText(found).Text);
                }
            );
    }

    static string? Next(string[] parts, int from) => parts.Skip(from).FirstOrDefault(part => part != "\u00AD");
}
