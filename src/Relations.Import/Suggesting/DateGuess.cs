namespace Relations.Import;

/// <summary>How the dates of a column are written, as far as the values tell.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Share">The share of values that it reads.</param>
/// <param name="Unread">Values that it does not read.</param>
sealed record DateGuess(string Pattern, double Share, IReadOnlyList<string> Unread)
{
    const double Enough = 0.8;
    const int FewDates = 20;
    const int DayLength = 10; // of yyyy-MM-dd

    // What divides the first day from the last one.
    static readonly string[] Dividers = [",", ";", "–", " - ", " to ", "/"];

    static readonly string[] Patterns =
    [
        "edtf",
        "d.M.yyyy",
        "d/M/yyyy",
        "d-M-yyyy",
        "yyyy/M/d",
        "yyyy.M.d",
        "yyyy-M-d",
        "yyyyMMdd",
        "yyyy-MM-dd*",
        "d MMMM yyyy",
        "MMMM d, yyyy",
        "d MMM yyyy",
        "M/yyyy",
        "M.yyyy",
        "MMMM yyyy",
        "d.M.yy",
        "d/M/yy",
    ];

    /// <summary>The same date with the month before the day; null where the order is certain.</summary>
    static string? Swapped(string pattern) =>
        pattern[..Math.Min(3, pattern.Length)] is "d.M" or "d/M" or "d-M" ? $"M{pattern[1]}d{pattern[3..]}" : null;

    /// <summary>A value that can be read only with the day first, or only with the month first; null where none decides.</summary>
    public string? Evidence { get; private init; }

    /// <summary>What divides the first day from the last one; null where each value is one date.</summary>
    public string? Divider { get; private init; }

    /// <summary>Whether either order of day and month reads all values.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>A value that contradicts the order that most show; null where none does.</summary>
    public string? Against { get; private init; }

    /// <summary>Whether years have two digits, so that the century is not said.</summary>
    public bool HasShortYears =>
        Pattern.EndsWith("yy", StringComparison.Ordinal) && !Pattern.EndsWith("yyyy", StringComparison.Ordinal);

    /// <summary>The same with the order of day and month that another column of the file shows, where this one shows none.</summary>
    public DateGuess Like(IEnumerable<DateGuess> others) =>
        IsOpen
        && others.FirstOrDefault(other =>
            other is { IsOpen: false, Evidence: not null }
            && (other.Pattern == Pattern || other.Pattern == Swapped(Pattern))
        )
            is { } decided
            ? this with
            {
                Pattern = decided.Pattern,
                IsOpen = false,
                Evidence = decided.Evidence,
            }
            : this;

    /// <summary>Guesses; null where the values are no dates.</summary>
    public static DateGuess? Of(ColumnProfile column) =>
        OfOne(column) ?? OfTwo(column) ?? (MayBeText(column) ? Make(column, "text") : null);

    static DateGuess? OfOne(ColumnProfile column)
    {
        if (column.Filled == 0 || column.Kind is ForeignKind.Boolean)
        {
            return null;
        }

        var (best, bestShare) = ("", 0.0);
        foreach (var pattern in Patterns)
        {
            var share = Math.Max(ShareOf(column, pattern), Swapped(pattern) is { } other ? ShareOf(column, other) : 0);
            if (share > bestShare + 0.001)
            {
                (best, bestShare) = (pattern, share);
            }
        }

        if (bestShare < Enough)
        {
            return null;
        }

        return Swapped(best) is { } swapped ? Ordered(column, best, swapped) : Make(column, best);
    }

    // Two dates in one column, where there are two.
    static DateGuess? OfTwo(ColumnProfile column)
    {
        foreach (
            var divider in Dividers.Where(divider =>
                column.Values.Keys.Any(value => value.Contains(divider, StringComparison.Ordinal))
            )
        )
        {
            var ends = new ColumnProfile(column.Path);
            foreach (var value in column.Values.Keys)
            {
                var parts = value.Split(
                    divider,
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                );
                foreach (var part in parts.Length <= 2 ? parts : [value])
                {
                    ends.Add(new ForeignValue(part, ForeignKind.Text, "", default));
                }
            }

            if (OfOne(ends) is { } guess)
            {
                return guess with { Divider = divider };
            }
        }

        return null;
    }

    static DateGuess Make(ColumnProfile column, string pattern)
    {
        var read = Reader(pattern);
        var unread = column.Values.Keys.Where(value => !read(value)).Take(5).ToList();
        return new(pattern, column.ShareOf(read), unread);
    }

    static DateGuess Ordered(ColumnProfile column, string dayFirst, string monthFirst)
    {
        var (day, month) = (Reader(dayFirst), Reader(monthFirst));
        var onlyDay = column.Values.Keys.Where(value => day(value) && !month(value)).ToList();
        var onlyMonth = column.Values.Keys.Where(value => month(value) && !day(value)).ToList();
        var isDay = onlyDay.Count >= onlyMonth.Count;
        return Make(column, isDay ? dayFirst : monthFirst) with
        {
            IsOpen = onlyDay.Count == 0 && onlyMonth.Count == 0,
            Evidence = isDay ? onlyDay.FirstOrDefault() : onlyMonth.FirstOrDefault(),
            Against = isDay ? onlyMonth.FirstOrDefault() : onlyDay.FirstOrDefault(),
        };
    }

    /// <summary>The share of dates that are the first of January.</summary>
    public static double ShareOfNewYear(ColumnProfile column, string pattern)
    {
        var dates = DatePattern.Of(pattern, firstYear: 1930)!;
        return column.Filled < FewDates
            ? 0
            : column.ShareOf(value => dates.Read(value)?.EndsWith("-01-01", StringComparison.Ordinal) == true);
    }

    static double ShareOf(ColumnProfile column, string pattern) => column.ShareOf(Reader(pattern));

    static Func<string, bool> Reader(string pattern)
    {
        var dates = DatePattern.Of(pattern, firstYear: 1930)!;
        return value =>
            dates.Read(value) is { } edtf
            && EdtfPattern.Level2.TryParse(edtf, out _)
            && (pattern != "edtf" || IsPlain(value))
            && (!pattern.EndsWith('*') || IsMoment(value[DayLength..]));
    }

    // What follows the day may be the time, and not another day.
    static bool IsMoment(string rest) =>
        rest is "" or "Z" || (rest[0] is 'T' or ' ' && rest.Contains(':', StringComparison.Ordinal));

    // Numbers of four digits are years only if they may be; of a moment, the day is what counts.
    static bool IsPlain(string value) =>
        value.All(char.IsAsciiDigit) ? IsYear(value) : !value.Contains('T', StringComparison.Ordinal);

    static bool IsYear(string value) =>
        value.Length == 4 && string.CompareOrdinal(value, "1400") >= 0 && string.CompareOrdinal(value, "2100") <= 0;

    static bool MayBeText(ColumnProfile column) =>
        column.Filled > 0
        && column.Kind is not ForeignKind.Boolean
        && column.Values.Keys.All(value => value.Length <= 60)
        && column.ShareOf(value => value.Any(char.IsAsciiDigit)) > Enough
        && column.ShareOf(value => DateMentions.Find(value).Count > 0) > Enough;
}
