using Relations.Documents.Pdf;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>A briefing as PDF.</summary>
[Registered(20)]
static partial class PdfExport
{
    [Localized("A briefing, as PDF/A-2a and PDF/UA-1.")]
    static partial LocalizedString Description { get; }

    [Localized("The dossier that the briefing was made from.")]
    static partial LocalizedString AttachedDossier { get; }

    [Localized("The findings of the dossier.")]
    static partial LocalizedString AttachedFindings { get; }

    public static ExportFormat Format { get; } = new("pdf", Description, true, BriefingFeatures.All, Write);

    static void Write(ExportRequest request, Stream output)
    {
        var settings = new PdfSettings
        {
            Paper = request.Briefing.Paper,
            Author = request.Briefing.Theme.Organization,
            Theme = request.Briefing.Theme.Colors,
            Attachments = request.Briefing.AttachesData ? Data(request) : [],
        };
        var unprintable = PdfRenderer.Write(BriefingComposer.Compose(request), output, settings, request.Token);
        if (unprintable.Count > 0)
        {
            throw new CommandFailure(Unprintable.Message(request.Result.Dossier, request.Briefing, unprintable));
        }
    }

    static IReadOnlyList<AttachedFile> Data(ExportRequest request) =>
        [
            new(
                "dossier.json",
                "application/json",
                Bytes(stream => JsonExport.Format.Write(request, stream)),
                AttachedDossier.In(request.Language)
            ),
            new(
                "findings.json",
                "application/json",
                Bytes(stream => FindingsJson.Write([new DisplayedResult("", request.Result)], stream)),
                AttachedFindings.In(request.Language)
            ),
        ];

    static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
