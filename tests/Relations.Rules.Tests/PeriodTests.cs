using CsCheck;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed class PeriodTests
{
    static readonly Person Somebody = new() { Id = "somebody" };

    [Theory]
    [InlineData("1902/1923-12-04", "1923-12-04/1961", Ternary.No)]
    [InlineData("1902/1923", "1923/1961", Ternary.No)]
    [InlineData("1902/1923", "1923-12-04/1961", Ternary.Unknown)]
    [InlineData("1902/1923-12-05", "1923-12-04/1961", Ternary.Yes)]
    [InlineData("1902/..", "1961/..", Ternary.Yes)]
    [InlineData("1902/", "1961/..", Ternary.Unknown)]
    [InlineData("/1902", "1900/1901", Ternary.Unknown)]
    [InlineData("1960/", "1950/1970", Ternary.Yes)]
    [InlineData("1960/", "1950/1955", Ternary.No)]
    public void Periods_overlap_when_they_share_more_than_the_day_or_unit_of_a_change(
        string a,
        string b,
        Ternary expected
    )
    {
        Assert.Equal(expected, Of(a).Overlaps(Of(b)));
        Assert.Equal(expected, Of(b).Overlaps(Of(a)));
    }

    [Theory]
    [InlineData("1992-01-14/..", "1992-01-14/..", Ternary.Yes)]
    [InlineData("1992/..", "1992-01-14/..", Ternary.Unknown)]
    [InlineData("1991/..", "1992-01-14/..", Ternary.No)]
    [InlineData("1992-01-14/..", "1992-01-14/2000", Ternary.No)]
    [InlineData("1992-01-14/", "1992-01-14/2000", Ternary.Unknown)]
    [InlineData("1993/1995", "1992-01-14/2000", Ternary.Yes)]
    public void A_period_within_another_neither_begins_before_it_nor_outlasts_it(
        string a,
        string b,
        Ternary expected
    ) => Assert.Equal(expected, Of(a).IsWithin(Of(b)));

    [Fact]
    public void Of_two_dates_an_absent_end_is_open_and_an_absent_start_any_day_up_to_the_end()
    {
        var open = Between("1902", null)!;
        var closed = Between(null, "1902")!;
        Assert.Equal(PeriodBound.StillGoingOn, open.End);
        Assert.True(closed.Start.IsUnknownBefore);
        Assert.Equal(closed.End.Latest, closed.Start.Latest);
        Assert.Null(Between(null, null));
        Assert.Null(Between("1902", "no date"));
    }

    [Fact]
    public void Coarser_dates_never_turn_a_yes_into_a_no()
    {
        var day = Gen.Int[0, 3000].Select(n => new EdtfDay(1990, 1, 1).AddDays(n));
        var span = Gen.Select(day, Gen.Int[0, 900], (first, days) => (first, last: first.AddDays(days)));
        Gen.Select(span, span)
            .Sample(
                (a, b) =>
                {
                    var exact = Of($"{a.first}/{a.last}").Overlaps(Of($"{b.first}/{b.last}"));
                    var coarse = Of($"{Month(a.first)}/{Month(a.last)}").Overlaps(Of($"{b.first}/{b.last}"));
                    return coarse == Ternary.Unknown || coarse == exact;
                }
            );
    }

    static string Month(EdtfDay day) => day.ToString()[..7];

    static Period Of(string text) => Period.Of(new(Message.Literal("it"), Somebody, "period", new SourceDate(text)))!;

    static Period? Between(string? from, string? to) =>
        Period.Of(Message.Literal("it"), Dated("from", from), Dated("to", to));

    static NamedDate Dated(string path, string? text) =>
        new(Message.Literal(path), Somebody, path, text is null ? null : new(text));
}
