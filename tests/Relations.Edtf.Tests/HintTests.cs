namespace Relations.Tests;

public class HintTests
{
    public static TheoryData<string, string> Notations
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var cells in Rows.Lines("hints.txt").Select(line => line.Split(" | ")))
                rows.Add(cells[0], cells[1]);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Notations))]
    public void What_people_write_is_refused_with_the_EDTF_that_they_mean(string text, string suggestion)
    {
        Assert.False(EdtfPattern.Level2.TryParse(text, out _, out var failure));
        Assert.Equal(suggestion, failure.Suggestion ?? "-");
        Assert.True(failure.Suggestion is null || EdtfPattern.Level2.TryParse(failure.Suggestion, out _));
    }

    [Fact]
    public void Every_hint_has_its_own_text_in_every_language()
    {
        foreach (var language in Languages.All.Where(language => language != Language.English))
        {
            Assert.All(
                HintTexts.Codes.Select(HintTexts.ReasonOf),
                reason => Assert.NotEqual(reason.ToString(), reason.In(language))
            );
        }
    }

    [Theory]
    [InlineData(
        Language.English,
        "This is 3 April 1992 (1992-04-03) or 4 March 1992 (1992-03-04); write the one that is meant."
    )]
    [InlineData(
        Language.Turkish,
        "Olası tarihler: 3 Nisan 1992 (1992-04-03) veya 4 Mart 1992 (1992-03-04); kastedileni yazın."
    )]
    public void Both_readings_are_said_in_the_words_of_the_language(Language language, string said)
    {
        Assert.False(EdtfPattern.Level2.TryParse("03/04/1992", out _, out var failure));
        Assert.Equal(said, failure.Text.In(language));
    }

    [Theory]
    [InlineData(Language.English, "The year 1333 of the Rumi calendar has no month 01.")]
    [InlineData(Language.Turkish, "Rumi takviminin 1333 yılında 01 numaralı ay yok.")]
    [InlineData(Language.Azerbaijani, "Rumi təqviminin 1333 ilində 01 nömrəli ay yoxdur.")]
    public void What_a_calendar_lacks_is_said_in_every_language(Language language, string said)
    {
        Assert.False(EdtfCalendar.Rumi.TryRead("1333-01-05", out _, out var failure));
        Assert.Equal(said, failure.Text.In(language));
    }

    [Fact]
    public void A_date_that_may_be_either_of_two_days_is_refused_with_both()
    {
        Assert.False(EdtfPattern.Level2.TryParse("03/04/1992", out _, out var failure));
        Assert.Null(failure.Suggestion);
        Assert.Equal(
            "This is 3 April 1992 (1992-04-03) or 4 March 1992 (1992-03-04); write the one that is meant.",
            failure.Message
        );
    }

    [Theory]
    [InlineData("1800s", "This is a decade (180X) or a century (18XX); write the one that is meant.")]
    [InlineData("ca. 1900s", "This is a decade (190X~) or a century (19XX~); write the one that is meant.")]
    [InlineData(
        "23 Nisan 1336",
        "This is 23 April 1920 by the Rumi calendar, { edtf: 1336-04-23, calendar: rumi }, or 1336-04-23 of the Gregorian; write the one that is meant."
    )]
    [InlineData(
        "1743/44",
        "This may be the years 1743 to 1744 (1743/1744), or one year, 1743 or 1744 by when the year began ([1743,1744]); write the one that is meant."
    )]
    [InlineData(
        "1905/06",
        "This may be the years 1905 to 1906 (1905/1906), or a month (1905-06); write the one that is meant."
    )]
    [InlineData(
        "11 Feb 1731/2",
        "This is of 1731 where the year began on 25 March, and of 1732 where it began on 1 January; write { edtf: 1732-02-11, calendar: julian }."
    )]
    [InlineData(
        "1846-7",
        "This may be a month (1846-07) or the years 1846 to 1847 (1846/1847); write the one that is meant."
    )]
    [InlineData("1960-", "No end is written: 1960/.. still goes on, and 1960/ has an end that is not known.")]
    [InlineData("–1960", "No start is written: ../1960 has no start, and /1960 has one that is not known.")]
    [InlineData("0000-00-00", "This is how databases write that there is no date; leave it out.")]
    [InlineData(
        "33617",
        "This is the number that spreadsheets have for 1992-01-14, or a year of five digits (Y33617); write the one that is meant."
    )]
    public void What_may_mean_two_things_is_refused_with_both_readings(string text, string message)
    {
        Assert.False(EdtfPattern.Level2.TryParse(text, out _, out var failure));
        Assert.Equal((message, null), (failure.Message, failure.Suggestion));
    }

    [Theory]
    [InlineData("29 February 1900", "no-such-day", "The calendar has no such day.")]
    [InlineData("Wednesday, June 31, 1961", "no-such-day", "The calendar has no such day.")]
    [InlineData("31/06/1961", "no-such-day", "The calendar has no such day.")]
    [InlineData("10-9 July 2017", "whitespace", "EDTF has no spaces.")]
    [InlineData(
        "Unknown",
        "character",
        "EDTF has no word for a date that nobody knows; leave it out, or give the years that it lies between."
    )]
    [InlineData("bugün", "character", "This is another day whenever it is read; write the day that is meant.")]
    public void What_names_no_day_is_refused_with_the_reason(string text, string hint, string message)
    {
        Assert.False(EdtfPattern.Level2.TryParse(text, out _, out var failure));
        Assert.Equal((hint, message, null), (failure.Hint, failure.Message, failure.Suggestion));
    }

    [Fact]
    public void A_year_of_more_than_64_bits_before_0001_is_counted_from_1_BCE() =>
        Assert.Equal(
            "10000000000000000000000 BCE",
            EdtfPattern.Level2.Parse("Y-9999999999999999999999").Value.ToText(Language.English)
        );

    [Fact]
    public void What_the_library_words_it_never_reads_as_something_else()
    {
        var read = 0;
        foreach (var row in Rows.Vectors.Where(row => row.GetProperty("valid").GetBoolean()))
        {
            var date = Rows.Date(row.Text("input")!);
            foreach (var language in Languages.All)
            {
                if (EdtfPattern.Level2.TryParse(date.ToText(language), out _, out var failure))
                    continue;
                if (failure.Suggestion is null)
                    continue;
                var bounds = Rows.Date(failure.Suggestion).Bounds;
                Assert.True(
                    (bounds.Earliest, bounds.Latest) == (date.Bounds.Earliest, date.Bounds.Latest),
                    $"{date}: {date.ToText(language)}, {failure.Suggestion}"
                );
                read++;
            }
        }
        Assert.InRange(read, 1000, 3300);
    }
}
