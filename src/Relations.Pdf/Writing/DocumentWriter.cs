namespace Relations.Pdf;

sealed class DocumentWriter(PdfDocument document, Stream stream)
{
    internal void Write() => stream.Write(document.Pages[0].Content!.Bytes.Span);
}
