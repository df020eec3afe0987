namespace Relations.Documents;

/// <summary>A picture of pixels from a PNG or JPEG file, whose colours are taken for those of sRGB. It is made by <see cref="Read"/> alone.</summary>
public sealed class Picture
{
    /// <summary>The largest file that is read, in bytes: 5 MiB.</summary>
    public const int LargestFile = 5 << 20;

    /// <summary>The most pixels that it may be wide or high: what a printer shows of 40 mm at 2,540 dots an inch.</summary>
    public const int LargestSide = 4000;

    // In points: 40 mm × 20 mm, and no larger than at 96 pixels an inch, beyond which pixels are seen.
    const double MaxWidth = 40 * 72 / 25.4;
    const double MaxHeight = 20 * 72 / 25.4;
    const double MaxPixel = 72 / 96.0;

    internal Picture(int width, int height, bool isGrey, ReadOnlyMemory<byte> file, ReadOnlyMemory<byte>? samples) =>
        (Width, Height, IsGrey, File, Samples) = (width, height, isGrey, file, samples);

    /// <summary>How many pixels it is wide.</summary>
    public int Width { get; }

    /// <summary>How many pixels it is high.</summary>
    public int Height { get; }

    /// <summary>Whether it has no colours.</summary>
    public bool IsGrey { get; }

    /// <summary>The file, without what may stand after its end.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>Its samples, one or three a pixel, over white; null for a JPEG file.</summary>
    public ReadOnlyMemory<byte>? Samples { get; }

    /// <summary>Whether <see cref="File"/> is a JPEG file.</summary>
    public bool IsJpeg => Samples is null;

    /// <summary>How wide and high it is shown, in points.</summary>
    public (double Width, double Height) Size
    {
        get
        {
            var scale = Math.Min(MaxPixel, Math.Min(MaxWidth / Width, MaxHeight / Height));
            return (Width * scale, Height * scale);
        }
    }

    /// <summary>
    /// Reads a picture: a JPEG file, baseline or progressive, in grey or colour, or a PNG file of 8 bits a sample that is not interlaced. What of
    /// a PNG file can be seen through is laid over white.
    /// </summary>
    /// <param name="file">The bytes of the file.</param>
    /// <returns>The picture, or why there is none.</returns>
    public static PictureReading Read(ReadOnlyMemory<byte> file) =>
        file.Length > LargestFile ? new(null, PictureProblems.TooLarge(LargestFile >> 20))
        : PngFile.IsOne(file.Span) ? PngReader.Read(file)
        : JpegReader.IsOne(file.Span) ? JpegReader.Read(file)
        : new(null, PictureProblems.OtherFormat());

    /// <summary>What is wrong with a size; null for nothing.</summary>
    internal static Message? ProblemOf(uint width, uint height) =>
        width == 0 || height == 0 ? PictureProblems.NoSize()
        : width > LargestSide || height > LargestSide ? PictureProblems.TooManyPixels(width, height, LargestSide)
        : null;
}

/// <summary>What came of reading a picture.</summary>
/// <param name="Picture">The picture; null where it cannot be used.</param>
/// <param name="Problem">Why not, as what is said of the file, such as <c>ends early</c>; null where it can be used.</param>
public sealed record PictureReading(Picture? Picture, Message? Problem);
