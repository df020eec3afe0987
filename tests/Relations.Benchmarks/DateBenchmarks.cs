using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Text;

namespace Relations.Benchmarks;

/// <summary>
/// Reading days as EDTF against NodaTime's own pattern, and what the rest of the library takes:
/// <c>dotnet run -c Release --project tests/Relations.Benchmarks -- --filter *DateBenchmarks* --job short</c>
/// </summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    const int Count = 10_000;
    const string Prose =
        "The President visited on 9-10 July 2017 to attend the 22nd World Petroleum Congress and 19-20 October 2017.";

    readonly string[] days =
    [
        .. Enumerable
            .Range(0, Count)
            .Select(day => LocalDatePattern.Iso.Format(new LocalDate(1990, 1, 1).PlusDays(day))),
    ];

    readonly Edtf coarse = EdtfPattern.Level2.Parse("1992").Value;
    readonly Edtf masked = EdtfPattern.Level2.Parse("19XX-02-29").Value;

    [Benchmark(Baseline = true)]
    public LocalDate NodaTimeLocalDate() => LocalDatePattern.Iso.Parse("1991-11-09").Value;

    [Benchmark]
    public Edtf EdtfParse() => EdtfPattern.Level2.Parse("1991-11-09").Value;

    [Benchmark]
    public Edtf? EdtfTryParse() => EdtfPattern.Level2.TryParse("1991-11-09", out var value) ? value : null;

    [Benchmark]
    public int NodaTimeBulk()
    {
        var sum = 0;
        foreach (var day in days)
            sum += LocalDatePattern.Iso.Parse(day).Value.Day;
        return sum;
    }

    [Benchmark]
    public int EdtfBulk()
    {
        var sum = 0;
        foreach (var day in days)
            sum += EdtfPattern.Level2.TryParse(day, out var value) ? value.Level : 1;
        return sum;
    }

    [Benchmark]
    public Edtf? Interval() => EdtfPattern.Level2.TryParse("2017-07-09/2017-07-10", out var value) ? value : null;

    [Benchmark]
    public Edtf? OneOf() => EdtfPattern.Level2.TryParse("[1667,1668,1670..1672]", out var value) ? value : null;

    [Benchmark]
    public EdtfFailure? Suggestion() =>
        EdtfPattern.Level2.TryParse("9-10 July 2017", out _, out var failure) ? null : failure;

    [Benchmark]
    public Ternary Order() => EdtfOrder.Overlaps(coarse, masked);

    [Benchmark]
    public string Words() => coarse.ToText(Language.Turkish);

    [Benchmark]
    public IReadOnlyList<DateMention> Mentions() => DateMentions.Find(Prose);
}
