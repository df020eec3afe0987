namespace Relations.Rules.Tests;

public sealed class NearestTests
{
    const string Text =
        "Relations\n\nThe President of Azerbaijan visited our country on 9-10 July 2017 to attend the 22nd World Petroleum Congress.\n\n"
        + "In 2010, the mechanism of the High Level Strategic Cooperation Council was established.";

    [Theory]
    [InlineData("visited our country on 9–10 July 2017", "9–10|9-10")]
    [InlineData("The president of Azerbaijan visited", "president|President")]
    [InlineData("visited our country to attend the 22nd World", "|on 9-10 July 2017")]
    [InlineData("In 2010, the new mechanism of the High Level", "new|")]
    [InlineData(
        "the High-Level Strategic Cooperation Council was founded",
        "High-Level|High Level;founded|established."
    )]
    [InlineData("visited our country on 11-12 July 2018 to attend", "11-12|9-10;2018|2017")]
    public void The_nearest_passage_shows_the_words_that_differ(string quote, string differences)
    {
        var nearest = new SourceText(Text).Nearest(quote);
        Assert.NotNull(nearest);
        Assert.Equal(differences, string.Join(';', nearest.Differences.Select(d => $"{d.Quoted}|{d.Stored}")));
        Assert.Equal(nearest.Text, Text.Substring(nearest.Passage.Start, nearest.Passage.Length));
    }

    [Theory]
    [InlineData("Nothing of this sort stands anywhere")]
    [InlineData("")]
    [InlineData("the Grand National Assembly of the Republic")]
    public void What_shares_less_than_half_of_its_words_has_no_nearest_passage(string quote)
    {
        Assert.Null(new SourceText(Text).Nearest(quote));
    }

    [Fact]
    public void Of_a_long_quote_only_the_part_that_differs_is_shown()
    {
        var words = Enumerable.Range(0, 5000).Select(i => FormattableString.Invariant($"word{i}")).ToArray();
        var text = string.Join(' ', words);
        words[3210] = "mistake";
        var nearest = new SourceText(text).Nearest(string.Join(' ', words));
        Assert.Equal([new Difference("mistake", "word3210")], nearest!.Differences);
    }
}
