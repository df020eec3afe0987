using UglyToad.PdfPig.Tokens;

namespace Relations.Pdf.Conformance;

/// <summary>The parent tree is the inverse of the structure tree: it leads from content and annotations to the element that holds them.</summary>
static class ParentTreeChecks
{
    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        var tree = Read(pdf);
        foreach (var node in pdf.Nodes)
        {
            var parent = InspectedPdf.GetReference(node.Dictionary, "P");
            if (node.Parent is not null && parent != node.Parent.ObjectNumber)
                yield return new("elements know their parent", node.ToString());
            foreach (var (pageNumber, mcid) in node.Contents)
            {
                var page = pdf.Pages.FirstOrDefault(page => page.ObjectNumber == pageNumber);
                var key = pdf.GetInteger(page?.Dictionary, "StructParents") ?? -1;
                if (!tree.TryGetValue(key, out var parents) || parents.ElementAtOrDefault(mcid) != node.ObjectNumber)
                    yield return Breach.At("the parent tree leads to the element of content", $"{node}, number {mcid}");
            }
        }
        foreach (var page in pdf.Pages)
        {
            var key = pdf.GetInteger(page.Dictionary, "StructParents") ?? -1;
            if (tree.TryGetValue(key, out var parents) && parents.Count != page.Content.Mcids.Count)
                yield return new("the parent tree has an entry for each content of a page and no other");
        }
        foreach (var annotation in pdf.Pages.SelectMany(page => pdf.GetItems(page.Dictionary, "Annots")))
        {
            var key = pdf.GetInteger(pdf.AsDictionary(annotation), "StructParent") ?? -1;
            var holder = pdf.Nodes.FirstOrDefault(node => node.Annotations.Contains(InspectedPdf.NumberOf(annotation)));
            if (!tree.TryGetValue(key, out var parents) || holder is null || parents[0] != holder.ObjectNumber)
                yield return new("the parent tree leads to the element of an annotation (UA-1 7.18.1)");
        }
    }

    // An entry is an array of elements by the numbers of a page's content, or the one element of an annotation.
    static Dictionary<int, IReadOnlyList<long>> Read(InspectedPdf pdf)
    {
        Dictionary<int, IReadOnlyList<long>> tree = [];
        var root = pdf.GetDictionary(pdf.GetDictionary(pdf.Catalog, "StructTreeRoot"), "ParentTree");
        foreach (var pair in pdf.GetItems(root, "Nums").Chunk(2))
        {
            var parents = pdf.Resolve(pair[1]) is ArrayToken array ? array.Data : [pair[1]];
            tree[((NumericToken)pair[0]).Int] = [.. parents.Select(InspectedPdf.NumberOf)];
        }
        return tree;
    }
}
