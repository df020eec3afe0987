using System.Globalization;
using System.Text;
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
        new("md", Description, false, BriefingFeatures.Text, Write) { IsText = true, WriteBeside = Files };

    static void Write(ExportRequest request, Stream output) =>
        MarkdownRenderer.Write(BriefingComposer.Compose(request), output, token: request.Token);

    // The drawings stand beside it, as report-1.svg.
    static IReadOnlyList<(string Path, Action<Stream> Write)> Files(ExportRequest request, string path)
    {
        var document = BriefingComposer.Compose(request);
        var settings = new MarkdownSettings { PictureFile = number => Path.GetFileName(PictureOf(path, number)) };
        return
        [
            (path, output => MarkdownRenderer.Write(document, output, settings, request.Token)),
            .. MarkdownPictures
                .Of(document, request.Briefing.Theme.Colors)
                .Select(
                    (picture, i) =>
                        (
                            PictureOf(path, i + 1),
                            (Action<Stream>)(output => output.Write(Encoding.UTF8.GetBytes(picture)))
                        )
                ),
        ];
    }

    static string PictureOf(string path, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.ChangeExtension(path, null)}-{number}.svg");
}
