using CsCheck;
using NodaTime;

namespace Relations.Tests;

public class CalendarTests
{
    public static TheoryData<string, string, string> Equivalents
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var cells in Rows.Lines("calendars.txt").Select(line => line.Split(" | ")))
                rows.Add(cells[0], cells[1], cells[2]);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Equivalents))]
    public void A_published_day_is_the_same_day(string calendar, string text, string gregorian) =>
        Assert.Equal(Rows.Date(gregorian), Read(calendar, text));

    [Theory]
    [InlineData("gregorian", "1991", "1991")]
    [InlineData("rumi", "1332", "[1916-03-14..1917-02-28]")]
    [InlineData("rumi", "1333", "[1917-03-01..1917-12-31]")]
    [InlineData("rumi", "1334", "[1918-01-01..1918-12-31]")]
    [InlineData("rumi", "1332-02", "[1917-02-14..1917-02-28]")]
    [InlineData("rumi", "1325-03~", "[1909-03-14~..1909-04-13~]")]
    [InlineData("julian", "1917-10-25?", "1917-11-07?")]
    [InlineData("julian", "1917?-10-25", "1917-11-07?")]
    [InlineData("julian", "1917?-~10-25", "1917-11-07%")]
    [InlineData("julian", "1917-10-XX", "[1917-10-14..1917-11-13]")]
    [InlineData("julian", "191X", "[1910-01-14..1920-01-13]")]
    [InlineData("julian", "-0043", "[-0044-12-30..-0043-12-29]")]
    [InlineData("julian", "1917-10-25T21:45:00", "1917-11-07T21:45:00")]
    [InlineData("julian", "1917-10-25/1917-10-26", "1917-11-07/1917-11-08")]
    [InlineData("julian", "1917-10-25/..", "1917-11-07/..")]
    [InlineData("julian", "/1917-10-25", "/1917-11-07")]
    [InlineData("julian", "[1917-10-25,1917-11]", "[1917-11-07,1917-11-14..1917-12-13]")]
    [InlineData("julian", "[..1917-10]", "[..1917-11-13]")]
    [InlineData("julian", "{1917-10-25,1917-10-26}", "{1917-11-07,1917-11-08}")]
    [InlineData("hebrew", "5708-13", "[1948-09-05..1948-10-03]")]
    public void What_is_coarser_than_a_day_is_one_day_of_a_range(string calendar, string text, string gregorian) =>
        Assert.Equal(Rows.Date(gregorian), Read(calendar, text));

    [Fact]
    public void An_interval_of_years_has_its_four_bounds()
    {
        var bounds = Read("rumi", "1332/1333").Bounds;
        Assert.Equal(
            ["1916-03-14", "1917-02-28", "1917-03-01", "1917-12-31"],
            [$"{bounds.EarliestStart}", $"{bounds.LatestStart}", $"{bounds.EarliestEnd}", $"{bounds.LatestEnd}"]
        );
        Assert.Equal(Ternary.Yes, EdtfOrder.Within(Rows.Date("1917-02-28/1917-03-01"), Read("rumi", "1332/1333")));
        Assert.Equal(
            "between 14 March 1916 and 28 February 1917 – between 1 March and 31 December 1917",
            Read("rumi", "1332/1333").ToText(Language.English)
        );
    }

    [Theory]
    [InlineData("rumi", "1333-02-01", "month", 5, "The year 1333 of the Rumi calendar has no month 02.")]
    [InlineData(
        "rumi",
        "1332-02-16",
        "no-such-day",
        8,
        "The year 1332 of the Rumi calendar has no day 16 in month 02."
    )]
    [InlineData("rumi", "1255", "calendar-year", 0, "The Rumi calendar as read here has the years 1256 to 1341.")]
    [InlineData("julian", "1917-13", "month", 5, "The year 1917 of the Julian calendar has no month 13.")]
    [InlineData(
        "julian",
        "1917-02-29",
        "no-such-day",
        8,
        "The year 1917 of the Julian calendar has no day 29 in month 02."
    )]
    [InlineData("julian", "1917-21", "calendar", 5, "The Julian calendar has no seasons here: write months.")]
    [InlineData("hebrew", "5707-13", "month", 5, "The year 5707 of the Hebrew calendar has no month 13.")]
    [InlineData(
        "hijri-umm-al-qura",
        "1300",
        "calendar-year",
        0,
        "The Umm al-Qura calendar as read here has the years 1318 to 1500."
    )]
    [InlineData(
        "julian",
        "Y17000",
        "calendar",
        0,
        "The Julian calendar has years of four digits only, all of them specified."
    )]
    [InlineData("julian", "XXXX-10-25", "calendar", 0, "A date of the Julian calendar needs its year.")]
    [InlineData(
        "julian",
        "1917-1X",
        "calendar",
        0,
        "Unspecified digits that leave days out cannot be taken from the Julian calendar."
    )]
    [InlineData(
        "julian",
        "{1917}",
        "calendar",
        1,
        "A month or year of the Julian calendar cannot be one of all that are meant: write days."
    )]
    [InlineData("julian", "1918/1917", "interval-reversed", 0, "The interval ends before it starts.")]
    [InlineData("julian", "", "empty", 0, "There is no date here.")]
    [InlineData("julian", "1917-3-1", "zero-padding", 5, "Months and days have two digits.")]
    public void What_a_calendar_cannot_express_is_a_failure_that_says_so(
        string calendar,
        string text,
        string hint,
        int position,
        string message
    )
    {
        Assert.True(EdtfCalendar.TryFromName(calendar, out var system));
        Assert.False(system.TryRead(text, out _, out var failure));
        Assert.Equal((hint, position, message), (failure.Hint, failure.Position, failure.Message));
    }

    [Fact]
    public void Every_day_is_the_day_that_NodaTime_has()
    {
        var systems = new Dictionary<EdtfCalendar, CalendarSystem>
        {
            [EdtfCalendar.Julian] = CalendarSystem.Julian,
            [EdtfCalendar.HijriUmmAlQura] = CalendarSystem.UmAlQura,
            [EdtfCalendar.Persian] = CalendarSystem.PersianAstronomical,
            [EdtfCalendar.Hebrew] = CalendarSystem.HebrewCivil,
        };
        Gen.Int[0, 43_000]
            .Select(days => new LocalDate(1900, 5, 1).PlusDays(days))
            .Sample(
                day =>
                {
                    foreach (var (calendar, system) in systems)
                    {
                        var there = day.WithCalendar(system);
                        Assert.True(calendar.TryRead(there.ToString("uuuu-MM-dd", null), out var value, out _));
                        Assert.Equal(EdtfDate.FromLocalDate(day), value);
                    }
                },
                iter: 300
            );
    }

    [Fact]
    public void No_text_makes_a_calendar_throw()
    {
        foreach (var row in Rows.Vectors)
        {
            foreach (var calendar in EdtfCalendar.All)
            {
                var text = row.Text("input")!;
                if (!calendar.TryRead(text, out _, out var failure))
                    Assert.InRange(failure.Position + failure.Length, 0, text.Length);
            }
        }
    }

    static Edtf Read(string calendar, string text)
    {
        Assert.True(EdtfCalendar.TryFromName(calendar, out var system));
        Assert.True(system.TryRead(text, out var value, out var failure), failure?.Message);
        return value;
    }
}
