using Relations.Dossiers;
using Relations.Reporting;
using Relations.Workbooks;

namespace Relations.Cli.Commands;

/// <summary>An Excel workbook.</summary>
[Registered(10)]
static partial class WorkbookExport
{
    [Localized("A workbook with a sheet for each collection, findings and sources.")]
    static partial LocalizedString Description { get; }

    [Message("{table} has {rows} rows, more than a sheet holds, and is divided over {sheets} sheets")]
    private static partial Message IsDivided(string table, int rows, int sheets);

    public static ExportFormat Format { get; } =
        new("xlsx", Description, true, BriefingFeatures.None, Write) { Keeps = problem => problem.IsKeptInWorkbook };

    static void Write(ExportRequest request, Stream output)
    {
        var options = new WorkbookOptions
        {
            Language = request.Language,
            Created = request.Epoch,
            ToolVersion = ToolInfo.Version,
        };
        try
        {
            foreach (var divided in WorkbookWriter.Write(request.Result, options, output, request.Token))
            {
                var (rows, sheets) = (divided.Rows, divided.Sheets.Count);
                request.Say(IsDivided(divided.Table, rows, sheets));
            }
        }
        catch (WorkbookException failure)
        {
            throw new CommandFailure(failure.Text);
        }

        foreach (var message in SharedIds.In(request.Result.Dossier))
        {
            request.Say(message);
        }
    }
}
