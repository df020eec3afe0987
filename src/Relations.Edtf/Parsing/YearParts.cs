namespace Relations;

/// <summary>The parts of a <c>Y</c> year or a year with significant digits, as scanned.</summary>
struct YearParts
{
    public EdtfQualifier Left;
    public EdtfQualifier Right;
    public bool Prefixed;
    public bool Negative;
    public int DigitsAt;
    public int DigitCount;
    public int ExponentAt;
    public int ExponentLength;
    public int SignificantAt;
    public int SignificantLength;

    public bool TryScan(ref ParseOutcome reading, int start, int end)
    {
        var at = start;
        Left = Qualifiers.Of(reading.At(at, end));
        at += Left == EdtfQualifier.None ? 0 : 1;
        Prefixed = reading.At(at, end) == 'Y';
        at += Prefixed ? 1 : 0;
        Negative = reading.At(at, end) == '-';
        at += Negative ? 1 : 0;
        DigitsAt = at;
        DigitCount = SkipDigits(ref reading, ref at, end);
        if (DigitCount == 0 || (!Prefixed && DigitCount != 4))
            return reading.Fail(ParseFault.Syntax, at, end);
        if (Prefixed && !TryNumber(ref reading, 'E', ref at, end, out ExponentAt, out ExponentLength))
            return false;
        if (!TryNumber(ref reading, 'S', ref at, end, out SignificantAt, out SignificantLength))
            return false;
        Right = Qualifiers.Of(reading.At(at, end));
        at += Right == EdtfQualifier.None ? 0 : 1;
        return at == end || reading.Fail(ParseFault.Syntax, at, end);
    }

    static bool TryNumber(ref ParseOutcome reading, char letter, ref int at, int end, out int numberAt, out int length)
    {
        (numberAt, length) = (at, 0);
        if (reading.At(at, end) != letter)
            return true;
        numberAt = ++at;
        length = SkipDigits(ref reading, ref at, end);
        return length > 0 || reading.Fail(ParseFault.Syntax, at, end);
    }

    static int SkipDigits(ref ParseOutcome reading, ref int at, int end)
    {
        var first = at;
        while (char.IsAsciiDigit(reading.At(at, end)))
            at++;
        return at - first;
    }
}
