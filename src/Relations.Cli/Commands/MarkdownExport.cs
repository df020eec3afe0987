using Relations.Documents.Markdown;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>A briefing as Markdown.</summary>
[Registered(40)]
static partial class MarkdownExport
{
    [Localized("A briefing as GitHub-flavoured Markdown.")]
    static partial LocalizedString Description { get; }

    public static ExportFormat Format { get; } =
        new("md", Description, false, BriefingFeatures.Text, Write) { IsText = true };

    static void Write(ExportRequest request, Stream output) =>
        MarkdownRenderer.Write(BriefingComposer.Compose(request), output, request.Token);
}
