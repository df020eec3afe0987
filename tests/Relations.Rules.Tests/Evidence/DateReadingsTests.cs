namespace Relations.Rules.Tests;

public sealed class DateReadingsTests
{
    [Theory]
    [InlineData("2017-07-09/2017-07-10", "9-10 July 2017")]
    [InlineData("2017-07", "9-10 July 2017")]
    [InlineData("2017", "9-10 July 2017")]
    [InlineData("201X", "9-10 July 2017")]
    [InlineData("2017-22", "9-10 July 2017")]
    [InlineData("2017-07-09/..", "9-10 July 2017")]
    [InlineData("/2017-07-10", "9-10 July 2017")]
    [InlineData("[2017-07-09,2017-07-10]", "9-10 July 2017")]
    [InlineData("2010?", "In 2010")]
    [InlineData("1992-01-14", "14 Ocak 1992 tarihinde")]
    [InlineData("1992-01-14", "14 yanvar 1992-ci ildə")]
    [InlineData("1992-01-14/..", "on January 14, 1992")]
    [InlineData("1991-11-09", "on August 30, 1991 November 9, 1991")]
    [InlineData("1992-04-03", "signed 03/04/1992")]
    [InlineData("1992-03-04", "signed 03/04/1992")]
    [InlineData("2017-07-10", "on 9 and 10 July 2017")]
    [InlineData("1928-01-15/1928-01-17", "from January 15 to 17, 1928")]
    [InlineData("1928-01-15/1928-01-17", "from 15 to 17 January 1928")]
    [InlineData("1928-01-15/1928-01-16", "January 15 and 16, 1928")]
    [InlineData("1928-01-15/1928-01-16", "January 15/16, 1928")]
    [InlineData("1928-01-15/1928-01-17", "January 15, 16 and 17, 1928")]
    [InlineData("1928-21", "in the spring of 1928")]
    [InlineData("[..1927]", "before 1928")]
    [InlineData("[1929..]", "after 1928")]
    [InlineData("18XX", "in the nineteenth century")]
    [InlineData("1928-01-15", "on the 15th day of January, 1928")]
    [InlineData("1928-01-15", "signed 15.I.1928")]
    [InlineData("1928-01/1928-02", "in January and February 1928")]
    [InlineData("1928~", "about 1928")]
    [InlineData("1928?", "about 1928")]
    [InlineData("192X", "about 1928")]
    public void Equal_and_coarser_dates_are_readings(string date, string quote) => Assert.True(IsReading(date, quote));

    [Theory]
    [InlineData("2017-07-09", "9-10 July 2017")]
    [InlineData("2017-07-08/2017-07-10", "9-10 July 2017")]
    [InlineData("2017-07-09/2017-07-11", "9-10 July 2017")]
    [InlineData("2017-07-10/..", "9-10 July 2017")]
    [InlineData("2010-05", "In 2010")]
    [InlineData("2011", "In 2010")]
    [InlineData("1992-05-03", "signed 03/04/1992")]
    [InlineData("2017-12-13", "on 13 December")]
    [InlineData("[1960,1961]", "in 1960")]
    [InlineData("2017", "no date at all")]
    [InlineData("XXXX-12-14", "December 13, 2017")]
    [InlineData("1928", "before 1928")]
    [InlineData("1927", "before 1928")]
    [InlineData("1928", "after 1928")]
    [InlineData("1928", "about 1928")]
    [InlineData("1928/..", "about 1928")]
    public void Finer_and_other_dates_are_none(string date, string quote) => Assert.False(IsReading(date, quote));

    [Fact]
    public void Both_ends_of_a_span_may_stand_in_two_fields()
    {
        const string quote = "suspended from 1990-1994";
        Assert.True(IsReading("1990", quote, "1994"));
        Assert.True(IsReading("1994", quote, "1990"));
        Assert.False(IsReading("1990", quote));
    }

    [Theory]
    [InlineData("2017-12-13", "13 December", true)]
    [InlineData("2017-12", "13 December", true)]
    [InlineData("2017-12-14", "13 December", false)]
    [InlineData("2017-12-30/2018-01-02", "30 December – 2 January", true)]
    [InlineData("2017-12-13", "13 December 2016", false)]
    public void A_year_may_be_added_to_day_and_month(string date, string quote, bool isSupplied)
    {
        var read = Read(date);
        var dated = DateMentions.Find(quote).Select(m => DateReadings.InYearOf(read, m.Date)).OfType<Edtf>().ToList();
        Assert.Equal(isSupplied, DateReadings.IsReading(read, dated, []));
    }

    // As the evidence of a record whose only date it is.
    static bool IsReading(string date, string quote, params string[] others)
    {
        var events =
            $"events: [{{ id: e, names: E, dates: '{date}', citations: [{{ source: s, quote: '{quote}', reading: stated }}] }}]";
        if (others.Length == 0)
        {
            var files = new Dossiers.MemoryFiles().With("dossier.yaml", events);
            var evidence = new RecordValidationContext(Dossiers.DossierReader.Read(files).Events[0]).Evidence!;
            return evidence.Judged().Single().Standing == DateStanding.Supported;
        }

        return DateReadings.IsReading(
            Read(date),
            [.. DateMentions.Find(quote).Select(m => m.Date)],
            [.. others.Select(Read)]
        );
    }

    static Edtf Read(string date) => EdtfPattern.Level2.Parse(date).Value;
}
