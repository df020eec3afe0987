namespace Relations.Pdf;

/// <summary>The images of a document, each once, with the names that pages draw them by.</summary>
sealed class ImageRegistry
{
    readonly List<PdfImage> images = [];

    public IReadOnlyList<PdfImage> Images => images;

    /// <summary>The name of an image among the resources, which it is given when it is first used.</summary>
    public string Use(PdfImage image)
    {
        if (!images.Contains(image))
            images.Add(image);
        return NameOf(images.IndexOf(image));
    }

    public static string NameOf(int index) => FormattableString.Invariant($"Im{index + 1}");
}
