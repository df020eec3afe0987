namespace Relations;

static partial class HintTexts
{
    [Message("there is no date here")]
    private static partial Message Empty();

    [Message("the text has more than 16,384 characters")]
    private static partial Message TooLong();

    [Message("this is EDTF of a higher level than is allowed here")]
    private static partial Message Level();

    [Message("this is not the shape of an EDTF date, season, year, interval or set")]
    private static partial Message Syntax();

    [Message("EDTF has no such character here")]
    private static partial Message Character();

    [Message("EDTF has no spaces")]
    private static partial Message Whitespace();

    [Message("a month is 01 to 12, and a season 21 to 41")]
    private static partial Message Month();

    [Message("the calendar has no such day")]
    private static partial Message NoSuchDay();

    [Message("a season has no day")]
    private static partial Message SeasonWithDay();

    [Message("the year 0000 has no minus sign")]
    private static partial Message NegativeZero();

    [Message("a component is qualified on one side only; % is both uncertain and approximate")]
    private static partial Message DoubleQualifier();

    [Message("a year of more than four digits starts with Y")]
    private static partial Message LongYearWithoutY();

    [Message("only a year of more than four digits starts with Y")]
    private static partial Message YPrefixShort();

    [Message("a year that starts with Y has no leading zero")]
    private static partial Message YearLeadingZero();

    [Message("an exponent is a positive number without leading zeros")]
    private static partial Message Exponent();

    [Message("the number of significant digits is from 1 to the digits that the year has")]
    private static partial Message SignificantDigits();
}
