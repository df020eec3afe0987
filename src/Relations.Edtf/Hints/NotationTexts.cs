namespace Relations;

/// <summary>What is said of the notations of catalogues, databases and spreadsheets.</summary>
static partial class NotationTexts
{
    [Message("the second year of an interval is written in full")]
    public static partial Message WholeYear();

    [Message("this may be {one}, or {other}; write the one that is meant")]
    public static partial Message Either(Message one, Message other);

    [Message("this may be {first}, or {second}, or {third}; write the one that is meant")]
    public static partial Message OneOfThree(Message first, Message second, Message third);

    [Message("the years {from} to {to} ({edtf})")]
    public static partial Message Years(string from, string to, string edtf);

    [Message("one year, {year} or {later} by when the year began ({edtf})")]
    public static partial Message YearOfTwoStyles(string year, string later, string edtf);

    [Message("a month ({edtf})")]
    public static partial Message Month(string edtf);

    [Message(
        "this is of {year} where the year began on 25 March, and of {later} where it began on 1 January; write {{ edtf: {edtf}, calendar: julian }"
    )]
    public static partial Message DayOfTwoStyles(string year, string later, string edtf);

    [Message("this may be a month ({month}) or the years {from} to {to} ({years}); write the one that is meant")]
    public static partial Message MonthOrYears(string month, string from, string to, string years);

    [Message("no end is written: {date}/.. still goes on, and {date}/ has an end that is not known")]
    public static partial Message NoEnd(string date);

    [Message("no start is written: ../{date} has no start, and /{date} has one that is not known")]
    public static partial Message NoStart(string date);

    [Message("this is how databases write that there is no date; leave it out")]
    public static partial Message NoDate();

    [Message("this is the notation of Wikidata; EDTF has no plus sign, and leaves out what is not known")]
    public static partial Message Wikidata();

    [Message("a month or day that is not known is left out")]
    public static partial Message Zeros();

    [Message(
        "this is the number that spreadsheets have for {day}, or a year of five digits ({year}); write the one that is meant"
    )]
    public static partial Message DayNumber(string day, string year);
}
