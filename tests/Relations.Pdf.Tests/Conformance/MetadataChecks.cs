using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using UglyToad.PdfPig.Tokens;

namespace Relations.Pdf.Conformance;

/// <summary>The XMP packet: it is there and readable, says what the file conforms to, and agrees with the information dictionary.</summary>
static class MetadataChecks
{
    static readonly XNamespace Pdfa = "http://www.aiim.org/pdfa/ns/id/";
    static readonly XNamespace Pdfua = "http://www.aiim.org/pdfua/ns/id/";
    static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";

    static readonly (string Key, XName Property)[] Pairs =
    [
        ("Title", Dc + "title"),
        ("Author", Dc + "creator"),
        ("Subject", Dc + "description"),
        ("Keywords", Pdf + "Keywords"),
        ("Creator", Xmp + "CreatorTool"),
        ("Producer", Pdf + "Producer"),
    ];

    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        if (pdf.Get(pdf.Catalog, "Metadata") is not StreamToken stream)
            return [new("there is an XMP packet (A-2 6.6.2)")];
        if (pdf.Get(stream.StreamDictionary, "Filter") is not null)
            return [new("the XMP packet is not filtered (A-2 6.6.2)")];
        try
        {
            return Run(pdf, XDocument.Parse(Encoding.UTF8.GetString(stream.Data.Span).Trim('\uFEFF', '\0', '\n')));
        }
        catch (XmlException e)
        {
            return [new("the XMP packet is well-formed (A-2 6.6.2)", e.Message)];
        }
    }

    static IEnumerable<Breach> Run(InspectedPdf pdf, XDocument xmp)
    {
        var part = Find(xmp, Pdfa + "part");
        if (part is not ("2" or "3") || Find(xmp, Pdfa + "conformance") != "A")
            yield return new("the packet names the part and level of PDF/A (A-2 6.6.4)");
        if (Find(xmp, Pdfua + "part") != "1")
            yield return new("the packet names the part of PDF/UA (UA-1 5)");
        if (!xmp.Descendants(Schema + "namespaceURI").Any(uri => uri.Value == Pdfua.NamespaceName))
            yield return new("the packet describes the schema of PDF/UA (A-2 6.6.2.3)");
        if (string.IsNullOrWhiteSpace(Find(xmp, Dc + "title")))
            yield return new("the packet has a title (UA-1 7.1)");
        foreach (var (key, property) in Pairs)
        {
            if (pdf.GetText(pdf.Info, key) != Find(xmp, property))
                yield return new("the packet says what the information dictionary says (A-2 6.6.3)", key);
        }
        foreach (var (key, property) in new[] { ("CreationDate", "CreateDate"), ("ModDate", "ModifyDate") })
        {
            if (pdf.GetText(pdf.Info, key) != AsPdfDate(Find(xmp, Xmp + property)))
                yield return new("the packet says what the information dictionary says (A-2 6.6.3)", key);
        }
    }

    static string? Find(XDocument xmp, XName property) => xmp.Descendants(property).FirstOrDefault()?.Value;

    static string? AsPdfDate(string? iso) =>
        iso is null
            ? null
            : DateTimeOffset
                .Parse(iso, CultureInfo.InvariantCulture)
                .UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
}
