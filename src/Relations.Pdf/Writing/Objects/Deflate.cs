using System.Runtime.InteropServices;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace Relations.Pdf;

/// <summary>Deflates in managed code: the runtime's own deflater differs between versions and machines, and with it the bytes.</summary>
static class Deflate
{
    // Than at level 5, a page of text takes a ninth less time in all, and an eighth more bytes. Another level gives other bytes, though the
    // same document.
    const int Level = 3;

    // One takes a quarter of a MiB, so it is kept for the next stream.
    [ThreadStatic]
    static Deflater? t_deflater;

    [ThreadStatic]
    static byte[]? t_block;

    [ThreadStatic]
    static ByteBuffer? t_output;

    /// <summary>The input as a zlib stream.</summary>
    internal static ReadOnlyMemory<byte> Bytes(ReadOnlyMemory<byte> input)
    {
        var (deflater, block) = (t_deflater ??= new(Level), t_block ??= new byte[8192]);
        var output = (t_output ??= new()).Clear();
        deflater.Reset();
        var bytes = MemoryMarshal.TryGetArray(input, out var held) ? held : input.ToArray();
        deflater.SetInput(bytes.Array!, bytes.Offset, bytes.Count);
        deflater.Finish();
        while (!deflater.IsFinished)
            output.Add(block.AsSpan(0, deflater.Deflate(block)));
        return output.Written.ToArray();
    }
}
