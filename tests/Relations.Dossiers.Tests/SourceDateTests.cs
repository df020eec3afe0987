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
}
