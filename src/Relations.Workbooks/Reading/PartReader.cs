using System.Text;
using System.Xml;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Goes through the XML of a part, forwards only. Elements are known by their local names, whichever edition of the format they are of.</summary>
sealed class PartReader(XmlReader xml, Message broken) : IDisposable
{
    const int MaxDepth = 64;

    /// <summary>No element of a workbook has a tenth of these, and each question about one goes through all.</summary>
    const int MaxAttributes = 500;

    readonly char[] buffer = new char[1024];
    readonly StringBuilder text = new();

    public string Name => xml.LocalName;

    public int Depth => xml.Depth;

    public bool IsEmpty => xml.IsEmptyElement;

    /// <summary>Goes to the next beginning of an element; false at the end.</summary>
    public bool NextElement()
    {
        while (Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Goes to the next beginning of an element within the one that began at this depth; false at its end, which the
    /// reader then stands at.
    /// </summary>
    public bool NextWithin(int depth)
    {
        while (Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                return true;
            }

            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth <= depth)
            {
                return false;
            }
        }

        return false;
    }

    public string? Attribute(string name)
    {
        var value = xml.GetAttribute(name);
        if (value is null && xml.HasAttributes)
        {
            // Those of relationships have a namespace, which differs between editions.
            for (var i = 0; i < xml.AttributeCount; i++)
            {
                xml.MoveToAttribute(i);
                value = xml.LocalName == name ? xml.Value : value;
            }

            xml.MoveToElement();
        }

        return value;
    }

    /// <summary>An attribute without a namespace.</summary>
    public string? PlainAttribute(string name) => xml.GetAttribute(name);

    /// <summary>The text of the element that the reader stands at, which it leaves at its end.</summary>
    /// <param name="most">How many UTF-16 code units are kept; what is more is dropped.</param>
    public string Text(int most)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        text.Clear();
        var (depth, held) = (xml.Depth, 0);
        while (Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (
                xml.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.Whitespace
                    or XmlNodeType.SignificantWhitespace
            )
            {
                for (int got; (got = Chunk(held)) > 0; )
                {
                    held += got;
                    if (held == buffer.Length)
                    {
                        text.Append(buffer, 0, Math.Min(held, most - text.Length));
                        held = 0;
                    }
                }
            }
        }

        // Nearly every text fits the buffer.
        held = Math.Min(held, most - text.Length);
        return text.Length == 0 ? new string(buffer, 0, held) : text.Append(buffer, 0, held).ToString();
    }

    /// <summary>The same with what elements within it stand for, as breaks of lines.</summary>
    /// <param name="most">How many UTF-16 code units are kept; what is more is dropped.</param>
    /// <param name="signs">What the element stands for that the reader stands at.</param>
    public string Text(int most, Func<PartReader, string> signs)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        text.Clear();
        var depth = xml.Depth;
        while (Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                var sign = signs(this);
                text.Append(sign, 0, Math.Clamp(most - text.Length, 0, sign.Length));
            }
            else if (xml.NodeType != XmlNodeType.EndElement)
            {
                for (int got; (got = Chunk(0)) > 0; )
                {
                    text.Append(buffer, 0, Math.Min(got, Math.Max(most - text.Length, 0)));
                }
            }
        }

        return text.ToString();
    }

    int Chunk(int held)
    {
        try
        {
            return xml.ReadValueChunk(buffer, held, buffer.Length - held);
        }
        catch (Exception failure) when (Unpacked.IsOfPackage(failure))
        {
            throw Unpacked.Broken(failure, broken);
        }
    }

    bool Read()
    {
        try
        {
            if (!xml.Read())
            {
                return false;
            }
        }
        catch (Exception failure) when (Unpacked.IsOfPackage(failure))
        {
            throw Unpacked.Broken(failure, broken);
        }

        return xml.Depth > MaxDepth ? throw Over(PackageTexts.TooDeep())
            : xml.AttributeCount > MaxAttributes
                ? throw Over(PackageTexts.ManyAttributes(xml.AttributeCount, MaxAttributes))
            : true;
    }

    UnreadableException Over(Message what) =>
        new(ProblemKind.OverLimit, PackageTexts.Because(broken, what), new(1, 1, 1));

    public void Dispose() => xml.Dispose();
}
