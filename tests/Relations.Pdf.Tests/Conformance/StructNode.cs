using UglyToad.PdfPig.Tokens;

namespace Relations.Pdf.Conformance;

/// <summary>A structure element being checked.</summary>
sealed class StructNode(long objectNumber, string type, DictionaryToken dictionary, StructNode? parent)
{
    public long ObjectNumber => objectNumber;
    public string Type => type;
    public DictionaryToken Dictionary => dictionary;
    public StructNode? Parent => parent;
    public List<StructNode> Children { get; } = [];
    public List<(long Page, int Mcid)> Contents { get; } = [];

    /// <summary>The numbers of the annotations that belong to it.</summary>
    public List<long> Annotations { get; } = [];

    public override string ToString() => parent is null ? type : $"{parent}/{type}";

    public static IReadOnlyList<StructNode> ReadAll(InspectedPdf pdf)
    {
        List<StructNode> nodes = [];
        foreach (var kid in pdf.GetItems(pdf.GetDictionary(pdf.Catalog, "StructTreeRoot"), "K"))
            Read(pdf, kid, null, 0, nodes);
        return nodes;
    }

    static void Read(InspectedPdf pdf, IToken token, StructNode? parent, long page, List<StructNode> nodes)
    {
        if (pdf.AsDictionary(token) is not { } dictionary)
            return;
        var node = new StructNode(InspectedPdf.NumberOf(token), pdf.GetName(dictionary, "S") ?? "", dictionary, parent);
        parent?.Children.Add(node);
        nodes.Add(node);
        var itsPage = InspectedPdf.GetReference(dictionary, "Pg");
        foreach (var kid in pdf.GetItems(dictionary, "K"))
            node.Add(pdf, kid, itsPage == 0 ? page : itsPage, nodes);
    }

    void Add(InspectedPdf pdf, IToken kid, long page, List<StructNode> nodes)
    {
        if (pdf.Resolve(kid) is NumericToken number)
            Contents.Add((page, number.Int));
        if (pdf.AsDictionary(kid) is not { } dictionary)
            return;
        var itsPage = InspectedPdf.GetReference(dictionary, "Pg");
        switch (pdf.GetName(dictionary, "Type"))
        {
            case "MCR":
                Contents.Add((itsPage == 0 ? page : itsPage, pdf.GetInteger(dictionary, "MCID") ?? -1));
                break;
            case "OBJR":
                Annotations.Add(InspectedPdf.GetReference(dictionary, "Obj"));
                break;
            default:
                Read(pdf, kid, this, page, nodes);
                break;
        }
    }
}
