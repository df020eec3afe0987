using System.Diagnostics;
using System.Text;
using Relations.Unicode;

namespace Relations.Tests;

public class MentionTests
{
    public static TheoryData<string, string> Sentences
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var line in Rows.Lines("mentions.txt"))
            {
                var bar = line.LastIndexOf(" |", StringComparison.Ordinal);
                rows.Add(line[..bar], line[(bar + 2)..].Trim());
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_dates_of_a_sentence_are_found(string sentence, string expected) =>
        Assert.Equal(expected, Found(sentence));

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Decomposed_letters_change_nothing(string sentence, string expected) =>
        Assert.Equal(Nfc.Of(expected), Nfc.Of(Found(Nfc.Decomposed(sentence))));

    [Fact]
    public void Dates_without_anything_between_are_two()
    {
        var mentions = DateMentions.Find("on August 30, 1991 November 9, 1991.");
        Assert.Equal([(3, 15), (19, 16)], mentions.Select(mention => (mention.Start, mention.Length)));
    }

    [Fact]
    public void What_is_worded_is_found_again()
    {
        string[] dates =
        [
            "2017-07-09",
            "2017-07-09/2017-07-10",
            "2017-10-30/2017-11-02",
            "2016-12-30/2017-01-02",
            "2016-04",
            "2017-05/2017-07",
            "1991",
            "199X",
            "1964/2008",
            "XXXX-12-13",
            "[2017-07-09,2017-07-10]",
        ];
        foreach (var date in dates.Select(Rows.Date))
        {
            foreach (var language in Languages.All)
                Assert.Equal(date, Assert.Single(DateMentions.Find(date.ToText(language))).Date);
        }
    }

    [Fact]
    public void Every_month_is_found_in_every_language_in_capitals_and_without_diacritics()
    {
        for (var month = 1; month <= 12; month++)
        {
            var date = EdtfDate.FromLocalDate(new(1991, month, 9));
            foreach (var language in Languages.All)
            {
                var text = date.ToText(language);
                var capitals = text.Replace('i', 'İ').Replace('ı', 'I').ToUpperInvariant();
                var plain = text.Replace('ş', 's')
                    .Replace('Ş', 'S')
                    .Replace('ğ', 'g')
                    .Replace('ü', 'u')
                    .Replace('ı', 'i');
                Assert.Equal<Edtf>(date, Assert.Single(DateMentions.Find(capitals)).Date);
                Assert.Equal<Edtf>(date, Assert.Single(DateMentions.Find(plain)).Date);
            }
        }
    }

    [Theory]
    [InlineData("9-")]
    [InlineData("9 July – ")]
    [InlineData("1991-")]
    [InlineData("May–")]
    [InlineData("a")]
    [InlineData("1.")]
    public void A_long_text_takes_time_in_proportion(string part)
    {
        Time(part, 1_000);
        var (small, large) = (Time(part, 3_000), Time(part, 30_000));
        Assert.True(large < small * 60 + TimeSpan.FromSeconds(1), $"{small} for 3,000 parts and {large} for 30,000");
    }

    static TimeSpan Time(string part, int count)
    {
        var text = new StringBuilder().Insert(0, part, count).ToString();
        var start = Stopwatch.GetTimestamp();
        DateMentions.Find(text);
        return Stopwatch.GetElapsedTime(start);
    }

    static string Found(string text) =>
        string.Join(
            " ; ",
            DateMentions.Find(text).Select(found => $"{text.AsSpan(found.Start, found.Length)} = {found.Date}")
        );
}
