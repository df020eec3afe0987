using System.Collections.Frozen;

namespace Relations;

/// <summary>What the hints say, each as part of a sentence. The code of a hint is the name of its message.</summary>
static partial class HintTexts
{
    static readonly FrozenDictionary<string, Message> Reasons = new[]
    {
        Empty(),
        TooLong(),
        Level(),
        Syntax(),
        Character(),
        Whitespace(),
        Month(),
        NoSuchDay(),
        SeasonWithDay(),
        NegativeZero(),
        PlusSign(),
        DoubleQualifier(),
        ZeroPadding(),
        BasicFormat(),
        Separator(),
        UnicodeHyphen(),
        UnicodeMinus(),
        DashInterval(),
        IsoDecade(),
        IsoCentury(),
        LongYearWithoutY(),
        YPrefixShort(),
        YearLeadingZero(),
        Exponent(),
        SignificantDigits(),
        EmptyInterval(),
        IntervalReversed(),
        IntervalDatetime(),
        IsoOpenEndpoint(),
        IsoRange(),
        BareRange(),
        Brackets(),
        EmptySet(),
        EmptyMember(),
        SetInterval(),
        SetRange(),
        SetOpen(),
        SetRangePrecision(),
        SetRangeReversed(),
        SetRangeUnspecified(),
        SetDatetime(),
        Datetime(),
        DatetimeSeparator(),
        Hour(),
        Minute(),
        Second(),
        TimeNeedsSeconds(),
        Fraction(),
        LowercaseZ(),
        Shift(),
        ShiftRange(),
        NegativeZeroShift(),
        LegacyU(),
        LowercaseX(),
        LegacyLowercase(),
        LegacyQualifierPair(),
        LegacyParentheses(),
        LegacyUnknownOpen(),
        LegacySeasonQualifier(),
        LegacyStar(),
        NaturalCirca(),
        NaturalDecade(),
    }.ToFrozenDictionary(reason => reason.Template!.Name, StringComparer.Ordinal);

    /// <summary>The codes of all hints.</summary>
    public static IEnumerable<string> Codes => Reasons.Keys;

    public static Message ReasonOf(string hint) => Reasons[hint];

    /// <summary>The code of a fault: its name in kebab-case, save for one that would not split right.</summary>
    public static string CodeOf(ParseFault fault) =>
        fault switch
        {
            ParseFault.DateTime => "datetime",
            ParseFault.IntervalDateTime => "interval-datetime",
            ParseFault.SetDateTime => "set-datetime",
            ParseFault.YPrefixShort => "y-prefix-short",
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
