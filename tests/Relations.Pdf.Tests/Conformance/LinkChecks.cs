using UglyToad.PdfPig.Tokens;

namespace Relations.Pdf.Conformance;

/// <summary>Links: within a Link element, described, printed, and followed in the order of the structure.</summary>
static class LinkChecks
{
    const int Invisible = 1,
        Hidden = 2,
        Print = 4,
        NoView = 32;

    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        foreach (var page in pdf.Pages)
        {
            var annotations = pdf.GetItems(page.Dictionary, "Annots").ToList();
            if (annotations.Count > 0 && pdf.GetName(page.Dictionary, "Tabs") != "S")
                yield return new("the tab order is that of the structure (UA-1 7.18.3)");
            foreach (var breach in annotations.SelectMany(annotation => Check(pdf, annotation)))
                yield return breach;
        }
    }

    static IEnumerable<Breach> Check(InspectedPdf pdf, IToken token)
    {
        var annotation = pdf.AsDictionary(token);
        var flags = pdf.GetInteger(annotation, "F") ?? 0;
        if ((flags & Print) == 0 || (flags & (Invisible | Hidden | NoView)) != 0)
            yield return new("annotations are seen and printed (A-2 6.3.2)");
        if (string.IsNullOrWhiteSpace(pdf.GetText(annotation, "Contents")))
            yield return new("links say where they lead (UA-1 7.18.5)");
        if (!pdf.Nodes.Any(node => node.Type == "Link" && node.Annotations.Contains(InspectedPdf.NumberOf(token))))
            yield return new("links belong to a Link element (UA-1 7.18.5)");
        if (pdf.Get(annotation, "A") is null && pdf.Get(annotation, "Dest") is null)
            yield return new("links lead somewhere");
    }
}
