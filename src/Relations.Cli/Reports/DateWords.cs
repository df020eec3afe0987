namespace Relations.Cli.Reports;

/// <summary>The words that machine output has for parts of dates.</summary>
static class DateWords
{
    /// <summary>date, datetime, season, year, interval, one-of or all-of.</summary>
    public static string KindOf(Edtf value) =>
        value switch
        {
            EdtfDateTime => "datetime",
            EdtfSeason => "season",
            EdtfYear => "year",
            EdtfInterval => "interval",
            EdtfSet set => set.IsOneOf ? "one-of" : "all-of",
            _ => "date",
        };

    public static string Of(EdtfEnd end) =>
        end switch
        {
            EdtfEnd.Open => "open",
            EdtfEnd.Unknown => "unknown",
            _ => "finite",
        };

    public static string Of(Truth truth) =>
        truth switch
        {
            Truth.Yes => "yes",
            Truth.No => "no",
            _ => "maybe",
        };
}
