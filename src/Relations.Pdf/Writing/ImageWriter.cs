namespace Relations.Pdf;

/// <summary>Writes images.</summary>
sealed class ImageWriter(ObjectWriter objects)
{
    /// <summary>Writes one.</summary>
    /// <returns>The number of its object.</returns>
    public int Write(PdfImage image)
    {
        var dictionary = new PdfDictionary()
            .AddName("Type", "XObject")
            .AddName("Subtype", "Image")
            .AddInteger("Width", image.Width)
            .AddInteger("Height", image.Height)
            .AddName("ColorSpace", image.IsGrey ? "DeviceGray" : "DeviceRGB")
            .AddInteger("BitsPerComponent", 8);
        return image.IsJpeg
            ? objects.WriteRaw(dictionary.AddName("Filter", "DCTDecode"), image.Bytes.Span, isDeflated: false)
            : objects.WriteStream(dictionary, image.Bytes);
    }
}
