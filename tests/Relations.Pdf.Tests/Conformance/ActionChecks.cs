using UglyToad.PdfPig.Tokens;

namespace Relations.Pdf.Conformance;

/// <summary>Nothing happens by itself, and no script runs.</summary>
static class ActionChecks
{
    static readonly HashSet<string> Allowed = ["GoTo", "URI"];

    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        if (pdf.GetDictionary(pdf.GetDictionary(pdf.Catalog, "Names"), "JavaScript") is not null)
            yield return new("there are no scripts (A-2 6.5.1)", "Names");
        var annotations = pdf.Pages.SelectMany(page => pdf.GetDictionaries(page.Dictionary, "Annots")).ToList();
        DictionaryToken[] holders = [pdf.Catalog, .. pdf.Pages.Select(page => page.Dictionary), .. annotations];
        if (holders.Any(holder => pdf.Get(holder, "AA") is not null))
            yield return new("there are no additional actions (A-2 6.5.2)");
        DictionaryToken?[] actions =
        [
            pdf.GetDictionary(pdf.Catalog, "OpenAction"),
            .. annotations.Select(annotation => pdf.GetDictionary(annotation, "A")),
        ];
        foreach (var action in actions.OfType<DictionaryToken>())
        {
            if (pdf.GetName(action, "S") is var kind && !Allowed.Contains(kind ?? ""))
                yield return new("actions only lead somewhere (A-2 6.5.1)", kind ?? "");
        }
    }
}
