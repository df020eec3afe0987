using System.Globalization;
using NodaTime;
using Relations.Briefings;
using Relations.Cli.Reports;
using Relations.Documents;
using Relations.Documents.Markdown;
using Relations.Documents.Pdf;
using Relations.Documents.Word;
using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Cli.Commands;

/// <summary>Writes exports.</summary>
static partial class Exporter
{
    [Message("not exported, because a file cannot be read")]
    private static partial Message Unread();

    [Message("not exported, because of errors; --draft exports all the same")]
    private static partial Message HasErrors();

    [Message("not exported, because a rule failed; --draft exports all the same")]
    private static partial Message Unchecked();

    [Message("SOURCE_DATE_EPOCH is {text}, not a number of seconds since 1970")]
    private static partial Message NoEpoch(string text);

    [Message("{table} has {rows} rows, more than a sheet holds, and stands on {sheets} sheets")]
    private static partial Message IsDivided(string table, int rows, int sheets);

    [Localized("The dossier that the briefing was made from.")]
    private static partial LocalizedString AttachedDossier { get; }

    [Localized("What the check of the dossier found.")]
    private static partial LocalizedString AttachedFindings { get; }

    const BriefingFeatures TextFeatures = BriefingFeatures.Sections | BriefingFeatures.Theme;
    public const BriefingFeatures AllFeatures = TextFeatures | BriefingFeatures.Paper | BriefingFeatures.Data;

    public static IReadOnlyList<ExportFormat> Formats { get; } =
    [
        new("xlsx", CommandTexts.ExportXlsx, true, BriefingFeatures.None, WriteWorkbook),
        new("pdf", CommandTexts.ExportPdf, true, AllFeatures, WriteBriefing),
        new("docx", CommandTexts.ExportDocx, false, TextFeatures | BriefingFeatures.Paper, WriteWord),
        new("md", CommandTexts.ExportMd, false, TextFeatures, WriteMarkdown) { IsText = true },
        new("json", CommandTexts.ExportJson, false, BriefingFeatures.None, WriteJson) { IsText = true },
    ];

    /// <summary>The exit status of a dossier that is not to be exported; its findings are reported. Null where it is fine.</summary>
    public static int? Refusal(Terminal terminal, DisplayedResult shown, bool draft)
    {
        var errors = shown.Result.Count(Severity.Error);
        var isIncomplete = shown.Result.Dossier.IsIncomplete;
        var isUnchecked = shown.Result.SystemErrors.Count > 0;
        if (!isIncomplete && ((errors == 0 && !isUnchecked) || draft))
        {
            return null;
        }

        TextReport.Write(terminal, terminal.Output, [shown], FindingLimits.Default, noColor: false);
        terminal.Tell(
            isIncomplete ? Unread()
            : isUnchecked ? Unchecked()
            : HasErrors()
        );
        return isIncomplete || isUnchecked ? ExitStatus.Failure : ExitStatus.Findings;
    }

    /// <summary>The moment that SOURCE_DATE_EPOCH gives, for whoever wants a date of their own in the files.</summary>
    /// <exception cref="CommandFailure">It is no number of seconds.</exception>
    public static Instant? Epoch(Terminal terminal) =>
        terminal.Variable("SOURCE_DATE_EPOCH") is not { Length: > 0 } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= 253402300799
            ? Instant.FromUnixTimeSeconds(seconds)
        : throw new CommandFailure(NoEpoch(text));

    static void WriteWorkbook(ExportRequest request, Stream output)
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

    static void WriteBriefing(ExportRequest request, Stream output)
    {
        var settings = new PdfSettings
        {
            Paper = request.Briefing.Paper,
            Author = request.Briefing.Theme.Organization,
            Theme = request.Briefing.Theme.Colors,
            Attachments = request.Briefing.AttachesData ? Data(request) : [],
        };
        var unprintable = PdfRenderer.Write(Compose(request), output, settings, request.Token);
        if (unprintable.Count > 0)
        {
            throw new CommandFailure(Unprintable.Message(request.Result.Dossier, request.Briefing, unprintable));
        }
    }

    static void WriteWord(ExportRequest request, Stream output) =>
        WordRenderer.Write(
            Compose(request),
            output,
            new()
            {
                Paper = request.Briefing.Paper,
                Author = request.Briefing.Theme.Organization,
                Theme = request.Briefing.Theme.Colors,
            },
            request.Token
        );

    static void WriteMarkdown(ExportRequest request, Stream output) =>
        MarkdownRenderer.Write(Compose(request), output, request.Token);

    static Document Compose(ExportRequest request) =>
        BriefingWriter.Compose(
            request.Result,
            new()
            {
                Language = request.Language,
                AsOf = request.AsOf,
                Created = request.Epoch,
                ToolVersion = ToolInfo.Version,
                Sections = request.Briefing.Sections,
                Organization = request.Briefing.Theme.Organization,
                Logo = request.Briefing.Theme.Logo,
            },
            request.Token
        );

    static IReadOnlyList<AttachedFile> Data(ExportRequest request) =>
        [
            new(
                "dossier.json",
                "application/json",
                Bytes(stream => WriteJson(request, stream)),
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

    static void WriteJson(ExportRequest request, Stream output) =>
        DossierWriter.WriteJson(request.Result.Dossier, output, request.Token);
}
