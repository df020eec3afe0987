using Relations.Documents.Html;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>A briefing as a page of HTML.</summary>
[Registered(35)]
static partial class HtmlExport
{
    [Localized("A briefing as one self-contained HTML page.")]
    static partial LocalizedString Description { get; }

    public static ExportFormat Format { get; } = new("html", Description, true, BriefingFeatures.Text, Write);

    static void Write(ExportRequest request, Stream output) =>
        HtmlRenderer.Write(
            BriefingComposer.Compose(request),
            output,
            new() { Author = request.Briefing.Theme.Organization, Theme = request.Briefing.Theme.Colors },
            request.Token
        );
}
