using System.IO.Compression;

namespace Relations.Documents;

/// <summary>Reads the pixels of PNG files.</summary>
static class PngReader
{
    public static PictureReading Read(ReadOnlyMemory<byte> whole)
    {
        var png = new PngFile();
        if (png.Read(whole.Span) is { } problem)
            return new(null, problem);
        using var data = png.Data;
        if (Rows(png) is not { } rows)
            return new(null, PictureProblems.Damaged());
        return PngPixels.Of(png, rows) is { } samples
            ? new(new(png.Width, png.Height, PngPixels.IsGrey(png), whole[..png.Length], samples), null)
            : new(null, PictureProblems.Damaged());
    }

    /// <summary>
    /// The rows without their filters, one after another; null where there are fewer bytes or more than the size asks for. No more is ever
    /// inflated than that and one byte.
    /// </summary>
    static byte[]? Rows(PngFile png)
    {
        var rowLength = png.Width * png.Channels;
        var (rows, above) = (new byte[rowLength * png.Height], new byte[rowLength]);
        Span<byte> filter = [0];
        try
        {
            png.Data.Position = 0;
            using var inflated = new ZLibStream(png.Data, CompressionMode.Decompress);
            for (var y = 0; y < png.Height; y++)
            {
                var row = rows.AsSpan(y * rowLength, rowLength);
                inflated.ReadExactly(filter);
                inflated.ReadExactly(row);
                if (!Unfilter(filter[0], row, y == 0 ? above : rows.AsSpan((y - 1) * rowLength), png.Channels))
                    return null;
            }
            return inflated.ReadByte() < 0 ? rows : null;
        }
        // Data that ask for a dictionary beside them are an IOException of the decoder.
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>Adds to each byte what its filter expects of the bytes to the left, above, and above on the left.</summary>
    static bool Unfilter(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        if (filter > 4)
            return false;
        for (var i = 0; filter > 0 && i < row.Length; i++)
        {
            var (left, corner) = i < step ? ((byte)0, (byte)0) : (row[i - step], above[i - step]);
            row[i] += filter switch
            {
                1 => left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                _ => Nearest(left, above[i], corner),
            };
        }
        return true;
    }

    /// <summary>Which of three bytes is nearest to left + above − corner, in this order where two are.</summary>
    static byte Nearest(byte left, byte above, byte corner)
    {
        var (fromLeft, fromAbove) = (Math.Abs(above - corner), Math.Abs(left - corner));
        var fromCorner = Math.Abs(left + above - (2 * corner));
        return fromLeft <= fromAbove && fromLeft <= fromCorner ? left
            : fromAbove <= fromCorner ? above
            : corner;
    }
}
