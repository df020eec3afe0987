namespace Relations.Pdf;

/// <summary>A colour in sRGB.</summary>
/// <param name="Red">Red, from 0 to 255.</param>
/// <param name="Green">Green, from 0 to 255.</param>
/// <param name="Blue">Blue, from 0 to 255.</param>
public readonly record struct PdfColor(byte Red, byte Green, byte Blue)
{
    /// <summary>Black, the default.</summary>
    public static PdfColor Black => default;

    /// <summary>A colour from its usual notation, as <c>0x1F4E79</c>.</summary>
    /// <param name="rgb">Red, green and blue, eight bits each; what is above them is ignored.</param>
    public static PdfColor FromRgb(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
}
