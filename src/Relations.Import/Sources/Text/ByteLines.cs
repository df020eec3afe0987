namespace Relations.Import;

/// <summary>Reads lines of bytes one after the other. One that is longer than the limit is passed without being held.</summary>
sealed class ByteLines(Stream content, int maxBytes)
{
    byte[] buffer = new byte[1 << 16];
    int start;
    int filled;
    bool isEnd;

    /// <summary>The line, without its line break.</summary>
    public byte[] Current { get; private set; } = [];

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether it is longer than the limit, and empty for that.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>How many empty lines stand before others.</summary>
    public int Empty { get; private set; }

    /// <summary>The first of these; null where there is none.</summary>
    public int? FirstEmpty { get; private set; }

    /// <summary>Goes to the next line that holds anything; false at the end.</summary>
    public bool Next()
    {
        int? empty = null;
        for (var count = 0; Line(); count++)
        {
            if (IsTooLong || Current.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                (Empty, FirstEmpty) = (Empty + count, FirstEmpty ?? empty);
                return true;
            }

            empty ??= Number;
        }

        return false;
    }

    bool Line()
    {
        (IsTooLong, Current) = (false, []);
        for (var looked = 0; ; )
        {
            var end = buffer.AsSpan(start + looked, filled - start - looked).IndexOf((byte)'\n');
            if (end >= 0)
            {
                Take(looked + end);
                start++;
                return true;
            }

            looked = filled - start;
            if (looked > maxBytes)
            {
                (IsTooLong, start, filled, looked) = (true, 0, 0, 0);
            }

            if (!Fill())
            {
                var hasLine = filled > start || IsTooLong;
                Take(filled - start);
                return hasLine;
            }
        }
    }

    void Take(int length)
    {
        Number++;
        Current = IsTooLong ? [] : buffer.AsSpan(start, length).TrimEnd((byte)'\r').ToArray();
        start += length;
    }

    bool Fill()
    {
        if (isEnd)
        {
            return false;
        }

        buffer.AsSpan(start, filled - start).CopyTo(buffer);
        (start, filled) = (0, filled - start);
        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = content.Read(buffer, filled, buffer.Length - filled);
        isEnd = read == 0;
        filled += read;
        return read > 0;
    }
}
