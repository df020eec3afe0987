namespace Relations.Cli.Reports;

/// <summary>The words that machine output has for parts of dates.</summary>
static partial class DateWords
{
    [Localized("date")]
    static partial LocalizedString Date { get; }

    [Localized("datetime")]
    static partial LocalizedString DateAndTime { get; }

    [Localized("season")]
    static partial LocalizedString Season { get; }

    [Localized("year")]
    static partial LocalizedString Year { get; }

    [Localized("interval")]
    static partial LocalizedString Interval { get; }

    [Localized("one-of")]
    static partial LocalizedString OneOf { get; }

    [Localized("all-of")]
    static partial LocalizedString AllOf { get; }

    [Localized("open")]
    static partial LocalizedString Open { get; }

    [Localized("unknown")]
    static partial LocalizedString Unknown { get; }

    [Localized("finite")]
    static partial LocalizedString Finite { get; }

    /// <summary>date, datetime, season, year, interval, one-of or all-of.</summary>
    public static string KindOf(Edtf value) => KindWord(value).English;

    /// <summary>The same, as people read it.</summary>
    public static LocalizedString KindWord(Edtf value) =>
        value switch
        {
            EdtfDateTime => DateAndTime,
            EdtfSeason => Season,
            EdtfYear => Year,
            EdtfInterval => Interval,
            EdtfSet set => set.IsOneOf ? OneOf : AllOf,
            _ => Date,
        };

    public static string Of(EdtfEnd end) => EndWord(end).English;

    /// <summary>The same, as people read it.</summary>
    public static LocalizedString EndWord(EdtfEnd end) =>
        end switch
        {
            EdtfEnd.Open => Open,
            EdtfEnd.Unknown => Unknown,
            _ => Finite,
        };

    public static string Of(Ternary truth) =>
        truth switch
        {
            Ternary.Yes => "yes",
            Ternary.No => "no",
            _ => "maybe",
        };
}
