namespace Relations;

/// <summary>The components of a date as scanned, not yet checked against the calendar.</summary>
struct DateParts
{
    const int AnyDigits = DateComponents.AnyDigits;

    public int Count;
    public bool Negative;
    public int Year;
    public int Month;
    public int Day;
    public int YearAt;
    public int MonthAt;
    public int DayAt;
    public int DoubledAt;
    EdtfQualifier year;
    EdtfQualifier month;
    EdtfQualifier day;
    bool onComponents; // some qualifier stands elsewhere than after the whole

    public readonly bool IsSeason =>
        !Digits.AnyUnspecified(Month, 2) && Digits.Fill(Month, 2, 0) is >= Seasons.FirstCode and <= Seasons.LastCode;

    public bool TryScan(ref ParseOutcome reading, int start, int end)
    {
        (Month, Day, DoubledAt) = (AnyDigits, AnyDigits, -1);
        var at = start;
        for (Count = 1; Count <= 3; Count++)
        {
            var left = Qualifiers.Of(reading.At(at, end));
            if (left != EdtfQualifier.None)
                at++;
            if (Count == 1 && reading.At(at, end) == '-')
                (Negative, at) = (true, at + 1);
            if (!TryDigits(ref reading, ref at, end))
                return false;
            var right = Qualifiers.Of(reading.At(at, end));
            if (right != EdtfQualifier.None)
                at++;
            Qualify(left, right, at, isLast: at == end);
            if (at == end)
                return true;
            if (Count == 3 || reading.Source[at] != '-')
                return reading.Fail(ParseFault.Syntax, at, end);
            at++;
        }
        return false;
    }

    public readonly DateComponents ToFields() =>
        new(Precision, Negative, (ushort)Year, (byte)Month, (byte)Day)
        {
            YearQualifier = year,
            MonthQualifier = month,
            DayQualifier = day,
        };

    public readonly int Level(in DateComponents fields)
    {
        var qualified =
            !fields.Qualified ? 0
            : onComponents ? 2
            : 1;
        return Math.Max(Math.Max(qualified, LevelOfMask(fields)), Negative ? 1 : 0);
    }

    /// <summary>Seasons 21 to 24 are of level 1, the others and those of unspecified years of level 2.</summary>
    public readonly int LevelOfSeason(in DateComponents fields) =>
        fields.YearMasked || onComponents || Digits.Fill(Month, 2, 0) > 24 ? 2 : 1;

    readonly EdtfPrecision Precision =>
        Count switch
        {
            1 => EdtfPrecision.Year,
            2 => IsSeason ? EdtfPrecision.Season : EdtfPrecision.Month,
            _ => EdtfPrecision.Day,
        };

    // Level 1 knows 201X, 20XX, 2004-XX, 1985-04-XX and 1985-XX-XX.
    static int LevelOfMask(in DateComponents fields)
    {
        if (!fields.Masked)
            return 0;
        if (fields.YearMasked)
            return
                !fields.HasMonth
                && Digits.AnyUnspecified(fields.YearDigits, 1)
                && !Digits.AnyUnspecified(fields.YearDigits >> 8, 2)
                ? 1
                : 2;
        if (!fields.HasDay)
            return fields.MonthDigits == AnyDigits ? 1 : 2;
        return fields.DayDigits == AnyDigits && (!fields.MonthMasked || fields.MonthDigits == AnyDigits) ? 1 : 2;
    }

    bool TryDigits(ref ParseOutcome reading, ref int at, int end)
    {
        var width = Count == 1 ? 4 : 2;
        var first = at;
        var digits = 0;
        for (; at < first + width; at++)
        {
            var c = reading.At(at, end);
            if (c != 'X' && !char.IsAsciiDigit(c))
                return reading.Fail(ParseFault.Syntax, at, end);
            digits = (digits << 4) | (c == 'X' ? Digits.Unspecified : c - '0');
        }
        switch (Count)
        {
            case 1:
                (Year, YearAt) = (digits, first);
                break;
            case 2:
                (Month, MonthAt) = (digits, first);
                break;
            default:
                (Day, DayAt) = (digits, first);
                break;
        }
        return true;
    }

    // A qualifier to the left is of one component; one to the right is of that and all to its left, and adds to what they have.
    void Qualify(EdtfQualifier left, EdtfQualifier right, int at, bool isLast)
    {
        if (left != EdtfQualifier.None && right != EdtfQualifier.None && DoubledAt < 0)
            DoubledAt = at - 1;
        onComponents |= left != EdtfQualifier.None || (right != EdtfQualifier.None && !isLast);
        year |= right | (Count == 1 ? left : EdtfQualifier.None);
        if (Count >= 2)
            month |= right | (Count == 2 ? left : EdtfQualifier.None);
        if (Count == 3)
            day |= right | left;
    }
}
