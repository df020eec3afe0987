using System.Buffers.Binary;

namespace Relations.Deflate;

/// <summary>
/// Compresses to zlib streams (RFC 1950) in managed code: the runtime's own compression differs between versions and
/// machines, and with it the bytes.
/// </summary>
public static class Zlib
{
    const uint Prime = 65521;

    /// <summary>How many bytes can be added before the sums are reduced and still fit 32 bits.</summary>
    const int Unreduced = 5552;

    // A window of 32 KiB, compressed by the fastest means.
    static readonly byte[] Header = [0x78, 0x01];

    // One takes half a MiB, so it is kept for the next stream.
    [ThreadStatic]
    static Deflater? kept;

    /// <summary>The bytes as a zlib stream.</summary>
    public static ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> bytes)
    {
        var deflater = kept ??= new();
        using var output = new MemoryStream();
        output.Write(Header);
        deflater.Begin(output);
        deflater.Write(bytes);
        deflater.End();
        Span<byte> sum = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Adler32(bytes));
        output.Write(sum);
        return output.ToArray();
    }

    static uint Adler32(ReadOnlySpan<byte> bytes)
    {
        var (low, high) = (1u, 0u);
        while (!bytes.IsEmpty)
        {
            var some = bytes[..Math.Min(Unreduced, bytes.Length)];
            foreach (var next in some)
            {
                low += next;
                high += low;
            }

            low %= Prime;
            high %= Prime;
            bytes = bytes[some.Length..];
        }

        return (high << 16) | low;
    }
}
