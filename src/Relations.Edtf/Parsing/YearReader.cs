using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Relations;

/// <summary>Reads years written with <c>Y</c>, an exponent or significant digits.</summary>
static class YearReader
{
    public static bool TryRead(ref ParseOutcome reading, int start, int end, [NotNullWhen(true)] out Edtf? value)
    {
        value = null;
        var parts = default(YearParts);
        if (!parts.TryScan(ref reading, start, end) || !Check(ref reading, parts, start, end))
            return false;
        var trimmed = reading.Source.AsSpan(parts.DigitsAt, parts.DigitCount);
        var exponent =
            parts.ExponentLength == 0
                ? 0
                : SmallExponent(reading.Source.AsSpan(parts.ExponentAt, parts.ExponentLength));
        if (!TryFit(trimmed, exponent, parts.Negative, out var number, out var digits))
            digits = parts.DigitCount + (exponent ?? int.MaxValue / 2);
        if (!TrySignificant(ref reading, parts, digits, out var significant))
            return false;
        var beyond =
            digits < 0 || number is null
                ? Beyond(trimmed, reading.Source.AsSpan(parts.ExponentAt, parts.ExponentLength))
                : null;
        var level = parts.ExponentLength > 0 || significant > 0 || parts.Left != EdtfQualifier.None ? 2 : 1;
        value = new EdtfYear(
            reading.Slice(start, end),
            level,
            parts.Negative,
            number ?? 0,
            beyond,
            significant,
            parts.Left | parts.Right
        );
        return true;
    }

    static bool Check(ref ParseOutcome reading, in YearParts parts, int start, int end)
    {
        var first = reading.Source[parts.DigitsAt];
        if (parts.Prefixed && first == '0')
            return reading.Fail(ParseFault.YearLeadingZero, parts.DigitsAt, parts.DigitsAt + 1);
        if (parts.Prefixed && parts.ExponentLength == 0 && parts.DigitCount <= 4)
            return reading.Fail(ParseFault.YPrefixShort, start, end);
        if (!parts.Prefixed && parts.Negative && reading.Source.AsSpan(parts.DigitsAt, 4).SequenceEqual("0000"))
            return reading.Fail(ParseFault.NegativeZero, start, end);
        if (parts.ExponentLength > 0 && reading.Source[parts.ExponentAt] == '0')
            return reading.Fail(ParseFault.Exponent, parts.ExponentAt, parts.ExponentAt + parts.ExponentLength);
        var qualifiers = (parts.Left != EdtfQualifier.None ? 1 : 0) + (parts.Right != EdtfQualifier.None ? 1 : 0);
        if (parts.SignificantLength > 0 && qualifiers > 0)
            return reading.Fail(ParseFault.Syntax, parts.Left != EdtfQualifier.None ? start : end - 1, end);
        return qualifiers < 2 || reading.Fail(ParseFault.DoubleQualifier, end - 1, end);
    }

    static int? SmallExponent(ReadOnlySpan<char> digits) =>
        digits.Length <= 6 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>The value, if 64 bits hold it, and how many digits it has without leading zeros.</summary>
    static bool TryFit(ReadOnlySpan<char> text, int? exponent, bool negative, out long? value, out int digits)
    {
        value = null;
        digits = 0;
        if (exponent is not { } power || text.Length + power > 19)
            return false;
        var magnitude = Int128.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        for (; power > 0; power--)
            magnitude *= 10;
        var signed = negative ? -magnitude : magnitude;
        if (signed < long.MinValue || signed > long.MaxValue)
            return false;
        value = (long)signed;
        digits = EdtfYear.CountDigits(magnitude);
        return true;
    }

    static bool TrySignificant(ref ParseOutcome reading, in YearParts parts, int digits, out int significant)
    {
        significant = 0;
        if (parts.SignificantLength == 0)
            return true;
        var text = reading.Source.AsSpan(parts.SignificantAt, parts.SignificantLength);
        var fits =
            text[0] != '0'
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out significant)
            && significant <= digits;
        return fits
            || reading.Fail(
                ParseFault.SignificantDigits,
                parts.SignificantAt,
                parts.SignificantAt + parts.SignificantLength
            );
    }

    // One spelling for one number: 17E200 and 170E199 are equal years.
    static string Beyond(ReadOnlySpan<char> digits, ReadOnlySpan<char> exponent)
    {
        var mantissa = digits.TrimEnd('0');
        var power =
            BigInteger.Parse(exponent.IsEmpty ? "0" : exponent, NumberStyles.None, CultureInfo.InvariantCulture)
            + (digits.Length - mantissa.Length);
        return power.IsZero ? mantissa.ToString() : string.Create(CultureInfo.InvariantCulture, $"{mantissa}E{power}");
    }
}
