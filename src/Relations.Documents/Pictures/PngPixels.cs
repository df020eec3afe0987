namespace Relations.Documents;

/// <summary>Makes samples without transparency of the rows of a PNG file: what can be seen through is laid over white.</summary>
static class PngPixels
{
    const byte White = 255;

    public static bool IsGrey(PngFile png) => png.Color is PngFile.Grey or PngFile.GreyAlpha;

    /// <summary>The samples; null where a pixel has a colour that the palette does not.</summary>
    public static byte[]? Of(PngFile png, byte[] rows) =>
        png.Color switch
        {
            PngFile.Indexed => Looked(png, rows),
            PngFile.GreyAlpha or PngFile.RgbAlpha => Laid(rows, png.Channels),
            _ => Keyed(png, rows),
        };

    static byte Over(byte sample, byte opacity) => (byte)(((sample * opacity) + (White * (255 - opacity)) + 127) / 255);

    static byte[] Laid(byte[] rows, int channels)
    {
        var colors = channels - 1;
        var samples = new byte[rows.Length / channels * colors];
        for (var (from, to) = (0, 0); from < rows.Length; from += channels)
        {
            for (var i = 0; i < colors; i++)
                samples[to++] = Over(rows[from + i], rows[from + colors]);
        }
        return samples;
    }

    static byte[]? Looked(PngFile png, byte[] rows)
    {
        var count = png.Palette.Length / 3;
        var samples = new byte[rows.Length * 3];
        for (var pixel = 0; pixel < rows.Length; pixel++)
        {
            var color = rows[pixel];
            if (color >= count)
                return null;
            var opacity = color < png.Transparency.Length ? png.Transparency[color] : (byte)255;
            for (var i = 0; i < 3; i++)
                samples[(pixel * 3) + i] = Over(png.Palette[(color * 3) + i], opacity);
        }
        return samples;
    }

    /// <summary>One colour may stand for what is not there; it is given with two bytes a sample, of which the second counts.</summary>
    static byte[] Keyed(PngFile png, byte[] rows)
    {
        var channels = png.Channels;
        if (png.Transparency.Length != channels * 2)
            return rows;
        byte[] key = [.. png.Transparency.Where((_, i) => i % 2 == 1)];
        for (var at = 0; at < rows.Length; at += channels)
        {
            var pixel = rows.AsSpan(at, channels);
            if (pixel.SequenceEqual(key))
                pixel.Fill(White);
        }
        return rows;
    }
}
