namespace Relations.Pdf;

/// <summary>The images of a document, each once, with the names that pages draw them by.</summary>
sealed class ImageRegistry
{
    readonly List<PdfImage> _images = [];

    internal IReadOnlyList<PdfImage> Images => _images;

    /// <summary>The name of an image among the resources, which it is given when it is first used.</summary>
    internal string Use(PdfImage image)
    {
        if (!_images.Contains(image))
            _images.Add(image);
        return NameOf(_images.IndexOf(image));
    }

    internal static string NameOf(int index) => FormattableString.Invariant($"Im{index + 1}");
}
