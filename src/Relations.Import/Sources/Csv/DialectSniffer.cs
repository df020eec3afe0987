namespace Relations.Import;

/// <summary>
/// Finds out how separated values are written: with the delimiter that divides the most lines alike, and into the most
/// fields.
/// </summary>
static class DialectSniffer
{
    /// <summary>How many UTF-16 code units of a file are looked at.</summary>
    public const int Sample = 1 << 17;

    const int MaxRecords = 200;

    static readonly char[] Delimiters = [',', ';', '\t', '|', ':'];

    static readonly char?[] Quotes = ['"', '\''];

    /// <summary>The dialect of a text.</summary>
    /// <param name="start">The text, or its beginning.</param>
    /// <param name="isWhole">Whether that is all of it; if not, the last line may be cut off.</param>
    /// <param name="delimiter">The delimiter, where it is known.</param>
    /// <param name="quote">The quotation mark, where it is known.</param>
    public static CsvDialect Sniff(string start, bool isWhole, char? delimiter, char? quote)
    {
        var (best, bestScore) = (new CsvDialect(delimiter ?? ',', quote ?? '"'), 0.0);
        foreach (var mark in quote is null ? Quotes : [quote])
        {
            foreach (var candidate in delimiter is { } known ? [known] : Delimiters)
            {
                var dialect = new CsvDialect(candidate, mark);
                var score = ScoreOf(start, isWhole, dialect);
                if (score > bestScore + 0.001)
                {
                    (best, bestScore) = (dialect, score);
                }
            }
        }

        return best;
    }

    // The share of lines with as many fields as most have, times how much a line tells by being divided so.
    static double ScoreOf(string start, bool isWhole, CsvDialect dialect)
    {
        var reader = new DelimitedReader(new StringReader(start), dialect, Sample);
        List<int> widths = [];
        var faults = 0;
        while (widths.Count < MaxRecords && reader.Next() is { } record)
        {
            widths.Add(record.Count);
            faults += record.Fault == DelimitedFault.None ? 0 : 1;
        }

        if (!isWhole && widths.Count is > 1 and < MaxRecords)
        {
            widths.RemoveAt(widths.Count - 1);
        }

        var usual = widths.CountBy(width => width).OrderByDescending(pair => (pair.Value, pair.Key)).FirstOrDefault();
        return usual.Key <= 1 || !HasDivided(usual.Value, widths.Count)
            ? 0
            : (usual.Value - (0.5 * faults)) / widths.Count * (1 - (1.0 / usual.Key));
    }

    // A sign that stands in some lines by chance divides nothing.
    static bool HasDivided(int usual, int all) => usual * 2 > all || (all <= 3 && usual * 2 >= all);
}
