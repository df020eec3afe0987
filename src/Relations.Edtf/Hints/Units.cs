namespace Relations;

/// <summary>Years, months and days next to others.</summary>
static class Units
{
    /// <summary>The unit that ends on the day before a date: 1944 for 1945, 1992-02 for 1992-03; null where the date is doubted or has gaps.</summary>
    public static string? Before(string text) =>
        Plain(text) is { } date ? Truncate(date.Bounds.Earliest!.Value.AddDays(-1), date.Precision) : null;

    /// <summary>The unit that starts on the day after a date.</summary>
    public static string? After(string text) =>
        Plain(text) is { } date ? Truncate(date.Bounds.Latest!.Value.AddDays(1), date.Precision) : null;

    static EdtfDate? Plain(string text) =>
        EdtfPattern.Level2.TryParse(text, out var value)
        && value is EdtfDate { Fields.Qualified: false, HasGaps: false } date
            ? date
            : null;

    static string Truncate(EdtfDay day, EdtfPrecision precision)
    {
        var text = day.ToString();
        return precision switch
        {
            EdtfPrecision.Day => text,
            EdtfPrecision.Month => text[..^3],
            _ => text[..^6],
        };
    }
}
