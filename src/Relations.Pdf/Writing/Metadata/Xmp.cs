using System.Globalization;
using System.Security;
using System.Text;

namespace Relations.Pdf;

/// <summary>The metadata of a document in XML, where archives and readers look for it.</summary>
static class Xmp
{
    // PDF/A allows only properties that it knows or that the file itself describes, and it does not know those of PDF/UA.
    const string AccessibilitySchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the document follows</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;

    /// <summary>The packet.</summary>
    /// <param name="info">What the document says of itself.</param>
    /// <param name="part">The part of ISO 19005 that it follows: 2, or 3 with attachments.</param>
    public static byte[] Packet(InfoDictionary info, int part) =>
        Encoding.UTF8.GetBytes(
            $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            {string.Join('\n', Properties(info, part))}
            </rdf:Description>
            {AccessibilitySchema}
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """.ReplaceLineEndings("\n")
        );

    static IEnumerable<string> Properties(InfoDictionary info, int part)
    {
        yield return Element("dc:format", "application/pdf");
        yield return Element("dc:language", Wrapped("Bag", Element("rdf:li", Escape(info.Language))));
        yield return Element("dc:title", Alternatives(info.Title));
        if (info.Author.Length > 0)
            yield return Element("dc:creator", Wrapped("Seq", Element("rdf:li", Escape(info.Author))));
        if (info.Subject.Length > 0)
            yield return Element("dc:description", Alternatives(info.Subject));
        if (info.Keywords.Length > 0)
            yield return Element("pdf:Keywords", Escape(info.Keywords));
        if (info.Producer.Length > 0)
        {
            yield return Element("xmp:CreatorTool", Escape(info.Producer));
            yield return Element("pdf:Producer", Escape(info.Producer));
        }
        if (info.Created is { } created)
        {
            var moment = created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            yield return Element("xmp:CreateDate", moment);
            yield return Element("xmp:ModifyDate", moment);
        }
        yield return Element("pdfaid:part", PdfToken.Integer(part));
        yield return Element("pdfaid:conformance", "A");
        yield return Element("pdfuaid:part", "1");
    }

    static string Alternatives(string text) =>
        Wrapped("Alt", $"<rdf:li xml:lang=\"x-default\">{Escape(text)}</rdf:li>");

    static string Wrapped(string container, string content) => Element($"rdf:{container}", content);

    static string Element(string name, string content) => $"<{name}>{content}</{name}>";

    static string Escape(string text) => SecurityElement.Escape(text) ?? "";
}
