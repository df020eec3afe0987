using System.Text;
using UglyToad.PdfPig.Tokens;

namespace Relations.Pdf.Conformance;

/// <summary>Files within the file: only in PDF/A-3, each with what says what it is to the document.</summary>
static class AttachmentChecks
{
    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        var tree = pdf.GetDictionary(pdf.GetDictionary(pdf.Catalog, "Names"), "EmbeddedFiles");
        var entries = pdf.GetItems(tree, "Names").Chunk(2).Select(pair => pair[1]).ToList();
        if (entries.Count > 0 && !IsPart3(pdf))
            yield return new("files are attached only in PDF/A-3 (A-2 6.8)");
        var associated = pdf.GetItems(pdf.Catalog, "AF").Select(InspectedPdf.NumberOf).ToHashSet();
        foreach (var entry in entries)
        {
            if (!associated.Contains(InspectedPdf.NumberOf(entry)))
                yield return new("every attached file is associated (A-3 6.8)");
            foreach (var breach in CheckFile(pdf, pdf.AsDictionary(entry)))
                yield return breach;
        }
    }

    static IEnumerable<Breach> CheckFile(InspectedPdf pdf, DictionaryToken? file)
    {
        if (pdf.GetName(file, "AFRelationship") is null)
            yield return new("an attached file has a relationship (A-3 6.8)");
        if (pdf.GetText(file, "F") is not { Length: > 0 } || pdf.GetText(file, "UF") is not { Length: > 0 })
            yield return new("an attached file has both names (A-3 6.8)");
        if (pdf.GetText(file, "Desc") is not { Length: > 0 })
            yield return new("an attached file has a description (A-3 6.8)");
        if (pdf.Get(pdf.GetDictionary(file, "EF"), "F") is not StreamToken stream)
            yield return new("an attached file has content (A-3 6.8)");
        else if (pdf.GetName(stream.StreamDictionary, "Subtype") is not { } type || !type.Contains('/'))
            yield return new("an attached file has a media type (A-3 6.8)");
    }

    static bool IsPart3(InspectedPdf pdf) =>
        pdf.Get(pdf.Catalog, "Metadata") is StreamToken xmp
        && Encoding.UTF8.GetString(xmp.Data.Span).Contains("<pdfaid:part>3<", StringComparison.Ordinal);
}
