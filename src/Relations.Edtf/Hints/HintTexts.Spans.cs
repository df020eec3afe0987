namespace Relations;

static partial class HintTexts
{
    [Message("the two dates of an interval are separated by a slash")]
    private static partial Message DashInterval();

    [Message("an interval needs one date at least, or two dots at an open end")]
    private static partial Message EmptyInterval();

    [Message("the interval ends before it starts")]
    private static partial Message IntervalReversed();

    [Message("the dates of an interval have no time of day")]
    private static partial Message IntervalDatetime();

    [Message("an end of an interval is a date, two dots or nothing; a date on or before another belongs in a set")]
    private static partial Message IsoOpenEndpoint();

    [Message("a range stands in a set: in square brackets for one of its dates, in braces for all")]
    private static partial Message IsoRange();

    [Message("two dots stand at the open end of an interval, or between the dates of a range in a set")]
    private static partial Message BareRange();

    [Message("brackets open and close one set, which is the whole text")]
    private static partial Message Brackets();

    [Message("a set has one date at least")]
    private static partial Message EmptySet();

    [Message("a date is missing between commas")]
    private static partial Message EmptyMember();

    [Message("a set has dates and ranges of dates, not intervals")]
    private static partial Message SetInterval();

    [Message("a range has a date before its dots, after them, or both")]
    private static partial Message SetRange();

    [Message("only the first range of a set may be open at its start, and only the last at its end")]
    private static partial Message SetOpen();

    [Message("both dates of a range have the same precision")]
    private static partial Message SetRangePrecision();

    [Message("the range ends before it starts")]
    private static partial Message SetRangeReversed();

    [Message("the dates of a range have no unspecified digits")]
    private static partial Message SetRangeUnspecified();

    [Message("the dates of a set have no time of day")]
    private static partial Message SetDatetime();
}
