using System.Buffers.Binary;

namespace Relations.Deflate;

/// <summary>
/// Compresses by Deflate (RFC 1951), made for rows and drawing instructions, which resemble those before them: the last place that began with the same four bytes
/// is the only one that is tried. It depends on nothing but the bytes, so that every machine gives the same ones.
/// </summary>
public sealed class Deflater
{
    const int Window = 1 << 15;
    const int Block = 3 << 15;
    const int HashBits = 15;
    const int Shortest = 4;
    const int Longest = 258;

    readonly byte[] data = new byte[Window + Block];
    readonly int[] heads = new int[1 << HashBits];
    readonly DeflateBlock block = new(Block);
    readonly BitWriter bits = new();
    int start;
    int end;

    /// <summary>Begins anew.</summary>
    /// <param name="output">Where what is compressed goes; it stays open.</param>
    public void Begin(Stream output)
    {
        bits.Begin(output);
        (start, end) = (0, 0);
        Array.Fill(heads, -1);
    }

    /// <summary>Compresses more; the pieces in which bytes come make no difference.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var taken = Math.Min(bytes.Length, data.Length - end);
            bytes[..taken].CopyTo(data.AsSpan(end));
            bytes = bytes[taken..];
            end += taken;
            if (end == data.Length)
            {
                Compress();
                Slide();
            }
        }
    }

    /// <summary>Ends; the bytes written are those of <see cref="Begin"/> until now.</summary>
    /// <returns>How many bytes it has become.</returns>
    public long End()
    {
        if (end > start)
        {
            Compress();
        }

        // A last block with nothing in it, in the code that is always the same.
        bits.Write(0b011, 3);
        bits.Write(0, 7);
        bits.Flush();
        return bits.Bytes;
    }

    void Compress()
    {
        var at = start;
        while (at < end)
        {
            var (length, distance) = at <= end - Shortest ? Find(at) : default;
            if (length == 0)
            {
                block.Literal(data[at++]);
                continue;
            }

            block.Match(length, distance);
            // Rows repeat from any place in a match, so that some of its places are worth knowing.
            var last = Math.Min(at + length, end - Shortest);
            for (var inner = at + 1; inner < last; inner += 2)
            {
                heads[Hash(data.AsSpan(inner))] = inner;
            }

            at += length;
        }

        block.Write(bits);
        start = end;
    }

    (int Length, int Distance) Find(int at)
    {
        var rest = data.AsSpan(at, Math.Min(Longest, end - at));
        ref var head = ref heads[Hash(rest)];
        var found = head;
        head = at;
        if (found < 0 || at - found > Window)
        {
            return default;
        }

        var length = rest.CommonPrefixLength(data.AsSpan(found, rest.Length));
        return length >= Shortest ? (length, at - found) : default;
    }

    static int Hash(ReadOnlySpan<byte> bytes) =>
        (int)((BinaryPrimitives.ReadUInt32LittleEndian(bytes) * 0x9E3779B1u) >> (32 - HashBits));

    void Slide()
    {
        var gone = end - Window;
        data.AsSpan(gone).CopyTo(data);
        (start, end) = (Window, Window);
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = Math.Max(heads[i] - gone, -1);
        }
    }
}
