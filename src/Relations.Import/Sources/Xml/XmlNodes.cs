using System.Xml;
using System.Xml.Linq;

namespace Relations.Import;

/// <summary>Makes nodes, with their places, of what an XML reader stands at.</summary>
/// <param name="xml">The reader.</param>
/// <param name="input">The file, and what takes its problems.</param>
sealed class XmlNodes(XmlReader xml, ForeignInput input)
{
    // Each attribute of an element is compared with those before it.
    const int MaxAttributes = 10_000;

    readonly IXmlLineInfo line = (IXmlLineInfo)xml;

    /// <summary>The current text.</summary>
    public XText Text()
    {
        var text = new XText(xml.Value);
        text.AddAnnotation(new XmlPlace(line.LineNumber, line.LinePosition));
        Check(text.Value);
        return text;
    }

    /// <summary>The current element with its attributes, and without what it holds.</summary>
    public XElement Element()
    {
        var element = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        element.AddAnnotation(new XmlPlace(line.LineNumber, line.LinePosition - 1));
        if (xml.AttributeCount > MaxAttributes)
        {
            var at = new TextSpan(line.LineNumber, line.LinePosition, 1) { Table = input.File.Place };
            throw new UnreadableException(ProblemKind.OverLimit, XmlTexts.ManyAttributes(MaxAttributes), at);
        }

        if (xml.MoveToFirstAttribute())
        {
            do
            {
                if (xml.NamespaceURI == XNamespace.Xmlns.NamespaceName)
                {
                    continue;
                }

                var attribute = new XAttribute(XName.Get(xml.LocalName, xml.NamespaceURI), xml.Value);
                attribute.AddAnnotation(new XmlPlace(line.LineNumber, line.LinePosition));
                Check(attribute.Value);
                element.Add(attribute);
            } while (xml.MoveToNextAttribute());

            xml.MoveToElement();
        }

        return element;
    }

    void Check(string text)
    {
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            var at = new TextSpan(line.LineNumber, line.LinePosition, 1) { Table = input.File.Place };
            input.Problems.Add(ProblemKind.BadEncoding, XmlTexts.BadCharacter(), at, ForeignTexts.NameEncoding());
        }
    }
}
