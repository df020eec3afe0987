using CsCheck;

namespace Relations.Tests;

/// <summary>Generates EDTF of every kind.</summary>
static class Texts
{
    static readonly Gen<string> Sign = Gen.Frequency((6, Gen.Const("")), (1, Any("?", "~", "%")));

    static readonly Gen<string> Year = Gen.Frequency(
        (6, Gen.Int[0, 9999].Select(year => year.ToString("D4", null))),
        (2, Gen.Char["0129X"].Array[4].Select(digits => new string(digits))),
        (1, Gen.Int[1, 9999].Select(year => "-" + year.ToString("D4", null)))
    );

    static readonly Gen<string> Month = Gen.Frequency(
        (5, Gen.Int[1, 12].Select(month => month.ToString("D2", null))),
        (1, Any("XX", "0X", "1X", "X1", "X0"))
    );

    static readonly Gen<string> Day = Gen.Frequency(
        (5, Gen.Int[1, 31].Select(day => day.ToString("D2", null))),
        (1, Any("XX", "0X", "1X", "2X", "3X", "X9"))
    );

    static readonly Gen<string> Season =
        from year in Year
        from code in Gen.Int[21, 41]
        from sign in Sign
        select $"{year}-{code.ToString("D2", null)}{sign}";

    static readonly Gen<string> LongYear =
        from negative in Any("", "-")
        from number in Gen.Long[1, 999_999_999_999]
        from exponent in Any("", "", "E3", "E9", "E40")
        from significant in Any("", "", "S1", "S3")
        select "Y" + negative + number.ToString(null as IFormatProvider) + exponent + significant;

    /// <summary>One of some texts.</summary>
    public static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>What may stand at the end of an interval.</summary>
    public static Gen<string> Dated { get; } =
        Gen.Frequency((2, Year.Select(Sign, (year, sign) => year + sign)), (6, Days()), (1, Season), (1, LongYear));

    /// <summary>All kinds.</summary>
    public static Gen<string> All { get; } =
        Valid(Gen.Frequency((4, Dated), (2, Intervals()), (2, Sets()), (1, DateTimes())));

    static Gen<string> Days() =>
        from left in Sign
        from year in Year
        from month in Month
        from before in Sign
        from day in Day.Select(day => "-" + day).Null()
        from after in Sign
        select day is null ? $"{left}{year}-{before}{month}" : $"{left}{year}-{before}{month}{day}{after}";

    static Gen<string> Intervals() =>
        Gen.Select(
            Gen.Frequency((5, Dated), (1, Any("", ".."))),
            Gen.Frequency((5, Dated), (1, Any("", ".."))),
            (start, end) => $"{start}/{end}"
        );

    static Gen<string> Sets() =>
        from members in Gen.Frequency((4, Dated), (1, Gen.Select(Dated, Dated, (a, b) => $"{a}..{b}"))).Array[1, 4]
        from first in Any("", "", "..")
        from last in Any("", "", "..")
        from isOneOf in Gen.Bool
        let inner = first + string.Join(',', members) + last
        select isOneOf ? $"[{inner}]" : $"{{{inner}}}";

    static Gen<string> DateTimes() =>
        Gen.Select(
            Gen.Int[1600, 2400].Select(year => year.ToString("D4", null)),
            Any("T00:00:00", "T23:59:59", "T24:00:00", "T12:30:00"),
            Any("", "Z", "+00:00", "-04", "+05:30"),
            (year, time, shift) => $"{year}-02-28{time}{shift}"
        );

    static Gen<string> Valid(Gen<string> texts) => texts.Where(text => EdtfPattern.Level2.TryParse(text, out _));
}
