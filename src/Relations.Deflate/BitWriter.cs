using System.Buffers.Binary;

namespace Relations.Deflate;

/// <summary>Writes bits in the order of Deflate, the lowest first, and counts the bytes.</summary>
sealed class BitWriter
{
    readonly byte[] buffer = new byte[1 << 16];
    Stream output = Stream.Null;
    ulong bits;
    int held;
    int length;

    /// <summary>How many whole bytes have been written.</summary>
    public long Bytes { get; private set; }

    /// <summary>Begins anew, after what went before was flushed.</summary>
    public void Begin(Stream stream) => (output, Bytes) = (stream, 0);

    /// <summary>Writes the lowest bits of a value that has no higher ones.</summary>
    /// <param name="value">The value.</param>
    /// <param name="count">How many bits; at most 32.</param>
    public void Write(uint value, int count)
    {
        bits |= (ulong)value << held;
        held += count;
        if (held >= 32)
        {
            if (length > buffer.Length - sizeof(uint))
            {
                Empty();
            }

            BinaryPrimitives.WriteUInt32LittleEndian(buffer.AsSpan(length), (uint)bits);
            length += sizeof(uint);
            bits >>= 32;
            held -= 32;
        }
    }

    /// <summary>Fills the last byte with zeros and hands everything on.</summary>
    public void Flush()
    {
        Empty();
        for (; held > 0; held -= 8)
        {
            buffer[length++] = (byte)bits;
            bits >>= 8;
        }

        held = 0;
        Empty();
    }

    void Empty()
    {
        output.Write(buffer, 0, length);
        Bytes += length;
        length = 0;
    }
}
