namespace Relations;

/// <summary>Days counted from 0000-03-01, in 128 bits because years fill 64.</summary>
/// <remarks>Years are counted from March, so that the leap day is the last of its year; 400 years are 146,097 days.</remarks>
static class DayNumbers
{
    const int DaysOfCycle = 146_097;

    public static Int128 Of(EdtfDay day)
    {
        Int128 year = day.Month > 2 ? day.Year : (Int128)day.Year - 1;
        var month = (day.Month + 9) % 12; // March is 0
        var cycle = FloorDivide(year, 400);
        var yearOfCycle = (int)(year - cycle * 400);
        var dayOfYear = (153 * month + 2) / 5 + day.Day - 1;
        return cycle * DaysOfCycle + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
    }

    public static EdtfDay ToDay(Int128 number)
    {
        var cycle = FloorDivide(number, DaysOfCycle);
        var dayOfCycle = (int)(number - cycle * DaysOfCycle);
        var yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        var dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        var month = (5 * dayOfYear + 2) / 153;
        var day = dayOfYear - (153 * month + 2) / 5 + 1;
        var year = cycle * 400 + yearOfCycle + (month >= 10 ? 1 : 0);
        return new(checked((long)year), month >= 10 ? month - 9 : month + 3, day);
    }

    static Int128 FloorDivide(Int128 value, int divisor)
    {
        var quotient = value / divisor;
        return value % divisor < 0 ? quotient - 1 : quotient;
    }
}
