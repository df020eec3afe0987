using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Relations.Documents.Word;

/// <summary>What a Word file says of itself.</summary>
static class WordProperties
{
    const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    const string Elements = "http://purl.org/dc/elements/1.1/";
    const string Terms = "http://purl.org/dc/terms/";
    const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
    const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static void Add(WordprocessingDocument package, DocumentInfo info, string author)
    {
        package.ChangeIdOfPart(AddCore(package, info, author), "rId2");
        var extended = package.AddExtendedFilePropertiesPart();
        package.ChangeIdOfPart(extended, "rId3");
        Write(
            extended,
            xml =>
            {
                xml.WriteStartElement("Properties", Extended);
                xml.WriteElementString("Application", Extended, "Relations");
                xml.WriteEndElement();
            }
        );
    }

    /// <summary>Adds the title, the author and the like.</summary>
    public static CoreFilePropertiesPart AddCore(WordprocessingDocument package, DocumentInfo info, string author)
    {
        var core = package.AddCoreFilePropertiesPart();
        Write(core, xml => WriteCore(xml, info, author));
        return core;
    }

    static void WriteCore(XmlWriter xml, DocumentInfo info, string author)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Elements, WordText.Clean(info.Title));
        xml.WriteElementString("dc", "subject", Elements, WordText.Clean(info.Subject));
        if (author.Length > 0)
            xml.WriteElementString("dc", "creator", Elements, WordText.Clean(author));
        xml.WriteElementString("cp", "keywords", Core, WordText.Clean(string.Join(", ", info.Keywords)));
        xml.WriteElementString("dc", "language", Elements, WordStyles.Tag(info.Language.Code()));
        if (info.Created is { } created)
        {
            var time = created.ToDateTimeUtc().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            WriteTime(xml, "created", time);
            WriteTime(xml, "modified", time);
        }
        xml.WriteEndElement();
    }

    static void WriteTime(XmlWriter xml, string name, string time)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
        xml.WriteString(time);
        xml.WriteEndElement();
    }

    static void Write(OpenXmlPart part, Action<XmlWriter> write)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }
}
