namespace Relations.Dossiers.Tests;

public class SourceDateTests
{
    [Fact]
    public void The_numbers_of_another_calendar_are_compared_as_Gregorian_days()
    {
        var date = new SourceDate("1325-03-31", "rumi", "31 Mart 1325");
        Assert.Equal("1909-04-13", date.Value?.ToString());
        Assert.Equal("1325-03-31 (rumi)", date.ToString());
    }

    [Fact]
    public void A_year_of_another_calendar_is_a_range() =>
        Assert.Equal("[1916-03-14..1917-02-28]", new SourceDate("1332", "rumi").Value?.ToString());

    [Theory]
    [InlineData("julain", "There is no calendar julain; did you mean julian?")]
    [InlineData("hijri-umm-alqura", "There is no calendar hijri-umm-alqura; did you mean hijri-umm-al-qura?")]
    [InlineData(
        "mayan-long-count",
        "There is no calendar mayan-long-count; there are gregorian, julian, hijri-civil, hijri-umm-al-qura, rumi, persian, hebrew."
    )]
    public void A_calendar_that_there_is_not_is_said_to_be_none(string calendar, string message)
    {
        var date = new SourceDate("1325-03-31", calendar);
        Assert.Null(date.Value);
        Assert.Equal(("calendar", message), (date.Failure?.Hint, date.Failure?.Message));
    }

    [Theory]
    [InlineData("199u", "199X")]
    [InlineData("unknown/1992-01-14", "/1992-01-14")]
    [InlineData("1992-01-14/open", "1992-01-14/..")]
    [InlineData("1984?~", "1984%")]
    public void A_text_of_the_draft_of_2012_is_read_as_its_form_of_today(string text, string today)
    {
        var date = new SourceDate(text);
        Assert.Equal((today, text), (date.Value?.ToString(), date.ToString()));
        Assert.Equal((null, today), (date.Failure, date.OldForm?.Suggestion));
        Assert.Null(new SourceDate(today).OldForm);
    }

    [Fact]
    public void A_calendar_that_is_named_is_kept_apart_from_one_that_goes_without_saying()
    {
        Assert.NotEqual(new SourceDate("1878-03-03"), new SourceDate("1878-03-03", SourceDate.Gregorian));
        Assert.Equal(SourceDate.Gregorian, new SourceDate("1878-03-03").Calendar);
    }

    [Theory]
    [InlineData("TRU", "TUR")]
    [InlineData("AEZ", "AZE")]
    public void Swapped_letters_are_likelier_than_another_letter(string slip, string meant) =>
        Assert.Equal(meant, Nearest.To(slip, StateRegister.States.Keys.Order(StringComparer.Ordinal)));
}
