using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace Relations.Dossiers;

/// <summary>Whole lines of a file that one thread reads, and the records of those in which nothing is unusual.</summary>
sealed class LineChunk
{
    // After so many broken lines all that follow are read another way, which ends at the first of them.
    const int MaxBroken = 10;

    readonly List<ChunkLine> lines = [];

    /// <summary>The bytes of the lines, and room behind them.</summary>
    public byte[] Bytes { get; private set; } = new byte[1 << 17];

    /// <summary>How much of the bytes is filled.</summary>
    public int Filled { get; private set; }

    /// <summary>The lines, once they are divided.</summary>
    public IReadOnlyList<ChunkLine> Lines => lines;

    /// <summary>Where the values of the records stand.</summary>
    public byte[] Packed { get; private set; } = [];

    /// <summary>What breaks the file behind these lines; null where nothing does.</summary>
    public Exception? Broken { get; set; }

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> more)
    {
        if (Filled + more.Length > Bytes.Length)
        {
            var larger = new byte[Math.Max(2 * Bytes.Length, Filled + more.Length)];
            Bytes.AsSpan(0, Filled).CopyTo(larger);
            Bytes = larger;
        }

        more.CopyTo(Bytes.AsSpan(Filled));
        Filled += more.Length;
    }

    /// <summary>Gives back what stands behind the last line feed.</summary>
    public byte[] TakeRest()
    {
        var end = Bytes.AsSpan(0, Filled).LastIndexOf((byte)'\n') + 1;
        var rest = Bytes.AsSpan(end, Filled - end).ToArray();
        Filled = end;
        return rest;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        lines.Clear();
        (Filled, Packed, Broken) = (0, [], null);
    }

    /// <summary>Divides the lines, and reads those in which nothing is unusual.</summary>
    /// <param name="reader">Reads records; null if every line is to be read node by node.</param>
    /// <param name="places">Takes their places.</param>
    public void Read(WellFormedReader? reader, PackedWriter places)
    {
        places.Clear();
        var last = (reader?.Broken ?? 0) + MaxBroken;
        for (var at = 0; at < Filled; )
        {
            var length = Bytes.AsSpan(at, Filled - at).IndexOf((byte)'\n');
            length = length < 0 ? Filled - at : length;
            var line = Bytes.AsSpan(at, length);
            var offset = places.Count;
            var record =
                line.StartsWith((byte)'{') && reader?.Broken < last && Utf8.IsValid(line) ? reader.Read(line) : null;
            lines.Add(new(at, length, record, offset));
            at += length + 1;
        }

        Packed = places.ToArray();
    }
}

/// <summary>A line of a chunk.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Record">The record that it has; null where it is to be read node by node.</param>
/// <param name="Offset">Where the places of the record begin.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct ChunkLine(int Start, int Length, Record? Record, int Offset);
