namespace Relations;

/// <summary>Leaves out of dates what the last of them says as well: 9 and 10 July 2017, not 9 July 2017 and 10 July 2017.</summary>
static class SpanWording
{
    /// <summary>Words dates that end in the same year, or the same month, with that stated once.</summary>
    public static string[] Collapse(IReadOnlyList<Edtf> dates, Grammar words)
    {
        var plain = dates.OfType<EdtfDate>().Where(date => !date.Fields.Masked && !date.Fields.Qualified).ToList();
        var last = dates[^1] as EdtfDate;
        var sameYear =
            plain.Count == dates.Count
            && plain.TrueForAll(date => date.Precision == last!.Precision && date.Year == last.Year)
            && last!.Month is not null
            && (words.StatesEraOnce || last.Year is >= 1000);
        if (!sameYear)
            return [.. dates.Select(date => DatedWording.Of(date, words).Text)];
        if (last!.Day is null)
            return words.MonthsOf(last.Year!.Value, [.. plain.Select(date => date.Month!.Value)]);
        var sameMonth = plain.TrueForAll(date => date.Month == last.Month);
        return
        [
            .. plain.SkipLast(1).Select(date => words.Plain(null, sameMonth ? null : date.Month, date.Day)),
            words.Plain(last.Year, last.Month, last.Day),
        ];
    }

    /// <summary>Two dates as a span, in most languages with an en dash between, which has no spaces between single words.</summary>
    public static string Dashed(Edtf first, Edtf last, Grammar words)
    {
        var parts = Collapse([first, last], words);
        var collapsed = parts[0] != DatedWording.Of(first, words).Text;
        var tight = !parts[0].Contains(' ') && (collapsed || !parts[1].Contains(' '));
        return words.Span(parts[0], parts[1], tight);
    }
}
