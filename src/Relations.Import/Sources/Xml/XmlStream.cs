using System.Xml;
using System.Xml.Linq;

namespace Relations.Import;

/// <summary>
/// Goes through XML of any size for the elements that a selector chooses, one at a time. An element that is chosen stands in
/// those around it while it is held; what stands before it in them and is no record is kept up to a limit.
/// </summary>
sealed class XmlStream : IDisposable
{
    const int MaxLength = 16 << 20;
    const int Depth = 256;
    const int MaxAround = 10_000;
    const int MaxNodes = 500_000;

    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    readonly ForeignInput input;
    readonly XmlSelector selector;
    readonly XmlWindow window;
    readonly XmlReader xml;
    readonly IXmlLineInfo line;
    readonly XmlNodes nodes;
    readonly Stack<(XElement Element, ulong[] Match, bool HoldsRecords)> open = new();
    XElement? held;
    int around;

    public XmlStream(TextReader text, ForeignInput input, XmlSelector selector)
    {
        (this.input, this.selector) = (input, selector);
        window = new(text, MaxLength, input.File.Place);
        xml = XmlReader.Create(window, Settings);
        line = (IXmlLineInfo)xml;
        nodes = new(xml, input);
    }

    /// <summary>The outermost element; null before it was met.</summary>
    public XElement? Root { get; private set; }

    /// <summary>The next record and its text as it stands; null at the end. It holds until the next one is asked for.</summary>
    /// <exception cref="UnreadableException">It is no XML, or passes a limit.</exception>
    public (XElement Element, string Text)? Next()
    {
        Release();
        while (Advance())
        {
            window.ForgetTo(line.LineNumber, StartColumn());
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (Begin() is { } record)
                {
                    return record;
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                Close();
            }
            else if (IsText() && open.Count > 0 && !string.IsNullOrWhiteSpace(xml.Value))
            {
                Keep(open.Peek().Element, nodes.Text());
            }
        }

        return null;
    }

    public void Dispose() => xml.Dispose();

    // Before the sign that begins the node, where it has one.
    int StartColumn() =>
        xml.NodeType switch
        {
            XmlNodeType.Element => line.LinePosition - 1,
            XmlNodeType.EndElement => Math.Max(line.LinePosition - 2, 1),
            _ => line.LinePosition,
        };

    (XElement Element, string Text)? Begin()
    {
        var element = nodes.Element();
        var match = selector.Enter(open.Count == 0 ? selector.Start() : open.Peek().Match, element.Name);
        if (open.Count == 0)
        {
            // Paths from the root are asked of a document.
            _ = new XDocument(Root = element);
        }
        else
        {
            open.Peek().Element.Add(element);
        }

        if (!selector.MayChoose(match))
        {
            around++;
            if (xml.IsEmptyElement)
            {
                Drop(element, holdsRecords: false);
            }
            else
            {
                open.Push((element, match, false));
            }

            return null;
        }

        var text = ReadWhole(element);
        if (!selector.Chooses(element, match))
        {
            Drop(element, holdsRecords: false);
            return null;
        }

        MarkOpen();
        held = element;
        return (element, text);
    }

    // Everything within an element, and the element as it stands.
    string ReadWhole(XElement element)
    {
        var (within, depth, count) = (element, xml.Depth, 0);
        if (!xml.IsEmptyElement)
        {
            while (Advance() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            {
                if (++count > MaxNodes)
                {
                    var at = element.Annotation<XmlPlace>()!.Span(1, input.File.Place);
                    throw new UnreadableException(ProblemKind.OverLimit, XmlTexts.ManyElements(MaxNodes), at);
                }

                if (xml.NodeType == XmlNodeType.Element)
                {
                    var inner = nodes.Element();
                    within.Add(inner);
                    within = xml.IsEmptyElement ? within : inner;
                }
                else if (xml.NodeType == XmlNodeType.EndElement)
                {
                    within = within.Parent!;
                }
                else if (IsText())
                {
                    within.Add(nodes.Text());
                }
            }
        }

        return window.Element(line.LineNumber, line.LinePosition);
    }

    bool IsText() =>
        xml.NodeType
            is XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.Whitespace
                or XmlNodeType.SignificantWhitespace;

    void MarkOpen()
    {
        if (open.Count > 0 && !open.Peek().HoldsRecords)
        {
            var all = open.ToArray();
            open.Clear();
            foreach (var (element, match, _) in all.Reverse())
            {
                open.Push((element, match, true));
            }
        }
    }

    void Close()
    {
        var (element, _, holdsRecords) = open.Pop();
        Drop(element, holdsRecords);
    }

    // What holds records is over with them; of the rest, as much is kept as the limit lets.
    void Drop(XElement element, bool holdsRecords)
    {
        if (element.Parent is not null && (holdsRecords || around > MaxAround))
        {
            element.Remove();
        }
    }

    void Keep(XElement element, XText text)
    {
        if (++around <= MaxAround)
        {
            element.Add(text);
        }
    }

    void Release()
    {
        if (held is { Parent: not null })
        {
            held.Remove();
        }

        if (held is not null)
        {
            window.ForgetTo(line.LineNumber, line.LinePosition);
        }

        held = null;
    }

    bool Advance()
    {
        input.Token.ThrowIfCancellationRequested();
        try
        {
            if (!xml.Read())
            {
                return false;
            }
        }
        catch (XmlException broken)
        {
            throw Fault(broken);
        }

        return xml.Depth <= Depth
            ? true
            : throw new UnreadableException(
                ProblemKind.OverLimit,
                XmlTexts.TooDeep(Depth),
                new(line.LineNumber, Math.Max(line.LinePosition, 1), 1) { Table = input.File.Place }
            );
    }

    UnreadableException Fault(XmlException broken)
    {
        var at = new TextSpan(Math.Max(broken.LineNumber, 1), Math.Max(broken.LinePosition, 1), 1)
        {
            Table = input.File.Place,
        };
        return new(ProblemKind.Unreadable, XmlFault.Of(broken.Message), at);
    }
}
