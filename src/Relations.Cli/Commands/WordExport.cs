using Relations.Documents.Word;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>A briefing as a Word file.</summary>
[Registered(30)]
static partial class WordExport
{
    [Localized("A briefing as a Word file, to be edited further.")]
    static partial LocalizedString Description { get; }

    public static ExportFormat Format { get; } =
        new(
            "docx",
            Description,
            false,
            BriefingFeatures.Text | BriefingFeatures.Paper | BriefingFeatures.Template,
            Write
        );

    [Message("the template has no style for these, which were added: {names}")]
    private static partial Message AddedStyles(ArgumentValue names);

    static void Write(ExportRequest request, Stream output)
    {
        var added = WordRenderer.Write(
            BriefingComposer.Compose(request),
            output,
            new()
            {
                Paper = request.Briefing.Paper,
                Author = request.Briefing.Theme.Organization,
                Theme = request.Briefing.Theme.Colors,
                Template = request.Briefing.Template,
            },
            request.Token
        );
        if (added.Count > 0)
        {
            request.Say(AddedStyles(ArgumentValue.ListOf(added)));
        }
    }
}
