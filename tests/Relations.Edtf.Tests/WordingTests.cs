namespace Relations.Tests;

public class WordingTests
{
    public static TheoryData<string, string> Wordings
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var cells in Rows.Lines("wording.txt").Select(line => line.Split(" | ", 2)))
                rows.Add(cells[0], cells[1]);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void A_date_has_its_words_in_each_language(string text, string words) =>
        Assert.Equal(words.Split(" | "), Languages.All.Select(Rows.Date(text).ToText));

    [Fact]
    public void Every_valid_row_of_the_table_has_words_without_loose_ends()
    {
        foreach (var row in Rows.Vectors.Where(row => row.GetProperty("valid").GetBoolean()))
        {
            foreach (var language in Languages.All)
            {
                var words = Rows.Date(row.Text("input")!).ToText(language);
                Assert.Equal(words.Trim(), words);
                Assert.NotEmpty(words);
                Assert.DoesNotContain("  ", words, StringComparison.Ordinal);
                Assert.DoesNotContain("()", words, StringComparison.Ordinal);
                Assert.Equal(words.Count(c => c == '('), words.Count(c => c == ')'));
            }
        }
    }

    [Fact]
    public void A_language_that_there_is_not_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rows.Date("1991").ToText((Language)Languages.All.Count));
}
