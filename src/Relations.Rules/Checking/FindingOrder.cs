using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Puts findings in the order of the files: what has no place comes first, what shares one goes by code.</summary>
static class FindingOrder
{
    public static IEnumerable<Finding> Sort(Dossier dossier, IEnumerable<Finding> findings)
    {
        var header = DossierReader.HeaderPath(dossier.Files);
        return findings
            .OrderBy(finding =>
                finding.Place is null ? 0
                : finding.Place.File == header ? 1
                : 2
            )
            .ThenBy(finding => finding.Place?.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place?.SheetPosition)
            .ThenBy(finding => finding.Place?.Span.Line)
            .ThenBy(finding => finding.Place?.Span.Column)
            .ThenBy(finding => finding.Code, StringComparer.Ordinal);
    }
}
