using System.Diagnostics.CodeAnalysis;

namespace Relations;

/// <summary>Reads a complete day, <c>T</c>, a time <c>hh:mm:ss</c> and an optional shift from UTC.</summary>
static class DateTimeReader
{
    const int MaximumShift = 14 * 60; // no civil time has been further from UTC than the Line Islands

    public static bool TryRead(ref ParseOutcome reading, int start, int end, [NotNullWhen(true)] out Edtf? value)
    {
        value = null;
        var t = reading.Source.IndexOf('T', start, end - start);
        if (!IsTime(ref reading, t + 1, end, out var whole))
            return reading.Fail(whole, t + 1, end);
        if (!TryDay(ref reading, start, t, out var day))
            return false;
        if (!TryTime(ref reading, t + 1, out var second) || !TryShift(ref reading, t + 9, end, out var shift))
            return false;
        value = new EdtfDateTime(reading.Slice(start, end), day.Year < 0 ? 1 : 0, day, second, shift);
        return true;
    }

    static bool TryDay(ref ParseOutcome reading, int start, int end, out EdtfDay day)
    {
        day = default;
        var parts = default(DateParts);
        var scan = new ParseOutcome(reading.Source);
        if (
            !parts.TryScan(ref scan, start, end)
            || parts.Count != 3
            || parts.ToFields() is { Masked: true } or { Qualified: true }
        )
            return reading.Fail(ParseFault.DateTime, start, end);
        if (!DateReader.TryRead(ref reading, start, end, out var date))
            return false;
        day = ((EdtfDate)date).Bounds.EarliestStart!.Value;
        return true;
    }

    // The shape hh:mm:ss comes first, so that a wrong shape is told from a wrong number.
    static bool IsTime(ref ParseOutcome reading, int at, int end, out ParseFault fault)
    {
        var minutes =
            IsPair(ref reading, at, end) && reading.At(at + 2, end) == ':' && IsPair(ref reading, at + 3, end);
        var next = reading.At(at + 5, end);
        fault = minutes && next is '\0' or 'Z' or '+' or '-' ? ParseFault.TimeNeedsSeconds : ParseFault.DateTime;
        return minutes && next == ':' && IsPair(ref reading, at + 6, end);
    }

    static bool TryTime(ref ParseOutcome reading, int at, out int seconds)
    {
        int hour = Pair(ref reading, at),
            minute = Pair(ref reading, at + 3),
            second = Pair(ref reading, at + 6);
        seconds = hour * 3600 + minute * 60 + second;
        if (hour > 24 || (hour == 24 && minute + second > 0))
            return reading.Fail(ParseFault.Hour, at, at + 2);
        if (minute > 59)
            return reading.Fail(ParseFault.Minute, at + 3, at + 5);
        return second <= 59 || reading.Fail(ParseFault.Second, at + 6, at + 8);
    }

    static bool TryShift(ref ParseOutcome reading, int at, int end, out int? shift)
    {
        shift = null;
        if (at == end)
            return true;
        if (reading.Source[at] == 'Z' && at + 1 == end)
        {
            shift = 0;
            return true;
        }
        var withMinutes = end - at == 6 && reading.At(at + 3, end) == ':' && IsPair(ref reading, at + 4, end);
        if (
            reading.Source[at] is not ('+' or '-')
            || !IsPair(ref reading, at + 1, end)
            || !(withMinutes || end - at == 3)
        )
            return reading.Fail(ParseFault.Shift, at, end);
        return TryShiftValue(ref reading, at, end, withMinutes ? Pair(ref reading, at + 4) : 0, out shift);
    }

    static bool TryShiftValue(ref ParseOutcome reading, int at, int end, int minutes, out int? shift)
    {
        shift = null;
        if (minutes > 59)
            return reading.Fail(ParseFault.Shift, at, end);
        var total = Pair(ref reading, at + 1) * 60 + minutes;
        var negative = reading.Source[at] == '-';
        if (negative && total == 0)
            return reading.Fail(ParseFault.NegativeZeroShift, at, end);
        if (total > MaximumShift)
            return reading.Fail(ParseFault.ShiftRange, at, end);
        shift = negative ? -total : total;
        return true;
    }

    static bool IsPair(ref ParseOutcome reading, int at, int end) =>
        char.IsAsciiDigit(reading.At(at, end)) && char.IsAsciiDigit(reading.At(at + 1, end));

    static int Pair(ref ParseOutcome reading, int at) => (reading.Source[at] - '0') * 10 + reading.Source[at + 1] - '0';
}
