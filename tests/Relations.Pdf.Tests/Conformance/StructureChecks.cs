namespace Relations.Pdf.Conformance;

/// <summary>Structure elements: standard types, in the places where they may stand, with what they must have.</summary>
static class StructureChecks
{
    static readonly HashSet<string> Standard =
    [
        .. "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H1 H2 H3 H4 H5 H6 L LI Lbl LBody".Split(
            ' '
        ),
        .. "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form".Split(
            ' '
        ),
    ];

    static readonly Dictionary<string, string[]> Parents = new()
    {
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["TOCI"] = ["TOC"],
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TFoot"] = ["Table"],
        ["TR"] = ["Table", "THead", "TBody", "TFoot"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
    };

    static readonly Dictionary<string, string[]> Children = new()
    {
        ["L"] = ["LI", "L", "Caption"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["TOCI", "TOC", "Caption"],
        ["Table"] = ["TR", "THead", "TBody", "TFoot", "Caption"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TFoot"] = ["TR"],
        ["TR"] = ["TH", "TD"],
    };

    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        HashSet<string> ids = [];
        foreach (var node in pdf.Nodes)
        {
            if (!Standard.Contains(node.Type))
                yield return new("types are standard (A-2 6.7.3.4, UA-1 7.1)", node.Type);
            if (!IsWellPlaced(node))
                yield return new("elements stand where they may (UA-1 7.2)", node.ToString());
            if (node.Type == "Figure" && string.IsNullOrWhiteSpace(pdf.GetText(node.Dictionary, "Alt")))
                yield return new("figures have an alternative text (UA-1 7.3)", node.ToString());
            if (
                node.Type == "Figure"
                && !pdf.GetDictionaries(node.Dictionary, "A").Any(a => pdf.Get(a, "BBox") is not null)
            )
                yield return new("figures have bounds (UA-1 7.3)", node.ToString());
            if (pdf.GetText(node.Dictionary, "Lang") is { } language && !IsTag(language))
                yield return new("languages of parts are tags of languages (A-2 6.7.4, UA-1 7.2)", language);
            var id = pdf.GetText(node.Dictionary, "ID");
            if ((node.Type == "Note" && string.IsNullOrEmpty(id)) || (id is not null && !ids.Add(id)))
                yield return new("notes have an id of their own (UA-1 7.9)", id ?? "");
        }
    }

    // The letters and digits of BCP 47, as far as the language and its subtags go.
    static bool IsTag(string language) =>
        language.Split('-') is var parts
        && parts[0].Length is >= 2 and <= 8
        && parts[0].All(char.IsAsciiLetter)
        && parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    static bool IsWellPlaced(StructNode node) =>
        node.Parent is not { } parent
            ? node.Type == "Document"
            : (!Parents.TryGetValue(node.Type, out var parents) || parents.Contains(parent.Type))
                && (!Children.TryGetValue(parent.Type, out var children) || children.Contains(node.Type));
}
