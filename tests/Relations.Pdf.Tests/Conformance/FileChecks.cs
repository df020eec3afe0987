using System.Text;

namespace Relations.Pdf.Conformance;

/// <summary>The file as such: its first bytes, its identifier, no encryption.</summary>
static class FileChecks
{
    /// <summary>Whether a trailer names an encryption.</summary>
    public static bool IsEncrypted(byte[] file) => file.AsSpan().IndexOf("/Encrypt "u8) >= 0;

    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        if (!Encoding.Latin1.GetString(pdf.File, 0, 7).StartsWith("%PDF-1.", StringComparison.Ordinal))
            yield return new("the header names the version (A-2 6.1.2)");
        if (pdf.File[9] != '%' || pdf.File.Skip(10).Take(4).Any(b => b < 128))
            yield return new("a comment says that the file is binary (A-2 6.1.2)");
        if (pdf.TrailerIdLength != 2)
            yield return new("the trailer has an identifier (A-2 6.1.3)");
        if (!Encoding.Latin1.GetString(pdf.File[^6..]).TrimEnd('\n').EndsWith("%%EOF", StringComparison.Ordinal))
            yield return new("nothing follows the end (A-2 6.1.3)");
    }
}
