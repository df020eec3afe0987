namespace Relations.Cli.Reports;

/// <summary>The words that machine output has for parts of dates.</summary>
static partial class DateWords
{
    [Localized("date")]
    private static partial LocalizedString Date { get; }

    [Localized("datetime")]
    private static partial LocalizedString DateAndTime { get; }

    [Localized("season")]
    private static partial LocalizedString Season { get; }

    [Localized("year")]
    private static partial LocalizedString Year { get; }

    [Localized("interval")]
    private static partial LocalizedString Interval { get; }

    [Localized("one-of")]
    private static partial LocalizedString OneOf { get; }

    [Localized("all-of")]
    private static partial LocalizedString AllOf { get; }

    [Localized("open")]
    private static partial LocalizedString Open { get; }

    [Localized("unknown")]
    private static partial LocalizedString Unknown { get; }

    [Localized("finite")]
    private static partial LocalizedString Finite { get; }

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
