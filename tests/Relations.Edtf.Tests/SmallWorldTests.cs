using CsCheck;

namespace Relations.Tests;

/// <summary>Order against an enumeration of all that may have happened, in a world of a few weeks of 2004.</summary>
public class SmallWorldTests
{
    const int First = -11; // days from 1 March
    const int Last = 11;

    // The other first days of months, the leap days of other years, and a day in each gap between.
    static readonly int[] Far =
    [
        .. new[] { -9000, -1463, -1462, -1461, -61, -60, -45, -29, -20 },
        .. new[] { 20, 31, 45, 61, 75, 92, 100, 122, 140, 153, 170, 184, 400, 1460, 9000 },
    ];

    static readonly Gen<string> Date = Texts.Any(
        "2004-02-2X",
        "2004-02-27",
        "2004-02-28",
        "2004-02-29",
        "2004-03-01",
        "2004-03-02",
        "2004-03-0X",
        "2004-0X-01",
        "2004-03-X2",
        "200X-02-29"
    );

    static readonly Gen<string> Event = Gen.Frequency(
        (3, Date),
        (1, Gen.Select(Date, Date, (a, b) => $"[{a},{b}]")),
        (1, Texts.Any("[2004-02-27..2004-03-01]", "[2004-02-28..2004-03-03]", "[..2004-02-28]", "[2004-03-01..]"))
    );

    static readonly Gen<string> Interval = Gen.Select(
        Gen.Frequency((4, Date), (1, Texts.Any("", ".."))),
        Gen.Frequency((4, Date), (1, Texts.Any("", ".."))),
        (start, end) => $"{start}/{end}"
    );

    static readonly Gen<Edtf> Value = Gen.OneOf(Event, Interval)
        .Where(text => EdtfPattern.Level2.TryParse(text, out _))
        .Select(Rows.Date);

    [Fact]
    public void Order_is_that_of_all_possible_worlds() =>
        Gen.Select(Value, Value).Sample((a, b) => Check(a, b, (found, expected) => found == expected), iter: 500);

    [Fact]
    public void Order_of_all_of_sets_is_never_wrong() =>
        Gen.Select(Gen.Select(Date, Date, (a, b) => Rows.Date($"{{{a},{b}}}")), Value)
            .Sample(
                (a, b) => Check(a, b, (found, expected) => found == expected || found == Ternary.Unknown),
                iter: 300
            );

    static void Check(Edtf a, Edtf b, Func<Ternary, Ternary, bool> agrees)
    {
        var (x, y) = (Worlds(a), Worlds(b));
        Compare("before", EdtfOrder.Before(a, b), (p, q) => p.Max(day => day.End) < q.Min(day => day.Start));
        Compare(
            "overlaps",
            EdtfOrder.Overlaps(a, b),
            (p, q) => p.Any(s => q.Any(t => s.Start <= t.End && t.Start <= s.End))
        );
        Compare(
            "within",
            EdtfOrder.Within(a, b),
            (p, q) => p.All(s => q.Any(t => t.Start <= s.Start && s.End <= t.End))
        );

        void Compare(string name, Ternary found, Func<(int Start, int End)[], (int Start, int End)[], bool> holds)
        {
            bool some = false,
                all = true;
            foreach (var p in x)
            {
                foreach (var q in y)
                {
                    var here = holds(p, q);
                    (some, all) = (some || here, all && here);
                }
                if (some && !all)
                    break;
            }
            var expected =
                all ? Ternary.Yes
                : some ? Ternary.Unknown
                : Ternary.No;
            Assert.True(agrees(found, expected), $"{a} {name} {b}: {found}, not {expected}");
        }
    }

    /// <summary>All choices of days: each is one extent, or several for an all-of set.</summary>
    static List<(int Start, int End)[]> Worlds(Edtf value) =>
        value switch
        {
            EdtfSet { IsOneOf: false } set => Products(set),
            EdtfInterval interval =>
            [
                .. from start in Ends(interval.Start, interval.StartEnd, int.MinValue)
                from end in Ends(interval.End, interval.EndEnd, int.MaxValue)
                where start <= end
                select new[] { (start, end) },
            ],
            _ => [.. Days(value).Select(day => new[] { (day, day) })],
        };

    static List<(int, int)[]> Products(EdtfSet set) =>
        [
            .. from first in Days(set.Members[0].First!)
            from second in Days(set.Members[1].First!)
            select new[] { (first, first), (second, second) },
        ];

    static IEnumerable<int> Ends(Edtf? date, EdtfEnd kind, int infinity) =>
        date is not null ? Days(date)
        : kind == EdtfEnd.Open ? [infinity]
        : [.. Far, .. Enumerable.Range(First, Last - First + 1), infinity];

    // Of a masked year all leap days count, which are far outside the weeks of this world.
    static IEnumerable<int> Days(Edtf value)
    {
        var march = new EdtfDay(2004, 3, 1);
        if (value is EdtfSet set)
            return set.Members.SelectMany(member => member.IsSingle ? Days(member.First!) : Range(member)).Distinct();
        if (value is EdtfDate { YearUnspecified: true })
            return new[] { 2000, 2004, 2008 }.Select(year => (int)new EdtfDay(year, 2, 29).DaysSince(march));
        return Enumerable
            .Range(-60, 400)
            .Where(offset => DateSearch.Matches(((EdtfDate)value).Fields, march.AddDays(offset)));
    }

    static IEnumerable<int> Range(EdtfSetMember member)
    {
        var march = new EdtfDay(2004, 3, 1);
        var first = member.Earliest is { } earliest ? (int)earliest.DaysSince(march) : -5000;
        var last = member.Latest is { } latest ? (int)latest.DaysSince(march) : 5000;
        // Far days differ in nothing save for those of the masked year: a few of them are enough.
        return Enumerable
            .Range(Math.Max(first, -5000), last - first + 1)
            .Where(day => day is > -40 and < 40 or -1462 or 1460 || day % 5000 == 0);
    }
}
