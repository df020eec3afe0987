using UglyToad.PdfPig;

namespace Relations.Cli.Commands;

/// <summary>Reads from a PDF file the files that it carries, and the text of its pages.</summary>
sealed class VerifiedPdf : IDisposable
{
    readonly PdfDocument document;
    readonly Dictionary<string, ReadOnlyMemory<byte>> attached = new(StringComparer.Ordinal);

    VerifiedPdf(PdfDocument document)
    {
        this.document = document;
        if (document.Advanced.TryGetEmbeddedFiles(out var files))
        {
            foreach (var file in files)
            {
                attached.TryAdd(file.Name, file.Memory);
            }
        }
    }

    /// <summary>Opens a file; null if it is not PDF, or is broken.</summary>
    public static VerifiedPdf? Open(byte[] file) => OrNull(() => new VerifiedPdf(PdfDocument.Open(file)));

    /// <summary>The number of pages.</summary>
    public int Pages => document.NumberOfPages;

    /// <summary>The content of an attached file; null if no file has that name.</summary>
    public ReadOnlyMemory<byte>? Attached(string name) =>
        attached.TryGetValue(name, out var content) ? content : default(ReadOnlyMemory<byte>?);

    /// <summary>The text of a page, in the order of its content; null if the page is broken.</summary>
    /// <param name="page">The page, from 1.</param>
    public string? TextOf(int page) => OrNull(() => document.GetPage(page).Text);

    /// <summary>Closes the file.</summary>
    public void Dispose() => document.Dispose();

    // The library says what is broken by exceptions of many types.
    static T? OrNull<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return null;
        }
    }
}
