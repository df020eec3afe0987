namespace Relations.Import;

/// <summary>
/// Hands text to a parser and keeps what was handed over since a place, so that an element can be shown as it stands.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="most">The most UTF-16 code units that are kept.</param>
/// <param name="place">The file.</param>
sealed class XmlWindow(TextReader text, int most, TablePlace place) : TextReader
{
    char[] kept = new char[1 << 14];
    int start;
    int end;
    int line = 1;
    int column = 1;

    public override int Read() => throw new NotSupportedException();

    public override int Read(char[] buffer, int index, int count)
    {
        var read = text.Read(buffer, index, count);
        Keep(buffer.AsSpan(index, read));
        return read;
    }

    public override int Read(Span<char> buffer)
    {
        var read = text.Read(buffer);
        Keep(buffer[..read]);
        return read;
    }

    /// <summary>Forgets what stands before a place that has been handed over.</summary>
    public void ForgetTo(int toLine, int toColumn)
    {
        start = IndexOf(toLine, toColumn);
        (line, column) = (toLine, toColumn);
    }

    /// <summary>An element as it stands, from the place that is remembered to its end.</summary>
    /// <param name="endLine">The line of the name in its end tag, or of the beginning of an empty element.</param>
    /// <param name="endColumn">The column there.</param>
    public string Element(int endLine, int endColumn)
    {
        var at = IndexOf(endLine, endColumn);
        for (char? quote = null; at < end && !(quote is null && kept[at] == '>'); at++)
        {
            quote =
                quote is null && kept[at] is '"' or '\'' ? kept[at]
                : quote == kept[at] ? null
                : quote;
        }

        return new(kept, start, Math.Min(at + 1, end) - start);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            text.Dispose();
        }

        base.Dispose(disposing);
    }

    // Lines end as XML has it: with a line feed, a carriage return, or both.
    int IndexOf(int toLine, int toColumn)
    {
        var (at, onLine, from) = (start, line, column);
        while (onLine < toLine && at < end)
        {
            var next = kept.AsSpan(at, end - at).IndexOfAny('\n', '\r');
            at = next < 0 ? end : at + next + 1;
            at += next >= 0 && kept[at - 1] == '\r' && at < end && kept[at] == '\n' ? 1 : 0;
            (onLine, from) = (onLine + 1, 1);
        }

        return Math.Clamp(at + toColumn - from, start, end);
    }

    void Keep(ReadOnlySpan<char> more)
    {
        if (end + more.Length > kept.Length)
        {
            kept.AsSpan(start, end - start).CopyTo(kept);
            (start, end) = (0, end - start);
        }

        if (end + more.Length > kept.Length)
        {
            if (end > most)
            {
                var at = new TextSpan(line, column, 1) { Table = place };
                throw new UnreadableException(ProblemKind.OverLimit, ForeignTexts.TooLong(most), at);
            }

            Array.Resize(ref kept, Math.Max(kept.Length * 2, end + more.Length));
        }

        more.CopyTo(kept.AsSpan(end));
        end += more.Length;
    }
}
