using Relations.Documents.Pdf;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>A briefing as PDF.</summary>
[Registered(20)]
static partial class PdfExport
{
    [Localized("A briefing, as PDF/A-2a and PDF/UA-1.")]
    static partial LocalizedString Description { get; }

    public static ExportFormat Format { get; } =
        new("pdf", Description, true, BriefingFeatures.Text | BriefingFeatures.Paper | BriefingFeatures.Data, Write);

    static void Write(ExportRequest request, Stream output)
    {
        if (!request.Briefing.AttachesData)
        {
            Write(request, [], output);
            return;
        }

        // What is printed is made of what is attached, so that the one can be verified by the other.
        var data = AttachedData.Of(request, Format.Name);
        Write(data, data.Request(request.Check, request.Token), output);
    }

    /// <summary>Writes the briefing that is made of data, with that data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="request">Its request.</param>
    /// <param name="output">The stream; it stays open.</param>
    /// <exception cref="CommandFailure">The fonts lack letters of a text.</exception>
    public static void Write(AttachedData data, ExportRequest request, Stream output) =>
        Write(request, data.Files(request.Result), output);

    static void Write(ExportRequest request, IReadOnlyList<AttachedFile> attachments, Stream output)
    {
        var settings = new PdfSettings
        {
            Paper = request.Briefing.Paper,
            Author = request.Briefing.Theme.Organization,
            Theme = request.Briefing.Theme.Colors,
            Attachments = attachments,
        };
        var unprintable = PdfRenderer.Write(BriefingComposer.Compose(request), output, settings, request.Token);
        if (unprintable.Count > 0)
        {
            throw new CommandFailure(Unprintable.Message(request.Result.Dossier, request.Briefing, unprintable));
        }
    }
}
