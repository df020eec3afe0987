namespace Relations;

static partial class HintTexts
{
    [Message("a year has no plus sign")]
    private static partial Message PlusSign();

    [Message("months and days have two digits")]
    private static partial Message ZeroPadding();

    [Message("the parts need separators")]
    private static partial Message BasicFormat();

    [Message("the parts of a date are separated by hyphens")]
    private static partial Message Separator();

    [Message("the parts of a date are separated by the plain hyphen")]
    private static partial Message UnicodeHyphen();

    [Message("the minus sign is the plain hyphen")]
    private static partial Message UnicodeMinus();

    [Message("a decade is written with X for its last digit")]
    private static partial Message IsoDecade();

    [Message("a century is written with XX for its last digits")]
    private static partial Message IsoCentury();

    [Message("since 2019 an unspecified digit is X; u is of the 2012 draft")]
    private static partial Message LegacyU();

    [Message("an unspecified digit is a capital X")]
    private static partial Message LowercaseX();

    [Message("since 2019 the letters Y, E and S are capitals; this is the 2012 draft")]
    private static partial Message LegacyLowercase();

    [Message("since 2019 both uncertain and approximate is %; a pair of signs is of the 2012 draft")]
    private static partial Message LegacyQualifierPair();

    [Message("since 2019 a sign before a component qualifies it alone; parentheses are of the 2012 draft")]
    private static partial Message LegacyParentheses();

    [Message("since 2019 an open end is two dots and an unknown end is empty; the words are of the 2012 draft")]
    private static partial Message LegacyUnknownOpen();

    [Message("since 2019 seasons have codes by hemisphere; the circumflex is of the 2012 draft")]
    private static partial Message LegacySeasonQualifier();

    [Message("an open end is two dots")]
    private static partial Message LegacyStar();

    [Message("an approximate date has a tilde after it")]
    private static partial Message NaturalCirca();

    [Message("a decade is written with X for its last digit")]
    private static partial Message NaturalDecade();
}
