using System.Numerics;

namespace Relations;

/// <summary>Days counted from 0000-03-01, in 128 bits where years fill 64, and in 64 bits for the years that anyone names.</summary>
/// <remarks>Years are counted from March, so that the leap day is the last of its year; 400 years are 146,097 days.</remarks>
static class DayNumbers
{
    const int DaysOfCycle = 146_097;

    const long NearYears = 1L << 40;

    /// <summary>How many days one day is after another.</summary>
    public static long Between(EdtfDay from, EdtfDay to) =>
        IsNear(from) && IsNear(to) ? Of<long>(to) - Of<long>(from) : checked((long)(Of<Int128>(to) - Of<Int128>(from)));

    /// <summary>The day that is so many days after another.</summary>
    public static EdtfDay After(EdtfDay day, long days) =>
        IsNear(day) && days is > -NearYears and < NearYears
            ? ToDay(Of<long>(day) + days)
            : ToDay(Of<Int128>(day) + days);

    static bool IsNear(EdtfDay day) => day.Year is > -NearYears and < NearYears;

    static TNumber Of<TNumber>(EdtfDay day)
        where TNumber : struct, IBinaryInteger<TNumber>
    {
        var year = TNumber.CreateChecked(day.Year) - (day.Month > 2 ? TNumber.Zero : TNumber.One);
        var month = (day.Month + 9) % 12; // March is 0
        var cycle = FloorDivide(year, TNumber.CreateChecked(400));
        var yearOfCycle = int.CreateChecked(year - cycle * TNumber.CreateChecked(400));
        var dayOfYear = (153 * month + 2) / 5 + day.Day - 1;
        return cycle * TNumber.CreateChecked(DaysOfCycle)
            + TNumber.CreateChecked(yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear);
    }

    static EdtfDay ToDay<TNumber>(TNumber number)
        where TNumber : struct, IBinaryInteger<TNumber>
    {
        var cycle = FloorDivide(number, TNumber.CreateChecked(DaysOfCycle));
        var dayOfCycle = int.CreateChecked(number - cycle * TNumber.CreateChecked(DaysOfCycle));
        var yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        var dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        var month = (5 * dayOfYear + 2) / 153;
        var day = dayOfYear - (153 * month + 2) / 5 + 1;
        var year = cycle * TNumber.CreateChecked(400) + TNumber.CreateChecked(yearOfCycle + (month >= 10 ? 1 : 0));
        return new(long.CreateChecked(year), month >= 10 ? month - 9 : month + 3, day);
    }

    static TNumber FloorDivide<TNumber>(TNumber value, TNumber divisor)
        where TNumber : struct, IBinaryInteger<TNumber>
    {
        var quotient = value / divisor;
        return TNumber.IsNegative(value - quotient * divisor) ? quotient - TNumber.One : quotient;
    }
}
