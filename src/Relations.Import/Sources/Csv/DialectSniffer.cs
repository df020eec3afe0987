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

    const char Usual = '"';

    static readonly char?[] Quotes = [Usual, '\''];

    /// <summary>The dialect of a text.</summary>
    /// <param name="start">The text, or its beginning.</param>
    /// <param name="isWhole">Whether that is all of it; if not, the last line may be cut off.</param>
    /// <param name="delimiter">The delimiter, where it is known.</param>
    /// <param name="quote">The quotation mark, where it is known.</param>
    public static CsvDialect Sniff(string start, bool isWhole, char? delimiter, char? quote)
    {
        var (best, bestScore) = (new CsvDialect(delimiter ?? ',', quote ?? Usual), 0.0);
        foreach (var mark in quote is null ? Quotes : [quote])
        {
            foreach (var candidate in delimiter is { } known ? [known] : Delimiters)
            {
                var dialect = new CsvDialect(candidate, mark);
                var score = ScoreOf(start, isWhole, dialect, mustEnclose: quote is null);
                if (score > bestScore + 0.001)
                {
                    (best, bestScore) = (dialect, score);
                }
            }
        }

        return best;
    }

    // The share of lines with as many fields as most have, times how much a line tells by being divided so.
    static double ScoreOf(string start, bool isWhole, CsvDialect dialect, bool mustEnclose)
    {
        var reader = new DelimitedReader(new StringReader(start), dialect, Sample);
        List<int> widths = [];
        var (faults, enclosed) = (0, 0);
        while (widths.Count < MaxRecords && reader.Next() is { } record)
        {
            widths.Add(record.Count);
            faults += record.Fault == DelimitedFault.None ? 0 : 1;
            enclosed += dialect.Quote == Usual ? 0 : EnclosedIn(record);
        }

        if (mustEnclose && dialect.Quote != Usual && enclosed <= 0)
        {
            return 0;
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

    // The fields that another quotation mark encloses, less those that the usual one opens: one of these that is not closed
    // says nothing for the other mark.
    static int EnclosedIn(DelimitedRecord record)
    {
        var count = 0;
        for (var i = 0; i < record.Count; i++)
        {
            var raw = record.RawOf(i);
            count +=
                raw.Length == 0 ? 0
                : raw[0] == Usual ? -1
                : raw.Length > 1 && raw[0] == record.Dialect.Quote && raw[^1] == raw[0] ? 1
                : 0;
        }

        return count;
    }

    // A sign that stands in some lines by chance divides nothing.
    static bool HasDivided(int usual, int all) => usual * 2 > all || (all <= 3 && usual * 2 >= all);
}
