using System.Buffers;

namespace Relations.Import;

/// <summary>
/// Reads records of separated values one after the other. No more than one is held, and none longer than the limit. What is
/// written wrongly is read as it was probably meant, with its fault.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="dialect">How it is written.</param>
/// <param name="maxLength">The most UTF-16 code units of a record.</param>
sealed class DelimitedReader(TextReader text, CsvDialect dialect, int maxLength)
{
    /// <summary>How much may be read a second time because a quotation mark was not closed.</summary>
    const long MaxAgain = 256L << 20;

    readonly List<int> ends = [];
    readonly SearchValues<char> marks = SearchValues.Create([dialect.Delimiter, '\n', '\r']);
    char[] buffer = new char[1 << 16];
    int start;
    int filled;
    int line = 1;
    long readAgain;
    bool isEnd;

    /// <summary>The next record that is not empty; null at the end.</summary>
    public DelimitedRecord? Next()
    {
        while (start < filled || Fill())
        {
            var record = Scan(readAgain <= MaxAgain);
            if (!record.IsEmpty)
            {
                return record;
            }
        }

        return null;
    }

    DelimitedRecord Scan(bool takesQuotes)
    {
        ends.Clear();
        var (at, faulty) = (0, -1);
        while (true)
        {
            if (takesQuotes && dialect.Quote is { } quote && Peek(at) == quote)
            {
                var close = Closing(at + 1, quote);
                if (close < 0)
                {
                    readAgain += filled - start;
                    return Literally();
                }

                at = close + 1;
                faulty = faulty < 0 && !IsBoundary(Peek(at)) ? ends.Count : faulty;
            }

            at = NextMark(at);
            if (at < 0)
            {
                return Skip();
            }

            ends.Add(at);
            if (Peek(at) != dialect.Delimiter)
            {
                return Take(at, faulty < 0 ? DelimitedFault.None : DelimitedFault.TextAfterQuote, faulty);
            }

            at++;
        }
    }

    bool IsBoundary(int c) => c < 0 || c == dialect.Delimiter || c is '\n' or '\r';

    // Where the quotation mark is that closes a field; negative where none does before the end or the limit.
    int Closing(int from, char quote)
    {
        for (var at = from; ; )
        {
            var found = buffer.AsSpan(start + at, filled - start - at).IndexOf(quote);
            at = found < 0 ? filled - start : at + found;
            if (found < 0)
            {
                if (at > maxLength || !Fill())
                {
                    return -1;
                }
            }
            else if (Peek(at + 1) == quote)
            {
                at += 2;
            }
            else
            {
                return at;
            }
        }
    }

    // The next delimiter or end of the line, or the end; negative where the limit is passed.
    int NextMark(int from)
    {
        for (var at = from; ; )
        {
            var found = buffer.AsSpan(start + at, filled - start - at).IndexOfAny(marks);
            if (found >= 0)
            {
                return at + found;
            }

            at = filled - start;
            if (at > maxLength)
            {
                return -1;
            }

            if (!Fill())
            {
                return at;
            }
        }
    }

    // Its first line, with quotation marks as signs like others from the one that is not closed.
    DelimitedRecord Literally()
    {
        var at = ends.Count == 0 ? 0 : ends[^1] + 1;
        var field = ends.Count;
        while (true)
        {
            at = NextMark(at);
            if (at < 0)
            {
                return Skip();
            }

            ends.Add(at);
            if (Peek(at) != dialect.Delimiter)
            {
                return Take(at, DelimitedFault.OpenQuote, field);
            }

            at++;
        }
    }

    DelimitedRecord Take(int length, DelimitedFault fault, int field)
    {
        var span = buffer.AsSpan(start, length);
        var record = new DelimitedRecord(span.ToString(), [.. ends], line, dialect)
        {
            Fault = fault,
            FaultyField = Math.Max(field, 0),
        };
        line += LinesIn(span);
        Advance(length);
        return record;
    }

    // To the end of its line, without holding it.
    DelimitedRecord Skip()
    {
        var record = new DelimitedRecord("", [], line, dialect) { Fault = DelimitedFault.TooLong };
        while (true)
        {
            var found = buffer.AsSpan(start, filled - start).IndexOfAny('\n', '\r');
            if (found >= 0)
            {
                Advance(found);
                return record;
            }

            start = filled = 0;
            if (!Fill())
            {
                return record;
            }
        }
    }

    // Past the record and the line break after it.
    void Advance(int length)
    {
        var mark = Peek(length);
        start += length;
        if (mark < 0)
        {
            return;
        }

        line++;
        start += mark == '\r' && Peek(1) == '\n' ? 2 : 1;
    }

    static int LinesIn(ReadOnlySpan<char> span)
    {
        var lines = span.Count('\n');
        for (int at; (at = span.IndexOf('\r')) >= 0; span = span[(at + 1)..])
        {
            lines += at + 1 < span.Length && span[at + 1] == '\n' ? 0 : 1;
        }

        return lines;
    }

    int Peek(int at) => start + at < filled || Fill() && start + at < filled ? buffer[start + at] : -1;

    bool Fill()
    {
        if (isEnd)
        {
            return false;
        }

        if (start > 0)
        {
            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            (start, filled) = (0, filled - start);
        }

        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = text.Read(buffer, filled, buffer.Length - filled);
        isEnd = read == 0;
        filled += read;
        return read > 0;
    }
}
