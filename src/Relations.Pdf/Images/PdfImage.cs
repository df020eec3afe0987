namespace Relations.Pdf;

/// <summary>An image of pixels, 8 bits a sample, grey or RGB; its colours are those of sRGB, which is the document's output intent.</summary>
public sealed class PdfImage
{
    PdfImage(int width, int height, bool isGrey, ReadOnlyMemory<byte> bytes, bool isJpeg) =>
        (Width, Height, IsGrey, Bytes, IsJpeg) = (width, height, isGrey, bytes, isJpeg);

    /// <summary>How many pixels it is wide.</summary>
    public int Width { get; }

    /// <summary>How many pixels it is high.</summary>
    public int Height { get; }

    /// <summary>Whether a pixel is one sample of grey; else it is three, red, green and blue.</summary>
    public bool IsGrey { get; }

    internal ReadOnlyMemory<byte> Bytes { get; }

    internal bool IsJpeg { get; }

    /// <summary>An image of samples, row by row from the top.</summary>
    /// <param name="width">How many pixels it is wide; 1 or more.</param>
    /// <param name="height">How many pixels it is high; 1 or more.</param>
    /// <param name="isGrey">Whether a pixel is one sample, else three.</param>
    /// <param name="samples">The samples, as many as the size asks for.</param>
    /// <exception cref="ArgumentException">There are more or fewer samples, or none.</exception>
    public static PdfImage FromSamples(int width, int height, bool isGrey, ReadOnlyMemory<byte> samples)
    {
        CheckSize(width, height);
        var expected = (long)width * height * (isGrey ? 1 : 3);
        if (samples.Length != expected)
            throw new ArgumentException(
                FormattableString.Invariant($"There are {samples.Length} samples instead of {expected}."),
                nameof(samples)
            );
        return new(width, height, isGrey, samples, false);
    }

    /// <summary>An image in a JPEG file, which becomes part of the document as it is.</summary>
    /// <param name="width">How many pixels the file is wide; 1 or more.</param>
    /// <param name="height">How many pixels the file is high; 1 or more.</param>
    /// <param name="isGrey">Whether it has one component, else three.</param>
    /// <param name="file">The whole file, baseline or progressive, 8 bits a sample.</param>
    /// <exception cref="ArgumentException">It has no size.</exception>
    public static PdfImage FromJpeg(int width, int height, bool isGrey, ReadOnlyMemory<byte> file)
    {
        CheckSize(width, height);
        return new(width, height, isGrey, file, true);
    }

    static void CheckSize(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
    }
}
