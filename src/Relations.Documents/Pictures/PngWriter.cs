using System.Buffers.Binary;
using System.IO.Hashing;
using Relations.Deflate;

namespace Relations.Documents;

/// <summary>Writes pixels as a PNG file.</summary>
static class PngWriter
{
    const int Channels = 3;
    const byte UpFilter = 2;

    const int MaxColors = 256;

    /// <param name="width">How many pixels a row has.</param>
    /// <param name="height">How many rows there are.</param>
    /// <param name="pixels">The rows, three bytes a pixel.</param>
    /// <param name="pixelsPerInch">How large it is shown.</param>
    public static byte[] Write(int width, int height, ReadOnlySpan<byte> pixels, double pixelsPerInch)
    {
        using var file = new MemoryStream();
        file.Write(PngFile.Signature);
        var palette = PaletteOf(pixels);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        (header[8], header[9]) = (8, (byte)(palette is null ? PngFile.Rgb : PngFile.Indexed));
        Chunk(file, "IHDR"u8, header);
        Span<byte> density = stackalloc byte[9];
        var perMeter = (int)Math.Round(pixelsPerInch / 0.0254);
        BinaryPrimitives.WriteInt32BigEndian(density, perMeter);
        BinaryPrimitives.WriteInt32BigEndian(density[4..], perMeter);
        density[8] = 1;
        Chunk(file, "pHYs"u8, density);
        if (palette is not null)
        {
            Chunk(
                file,
                "PLTE"u8,
                [
                    .. palette.SelectMany(color =>
                        (byte[])[(byte)(color.Key >> 16), (byte)(color.Key >> 8), (byte)color.Key]
                    ),
                ]
            );
        }
        var rows = palette is null
            ? Filtered(width * Channels, height, pixels)
            : Indexed(width, height, pixels, palette);
        Chunk(file, "IDAT"u8, Zlib.Compress(rows).Span);
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>The colours by number, in the order in which they come up; null where there are too many.</summary>
    static OrderedDictionary<int, byte>? PaletteOf(ReadOnlySpan<byte> pixels)
    {
        OrderedDictionary<int, byte> palette = [];
        var last = -1;
        for (var at = 0; at < pixels.Length; at += Channels)
        {
            var color = ColorAt(pixels, at);
            if (color == last || palette.ContainsKey(color))
                continue;
            if (palette.Count == MaxColors)
                return null;
            palette.Add(color, (byte)palette.Count);
            last = color;
        }
        return palette;
    }

    static int ColorAt(ReadOnlySpan<byte> pixels, int at) =>
        (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];

    static byte[] Indexed(int width, int height, ReadOnlySpan<byte> pixels, OrderedDictionary<int, byte> palette)
    {
        var rows = new byte[(width + 1) * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                rows[(y * (width + 1)) + x + 1] = palette[ColorAt(pixels, ((y * width) + x) * Channels)];
        }
        return rows;
    }

    // Each row as what differs from the one above: flat colours become zeroes.
    static byte[] Filtered(int row, int height, ReadOnlySpan<byte> pixels)
    {
        var filtered = new byte[(row + 1) * height];
        for (var y = 0; y < height; y++)
        {
            var to = filtered.AsSpan(y * (row + 1), row + 1);
            to[0] = UpFilter;
            var here = pixels.Slice(y * row, row);
            for (var x = 0; x < row; x++)
                to[x + 1] = (byte)(here[x] - (y == 0 ? 0 : pixels[((y - 1) * row) + x]));
        }
        return filtered;
    }

    static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        type.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(
            chunk.AsSpan(content.Length + 8),
            Crc32.HashToUInt32(chunk.AsSpan(4, content.Length + 4))
        );
        file.Write(chunk);
    }
}
