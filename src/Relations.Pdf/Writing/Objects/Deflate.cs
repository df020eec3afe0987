using ICSharpCode.SharpZipLib.Zip.Compression;

namespace Relations.Pdf;

/// <summary>Deflates in managed code: the runtime's own deflater differs between versions and machines, and with it the bytes.</summary>
static class Deflate
{
    /// <summary>The input as a zlib stream.</summary>
    internal static ReadOnlyMemory<byte> Bytes(ReadOnlySpan<byte> input)
    {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        deflater.SetInput(input.ToArray());
        deflater.Finish();
        var output = new ByteBuffer();
        var block = new byte[8192];
        while (!deflater.IsFinished)
            output.Add(block.AsSpan(0, deflater.Deflate(block)));
        return output.Memory;
    }
}
