namespace Relations.Pdf.Conformance;

/// <summary>The text that readers take from the pages has no characters that stand for none.</summary>
static class TextChecks
{
    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        foreach (var page in pdf.Pages)
        {
            if (page.Text.Any(c => c == '\uFFFD' || (char.IsControl(c) && c is not ('\n' or '\r'))))
                yield return Breach.At(
                    "text can be taken from the pages (A-2 6.2.11.7)",
                    $"page object {page.ObjectNumber}"
                );
        }
    }
}
