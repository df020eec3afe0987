namespace Relations.Rules.Tests;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("It met. It parted.", "It met.|It parted.")]
    [InlineData("Is it so? Yes! “Quite.” (Really.) End", "Is it so?|Yes!|“Quite.”|(Really.)|End")]
    [InlineData("Our Council VI. And a visit to Azerbaijan. Then", "Our Council VI. And a visit to Azerbaijan.|Then")]
    [InlineData("Signed on 9 Dec. 2017 in Baku. In force", "Signed on 9 Dec. 2017 in Baku.|In force")]
    [InlineData(
        "Mr. President and I. Aliyev met in the U.S. Congress.",
        "Mr. President and I. Aliyev met in the U.S. Congress."
    )]
    [InlineData("in 2017. The next", "in 2017.|The next")]
    [InlineData("It was 3.5 km. long, i.e. short.", "It was 3.5 km. long, i.e. short.")]
    [InlineData("They met on\nMonday. Later\nthey parted.", "They met on\nMonday.|Later\nthey parted.")]
    [InlineData(
        "The parties:\n- trade more;\n- visit\n  often.\n1. Sign. Then\n(b) ratify",
        "The parties:|- trade more;|- visit\n  often.|1. Sign.|Then|(b) ratify"
    )]
    [InlineData("# Relations\nThey are good", "# Relations|They are good")]
    [InlineData("***\n--", "")]
    [InlineData("", "")]
    public void A_paragraph_is_divided_into_sentences(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Divide(text, false)));

    [Theory]
    [InlineData("22. Dünya Petrol Kongresi yapıldı. Sonra", "22. Dünya Petrol Kongresi yapıldı.|Sonra")]
    [InlineData("Bakü'de 5. Zirve toplandı.", "Bakü'de 5. Zirve toplandı.")]
    [InlineData("Yıl 2017. Zirve toplandı.", "Yıl 2017.|Zirve toplandı.")]
    public void A_full_stop_behind_a_number_makes_an_ordinal_in_Turkish(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Divide(text, true)));

    static IEnumerable<string> Divide(string text, bool hasNumerals) =>
        new SentenceDivider(text, hasNumerals)
            .Of(new(1, 0, text.Length))
            .Select(sentence => text.Substring(sentence.Start, sentence.Length));
}
