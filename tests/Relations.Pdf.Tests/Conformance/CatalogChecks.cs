using UglyToad.PdfPig.Tokens;

namespace Relations.Pdf.Conformance;

/// <summary>What the catalog says of the whole document.</summary>
static class CatalogChecks
{
    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        var catalog = pdf.Catalog;
        if (string.IsNullOrWhiteSpace(pdf.GetText(catalog, "Lang")))
            yield return new("the document has a language (A-2 6.7.4, UA-1 7.2)");
        if (!IsTrue(pdf.Get(pdf.GetDictionary(catalog, "ViewerPreferences"), "DisplayDocTitle")))
            yield return new("the title is displayed (UA-1 7.1)");
        if (!IsTrue(pdf.Get(pdf.GetDictionary(catalog, "MarkInfo"), "Marked")))
            yield return new("the document is marked (A-2 6.7.2, UA-1 7.1)");
        if (pdf.GetDictionary(catalog, "StructTreeRoot") is null)
            yield return new("there is a structure tree (A-2 6.7.3)");
        var intents = pdf.GetDictionaries(catalog, "OutputIntents")
            .Where(intent => pdf.GetName(intent, "S") == "GTS_PDFA1");
        if (
            !intents.Any(intent =>
                pdf.Get(intent, "DestOutputProfile") is StreamToken profile && IsRgbProfile(pdf, profile)
            )
        )
            yield return new("an output intent has an RGB profile (A-2 6.2.3)");
    }

    // The signature 'acsp' at 36 and the colour space at 16 of an ICC profile.
    static bool IsRgbProfile(InspectedPdf pdf, StreamToken stream)
    {
        var profile = pdf.Decode(stream);
        return pdf.GetInteger(stream.StreamDictionary, "N") == 3
            && profile.Length > 128
            && profile.AsSpan(36, 4).SequenceEqual("acsp"u8)
            && profile.AsSpan(16, 4).SequenceEqual("RGB "u8);
    }

    static bool IsTrue(IToken? token) => token is BooleanToken { Data: true };
}
