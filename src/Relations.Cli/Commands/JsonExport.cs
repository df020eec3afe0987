using Relations.Dossiers;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>The whole dossier as JSON.</summary>
[Registered(50)]
static partial class JsonExport
{
    [Localized("The whole dossier as one canonical JSON object, itself a dossier.")]
    static partial LocalizedString Description { get; }

    public static ExportFormat Format { get; } =
        new("json", Description, false, BriefingFeatures.None, Write)
        {
            IsText = true,
            Keeps = problem => problem.IsKept,
        };

    static void Write(ExportRequest request, Stream output) =>
        DossierWriter.WriteJson(request.Result.Dossier, output, request.Token);
}
