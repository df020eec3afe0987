namespace Relations;

/// <summary>Why a text is not EDTF, before anybody asked for words.</summary>
enum ParseFault
{
    None,
    Empty,
    TooLong,
    Syntax,
    Month,
    NoSuchDay,
    SeasonWithDay,
    NegativeZero,
    DoubleQualifier,
    YearLeadingZero,
    YPrefixShort,
    Exponent,
    SignificantDigits,
    EmptyInterval,
    IntervalReversed,
    IntervalDateTime,
    Brackets,
    EmptySet,
    EmptyMember,
    SetInterval,
    SetRange,
    SetOpen,
    SetRangePrecision,
    SetRangeReversed,
    SetRangeUnspecified,
    SetDateTime,
    DateTime,
    Hour,
    Minute,
    Second,
    TimeNeedsSeconds,
    Shift,
    ShiftRange,
    NegativeZeroShift,
    Level,
}

/// <summary>The text being read and the first thing found wrong with it. Nothing is allocated for a failure until it is worded.</summary>
struct ParseOutcome(string source)
{
    public readonly string Source => source;
    public ParseFault Fault;
    public int Position;
    public int Length;

    public bool Fail(ParseFault fault, int start, int end)
    {
        if (Fault == ParseFault.None)
            (Fault, Position, Length) = (fault, start, Math.Max(0, end - start));
        return false;
    }

    public readonly char At(int index, int end) => index < end ? source[index] : '\0';

    public readonly Slice Slice(int start, int end) => new(source, start, end - start);
}
