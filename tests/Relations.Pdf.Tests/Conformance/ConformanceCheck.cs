namespace Relations.Pdf.Conformance;

/// <summary>
/// Checks what can be checked in the structure of a file of PDF/A-2a, PDF/A-3a and PDF/UA-1, with a reader that shares no code with the
/// writer. It is no full validator: it looks at what this writer could get wrong.
/// </summary>
static class ConformanceCheck
{
    /// <summary>What the file does wrong; nothing, if it is well.</summary>
    public static IReadOnlyList<Breach> Run(byte[] file)
    {
        // The reader would not open what it cannot decrypt.
        if (FileChecks.IsEncrypted(file))
            return [new("nothing is encrypted (A-2 6.1.3)")];
        using var pdf = new InspectedPdf(file);
        return
        [
            .. FileChecks.Run(pdf),
            .. CatalogChecks.Run(pdf),
            .. ActionChecks.Run(pdf),
            .. MetadataChecks.Run(pdf),
            .. AttachmentChecks.Run(pdf),
            .. StructureChecks.Run(pdf),
            .. HeadingChecks.Run(pdf),
            .. TableChecks.Run(pdf),
            .. ContentChecks.Run(pdf),
            .. ParentTreeChecks.Run(pdf),
            .. LinkChecks.Run(pdf),
            .. ImageChecks.Run(pdf),
            .. FontChecks.Run(pdf),
            .. TextChecks.Run(pdf),
        ];
    }
}
