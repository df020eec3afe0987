namespace Relations;

static partial class HintTexts
{
    [Message("a date-time is a complete day, T and hh:mm:ss, without qualifiers or unspecified digits")]
    private static partial Message Datetime();

    [Message("the day and the time are separated by T")]
    private static partial Message DatetimeSeparator();

    [Message("an hour is 00 to 23; 24:00:00 is the end of the day")]
    private static partial Message Hour();

    [Message("a minute is 00 to 59")]
    private static partial Message Minute();

    [Message("a second is 00 to 59")]
    private static partial Message Second();

    [Message("a time has hours, minutes and seconds")]
    private static partial Message TimeNeedsSeconds();

    [Message("a time has whole seconds")]
    private static partial Message Fraction();

    [Message("UTC is a capital Z")]
    private static partial Message LowercaseZ();

    [Message("a time shift is Z, ±hh or ±hh:mm")]
    private static partial Message Shift();

    [Message("a time shift is from -14:00 to +14:00")]
    private static partial Message ShiftRange();

    [Message("a shift of zero is Z, +00 or +00:00")]
    private static partial Message NegativeZeroShift();
}
