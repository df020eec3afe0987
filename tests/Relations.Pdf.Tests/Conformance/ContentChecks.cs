namespace Relations.Pdf.Conformance;

/// <summary>Everything that is painted is tagged or an artifact, and the structure tree holds each tagged stretch once.</summary>
static class ContentChecks
{
    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        var held = pdf.Nodes.SelectMany(node => node.Contents).ToList();
        foreach (var breach in pdf.Pages.SelectMany(page => page.Content.Breaches))
            yield return breach;
        var painted = pdf
            .Pages.SelectMany(page => page.Content.Mcids.Select(mcid => (page.ObjectNumber, mcid)))
            .ToList();
        foreach (var (page, mcid) in Duplicates(painted))
            yield return Breach.At("a page's numbers of content are its own", $"{mcid} on page object {page}");
        foreach (var (page, mcid) in Duplicates(held))
            yield return Breach.At("the structure holds content once", $"{mcid} on page object {page}");
        foreach (var (page, mcid) in painted.Except(held))
            yield return Breach.At("content is in the structure (UA-1 7.1)", $"{mcid} on page object {page}");
        foreach (var (page, mcid) in held.Except(painted))
            yield return Breach.At("the structure holds only what is painted", $"{mcid} on page object {page}");
    }

    static IEnumerable<(long, int)> Duplicates(IEnumerable<(long, int)> items) =>
        items.GroupBy(item => item).Where(group => group.Count() > 1).Select(group => group.Key);
}
