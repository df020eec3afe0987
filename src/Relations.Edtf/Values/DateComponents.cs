using System.Text;

namespace Relations;

/// <summary>The components of a date as written: digits with <c>X</c> for unspecified ones, and their qualifiers.</summary>
/// <remarks>Digits are four bits each, 15 standing for <c>X</c>; an absent month or day is all <c>X</c> and differs by precision.</remarks>
internal readonly record struct DateComponents
{
    internal const byte AnyDigits = 0xFF;

    internal DateComponents(
        EdtfPrecision precision,
        bool negative,
        ushort year,
        byte month = AnyDigits,
        byte day = AnyDigits
    )
    {
        Precision = precision;
        Negative = negative;
        YearDigits = year;
        MonthDigits = month;
        DayDigits = day;
    }

    internal EdtfPrecision Precision { get; }
    internal bool Negative { get; }
    internal ushort YearDigits { get; }
    internal byte MonthDigits { get; }
    internal byte DayDigits { get; }
    internal EdtfQualifier YearQualifier { get; init; }
    internal EdtfQualifier MonthQualifier { get; init; }
    internal EdtfQualifier DayQualifier { get; init; }

    internal bool HasMonth => Precision is EdtfPrecision.Month or EdtfPrecision.Day or EdtfPrecision.Season;
    internal bool HasDay => Precision == EdtfPrecision.Day;
    internal bool YearMasked => Digits.AnyUnspecified(YearDigits, 4);
    internal bool MonthMasked => HasMonth && Digits.AnyUnspecified(MonthDigits, 2);
    internal bool DayMasked => HasDay && Digits.AnyUnspecified(DayDigits, 2);
    internal bool Masked => YearMasked || MonthMasked || DayMasked;
    internal bool Qualified => AllQualifiers != EdtfQualifier.None;
    internal EdtfQualifier AllQualifiers => YearQualifier | MonthQualifier | DayQualifier;

    /// <summary>The same date without its qualifiers.</summary>
    internal DateComponents Plain => new(Precision, Negative, YearDigits, MonthDigits, DayDigits);

    /// <summary>The canonical form: one qualifier after the whole where all components share it, otherwise one after the year or before a month or day.</summary>
    internal void Append(StringBuilder text)
    {
        var shared = YearQualifier;
        var uniform = (!HasMonth || MonthQualifier == shared) && (!HasDay || DayQualifier == shared);
        if (Negative)
            text.Append('-');
        Digits.Append(text, YearDigits, 4);
        text.Append(uniform ? "" : Qualifiers.Sign(YearQualifier));
        if (HasMonth)
            AppendPart(text, MonthDigits, uniform ? EdtfQualifier.None : MonthQualifier);
        if (HasDay)
            AppendPart(text, DayDigits, uniform ? EdtfQualifier.None : DayQualifier);
        text.Append(uniform ? Qualifiers.Sign(shared) : "");
    }

    static void AppendPart(StringBuilder text, byte digits, EdtfQualifier qualifier)
    {
        text.Append('-').Append(Qualifiers.Sign(qualifier));
        Digits.Append(text, digits, 2);
    }
}

/// <summary>Decimal digits in four bits each, 15 standing for an unspecified one.</summary>
internal static class Digits
{
    internal const int Unspecified = 0xF;

    internal static bool AnyUnspecified(int digits, int count)
    {
        for (; count > 0; count--, digits >>= 4)
        {
            if ((digits & 0xF) == Unspecified)
                return true;
        }
        return false;
    }

    internal static bool Match(int digits, int count, int value)
    {
        for (; count > 0; count--, digits >>= 4, value /= 10)
        {
            var digit = digits & 0xF;
            if (digit != Unspecified && digit != value % 10)
                return false;
        }
        return true;
    }

    /// <summary>The value with every unspecified digit replaced by one digit.</summary>
    internal static int Fill(int digits, int count, int replacement)
    {
        var value = 0;
        for (var shift = (count - 1) * 4; shift >= 0; shift -= 4)
        {
            var digit = (digits >> shift) & 0xF;
            value = value * 10 + (digit == Unspecified ? replacement : digit);
        }
        return value;
    }

    internal static int Of(int value, int count)
    {
        var digits = 0;
        for (var shift = 0; shift < count * 4; shift += 4, value /= 10)
            digits |= (value % 10) << shift;
        return digits;
    }

    internal static void Append(StringBuilder text, int digits, int count)
    {
        for (var shift = (count - 1) * 4; shift >= 0; shift -= 4)
        {
            var digit = (digits >> shift) & 0xF;
            text.Append(digit == Unspecified ? 'X' : (char)('0' + digit));
        }
    }
}
