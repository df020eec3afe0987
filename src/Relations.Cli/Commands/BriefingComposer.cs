using Relations.Briefings;
using Relations.Documents;

namespace Relations.Cli.Commands;

/// <summary>Composes the briefing that an export asks for.</summary>
static class BriefingComposer
{
    public static Document Compose(ExportRequest request) =>
        BriefingWriter.Compose(
            request.Result,
            new()
            {
                Language = request.Language,
                AsOf = request.AsOf,
                Created = request.Epoch,
                ToolVersion = request.ToolVersion,
                Sections = request.Briefing.Sections,
                Since = request.Briefing.Since?.For(request.Result.Dossier),
                SinceOutside = request.Briefing.Since?.OutsideOf(request.Result.Dossier) ?? [],
                SinceAsOf = request.Briefing.Since?.AsOf,
                HasChartTables = request.Briefing.HasChartTables,
                Audience = request.Briefing.Audience,
                Contact = request.Briefing.Theme.Contact,
                Marking = request.Briefing.Theme.Marking,
                Organization = request.Briefing.Theme.Organization,
                Logo = request.Briefing.Theme.Logo,
            },
            request.Token
        );
}
