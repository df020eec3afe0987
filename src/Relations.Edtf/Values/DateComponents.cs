using System.Text;

namespace Relations;

/// <summary>The components of a date as written: digits with <c>X</c> for unspecified ones, and their qualifiers.</summary>
/// <remarks>Digits are four bits each, 15 standing for <c>X</c>; an absent month or day is all <c>X</c> and differs by precision.</remarks>
readonly record struct DateComponents
{
    public const byte AnyDigits = 0xFF;

    public DateComponents(
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

    public EdtfPrecision Precision { get; }
    public bool Negative { get; }
    public ushort YearDigits { get; }
    public byte MonthDigits { get; }
    public byte DayDigits { get; }
    public EdtfQualifier YearQualifier { get; init; }
    public EdtfQualifier MonthQualifier { get; init; }
    public EdtfQualifier DayQualifier { get; init; }

    public bool HasMonth => Precision is EdtfPrecision.Month or EdtfPrecision.Day or EdtfPrecision.Season;
    public bool HasDay => Precision == EdtfPrecision.Day;
    public bool YearMasked => Digits.AnyUnspecified(YearDigits, 4);
    public bool MonthMasked => HasMonth && Digits.AnyUnspecified(MonthDigits, 2);
    public bool DayMasked => HasDay && Digits.AnyUnspecified(DayDigits, 2);
    public bool Masked => YearMasked || MonthMasked || DayMasked;
    public bool Qualified => AllQualifiers != EdtfQualifier.None;
    public EdtfQualifier AllQualifiers => YearQualifier | MonthQualifier | DayQualifier;

    /// <summary>The same date without its qualifiers.</summary>
    public DateComponents Plain => new(Precision, Negative, YearDigits, MonthDigits, DayDigits);

    /// <summary>The canonical form: one qualifier after the whole where all components share it, otherwise one after the year or before a month or day.</summary>
    public void Append(StringBuilder text)
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
static class Digits
{
    public const int Unspecified = 0xF;

    public static bool AnyUnspecified(int digits, int count)
    {
        for (; count > 0; count--, digits >>= 4)
        {
            if ((digits & 0xF) == Unspecified)
                return true;
        }
        return false;
    }

    public static bool Match(int digits, int count, int value)
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
    public static int Fill(int digits, int count, int replacement)
    {
        var value = 0;
        for (var shift = (count - 1) * 4; shift >= 0; shift -= 4)
        {
            var digit = (digits >> shift) & 0xF;
            value = value * 10 + (digit == Unspecified ? replacement : digit);
        }
        return value;
    }

    public static int Of(int value, int count)
    {
        var digits = 0;
        for (var shift = 0; shift < count * 4; shift += 4, value /= 10)
            digits |= (value % 10) << shift;
        return digits;
    }

    public static void Append(StringBuilder text, int digits, int count)
    {
        for (var shift = (count - 1) * 4; shift >= 0; shift -= 4)
        {
            var digit = (digits >> shift) & 0xF;
            text.Append(digit == Unspecified ? 'X' : (char)('0' + digit));
        }
    }
}
