namespace Relations;

/// <summary>What is said of notations and words that are not EDTF and that mean something.</summary>
static partial class ReadingTexts
{
    [Message("this is a date in words; EDTF has digits and signs only")]
    public static partial Message InWords();

    [Message("this is another notation than that of EDTF")]
    public static partial Message InDigits();

    [Message("EDTF has no word for a date that nobody knows; leave it out, or give the years that it lies between")]
    public static partial Message Unknown();

    [Message("this is another day whenever it is read; write the day that is meant")]
    public static partial Message Relative();

    [Message("this is {readings}; write the one that is meant")]
    public static partial Message OneOf(ArgumentValue readings);

    [Message("{date} ({edtf})")]
    public static partial Message Dated(ArgumentValue date, string edtf);

    [Message("this is a decade ({decade}) or a century ({century}); write the one that is meant")]
    public static partial Message DecadeOrCentury(string decade, string century);

    [Message(
        "this is {date} by the Rumi calendar, {{ edtf: {edtf}, calendar: rumi }, or {edtf} of the Gregorian; write the one that is meant"
    )]
    public static partial Message RumiDay(ArgumentValue date, string edtf);

    [Message(
        "this is of the Rumi calendar, {{ edtf: {edtf}, calendar: rumi }, or {edtf} of the Gregorian; write the one that is meant"
    )]
    public static partial Message Rumi(string edtf);
}
