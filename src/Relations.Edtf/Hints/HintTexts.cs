using System.Collections.Frozen;

namespace Relations;

/// <summary>The hint codes and what they say.</summary>
internal static class HintTexts
{
    static readonly FrozenDictionary<string, string> s_messages = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["empty"] = "There is no date here.",
        ["too-long"] = "The text has more than 16,384 characters.",
        ["level"] = "This is EDTF of a higher level than is allowed here.",
        ["syntax"] = "This is not the shape of an EDTF date, season, year, interval or set.",
        ["character"] = "EDTF has no such character here.",
        ["whitespace"] = "EDTF has no spaces.",
        ["month"] = "A month is 01 to 12, and a season 21 to 41.",
        ["no-such-day"] = "The calendar has no such day.",
        ["season-with-day"] = "A season has no day.",
        ["negative-zero"] = "The year 0000 has no minus sign.",
        ["plus-sign"] = "A year has no plus sign.",
        ["double-qualifier"] = "A component is qualified on one side only; % is both uncertain and approximate.",
        ["zero-padding"] = "Months and days have two digits.",
        ["basic-format"] = "The parts need separators.",
        ["separator"] = "The parts of a date are separated by hyphens.",
        ["unicode-hyphen"] = "The parts of a date are separated by the plain hyphen.",
        ["unicode-minus"] = "The minus sign is the plain hyphen.",
        ["dash-interval"] = "The two dates of an interval are separated by a slash.",
        ["iso-decade"] = "A decade is written with X for its last digit.",
        ["iso-century"] = "A century is written with XX for its last digits.",
        ["long-year-without-y"] = "A year of more than four digits starts with Y.",
        ["y-prefix-short"] = "Only a year of more than four digits starts with Y.",
        ["year-leading-zero"] = "A year that starts with Y has no leading zero.",
        ["exponent"] = "An exponent is a positive number without leading zeros.",
        ["significant-digits"] = "The number of significant digits is from 1 to the digits that the year has.",
        ["empty-interval"] = "An interval needs one date at least, or two dots at an open end.",
        ["interval-reversed"] = "The interval ends before it starts.",
        ["interval-datetime"] = "The dates of an interval have no time of day.",
        ["iso-open-endpoint"] =
            "An end of an interval is a date, two dots or nothing; a date on or before another belongs in a set.",
        ["iso-range"] = "A range stands in a set: in square brackets for one of its dates, in braces for all.",
        ["bare-range"] = "Two dots stand at the open end of an interval, or between the dates of a range in a set.",
        ["brackets"] = "Brackets open and close one set, which is the whole text.",
        ["empty-set"] = "A set has one date at least.",
        ["empty-member"] = "A date is missing between commas.",
        ["set-interval"] = "A set has dates and ranges of dates, not intervals.",
        ["set-range"] = "A range has a date before its dots, after them, or both.",
        ["set-open"] = "Only the first range of a set may be open at its start, and only the last at its end.",
        ["set-range-precision"] = "Both dates of a range have the same precision.",
        ["set-range-reversed"] = "The range ends before it starts.",
        ["set-range-unspecified"] = "The dates of a range have no unspecified digits.",
        ["set-datetime"] = "The dates of a set have no time of day.",
        ["datetime"] = "A date-time is a complete day, T and hh:mm:ss, without qualifiers or unspecified digits.",
        ["datetime-separator"] = "The day and the time are separated by T.",
        ["hour"] = "An hour is 00 to 23; 24:00:00 is the end of the day.",
        ["minute"] = "A minute is 00 to 59.",
        ["second"] = "A second is 00 to 59.",
        ["time-needs-seconds"] = "A time has hours, minutes and seconds.",
        ["fraction"] = "A time has whole seconds.",
        ["lowercase-z"] = "UTC is a capital Z.",
        ["shift"] = "A time shift is Z, ±hh or ±hh:mm.",
        ["shift-range"] = "A time shift is from -14:00 to +14:00.",
        ["negative-zero-shift"] = "A shift of zero is Z, +00 or +00:00.",
        ["legacy-u"] = "Since 2019 an unspecified digit is X; u is of the 2012 draft.",
        ["lowercase-x"] = "An unspecified digit is a capital X.",
        ["legacy-lowercase"] = "Since 2019 the letters Y, E and S are capitals; this is the 2012 draft.",
        ["legacy-qualifier-pair"] =
            "Since 2019 both uncertain and approximate is %; a pair of signs is of the 2012 draft.",
        ["legacy-parentheses"] =
            "Since 2019 a sign before a component qualifies it alone; parentheses are of the 2012 draft.",
        ["legacy-unknown-open"] =
            "Since 2019 an open end is two dots and an unknown end is empty; the words are of the 2012 draft.",
        ["legacy-season-qualifier"] =
            "Since 2019 seasons have codes by hemisphere; the circumflex is of the 2012 draft.",
        ["legacy-star"] = "An open end is two dots.",
        ["natural-circa"] = "An approximate date has a tilde after it.",
        ["natural-decade"] = "A decade is written with X for its last digit.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static string MessageOf(string hint) => s_messages[hint];

    /// <summary>The code of a fault: its name in kebab-case, save for one that would not split right.</summary>
    internal static string CodeOf(Fault fault) =>
        fault switch
        {
            Fault.DateTime => "datetime",
            Fault.IntervalDateTime => "interval-datetime",
            Fault.SetDateTime => "set-datetime",
            Fault.YPrefixShort => "y-prefix-short",
            _ => Kebab(fault.ToString()),
        };

    static string Kebab(string name)
    {
        var code = new System.Text.StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && code.Length > 0)
                code.Append('-');
            code.Append(char.ToLowerInvariant(c));
        }
        return code.ToString();
    }
}
