using System.Collections.Concurrent;

namespace Relations.Dossiers;

/// <summary>The lines of an NDJSON file, which are read in chunks by several threads and given in their order.</summary>
sealed class NdjsonLines
{
    const int MaxLine = 64 << 20;
    const int ChunkLength = 1 << 20;

    readonly RecordInput input;
    readonly Func<byte[], int> readMore;
    readonly ShapePlan? plan;
    readonly ConcurrentBag<(WellFormedReader? Reader, PackedWriter Places)> readers = [];
    readonly byte[] buffer = new byte[1 << 16];
    readonly List<LineChunk> chunks = [];
    readonly PlacesOfLines places;
    byte[] rest = [];
    int chunk;
    int line;
    bool isAtEnd;

    /// <param name="input">The file.</param>
    /// <param name="shape">The shape of its records; null where each line is read node by node.</param>
    public NdjsonLines(RecordInput input, RecordShape? shape)
    {
        this.input = input;
        var content = new LimitedStream(input.Content, input.Limits.FileBytes);
        readMore = into => content.Read(into, 0, into.Length);
        plan = shape is null ? null : ShapePlan.Of(shape, new());
        places = new(input.File, shape);
    }

    /// <summary>The number of the current line, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The record that the current line has; null where it is to be read node by node.</summary>
    public Record? Record => chunks[chunk].Lines[line].Record;

    /// <summary>The bytes of the current line.</summary>
    public ReadOnlySpan<byte> Current
    {
        get
        {
            var at = chunks[chunk].Lines[line];
            return chunks[chunk].Bytes.AsSpan(at.Start, at.Length);
        }
    }

    /// <summary>Goes to the next line; false at the end.</summary>
    /// <exception cref="UnreadableException">The file cannot be read further.</exception>
    public bool Next()
    {
        line++;
        while (chunk >= chunks.Count || line >= chunks[chunk].Lines.Count)
        {
            if (chunk < chunks.Count && chunks[chunk].Broken is { } broken)
            {
                places.Finish();
                throw broken;
            }

            (chunk, line) = (chunk + 1, 0);
            if (chunk >= chunks.Count && !ReadChunks())
            {
                return false;
            }
        }

        Number++;
        return true;
    }

    /// <summary>Keeps where the values of the current line stand, which is the record with this ordinal.</summary>
    public void Keep(int ordinal)
    {
        var at = chunks[chunk].Lines[line];
        places.Add(ordinal, Number, at.Record is null ? -1 : at.Offset, chunks[chunk]);
    }

    // The first chunk is read alone: most files have no other.
    bool ReadChunks()
    {
        places.Finish();
        var wanted = chunks.Count == 0 ? 1 : 2 * input.Limits.ThreadCount;
        chunk = 0;
        var read = 0;
        while (read < wanted && !isAtEnd)
        {
            input.Token.ThrowIfCancellationRequested();
            if (read == chunks.Count)
            {
                chunks.Add(new());
            }

            Fill(chunks[read++]);
        }

        chunks.RemoveRange(read, chunks.Count - read);
        if (read == 1)
        {
            Read(chunks[0]);
        }
        else
        {
            Concurrently.ForEach(chunks, input.Limits.ThreadCount, Read, input.Token);
        }

        return read > 0;
    }

    void Read(LineChunk one)
    {
        var taken = readers.TryTake(out var reader) ? reader : Reader();
        one.Read(taken.Reader, taken.Places);
        readers.Add(taken);
    }

    (WellFormedReader? Reader, PackedWriter Places) Reader()
    {
        var packed = new PackedWriter();
        return (plan is null ? null : new(plan, packed, input.Limits.Depth), packed);
    }

    // To the end of a line behind the length of a chunk.
    void Fill(LineChunk one)
    {
        one.Clear();
        one.Add(rest);
        rest = [];
        try
        {
            var hasLine = false;
            while (one.Filled < ChunkLength || !hasLine)
            {
                var read = readMore(buffer);
                if (read == 0)
                {
                    isAtEnd = true;
                    return;
                }

                one.Add(buffer.AsSpan(0, read));
                hasLine |= buffer.AsSpan(0, read).Contains((byte)'\n');
                if (!hasLine && one.Filled > MaxLine)
                {
                    throw new UnreadableException(ProblemKind.OverLimit, CsvTexts.LongLine(MaxLine), new(1, 1, 1));
                }
            }

            rest = one.TakeRest();
        }
        catch (Exception broken) when (broken is UnreadableException or IOException)
        {
            // What stands before is whole.
            one.TakeRest();
            one.Broken = broken;
            isAtEnd = true;
        }
    }
}
