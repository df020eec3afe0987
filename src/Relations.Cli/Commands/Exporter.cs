using System.Globalization;
using System.Reflection;
using NodaTime;
using Relations.Briefings;
using Relations.Cli.Reports;
using Relations.Dossiers;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Cli.Commands;

/// <summary>Writes exports.</summary>
static class Exporter
{
    const BriefingFeatures TextFeatures = BriefingFeatures.Sections | BriefingFeatures.Theme;
    public const BriefingFeatures AllFeatures = TextFeatures | BriefingFeatures.Paper | BriefingFeatures.Data;

    /// <summary>The version of the tool.</summary>
    public static string Version { get; } =
        typeof(Exporter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static IReadOnlyList<ExportFormat> Formats { get; } =
    [
        new(
            "xlsx",
            "A workbook with a sheet for each collection, findings and sources.",
            true,
            BriefingFeatures.None,
            WriteWorkbook
        ),
        new("pdf", "A briefing, as PDF/A-2a and PDF/UA-1.", true, AllFeatures, WriteBriefing),
        new(
            "docx",
            "A briefing as a Word file, to be edited further.",
            false,
            TextFeatures | BriefingFeatures.Paper,
            WriteWord
        ),
        new("md", "A briefing as GitHub-flavoured Markdown.", false, TextFeatures, WriteMarkdown) { IsText = true },
        new(
            "json",
            "The whole dossier as one canonical JSON object, itself a dossier.",
            false,
            BriefingFeatures.None,
            WriteJson
        )
        {
            IsText = true,
        },
    ];

    /// <summary>The exit status of a dossier that is not to be exported; its findings are reported. Null where it is fine.</summary>
    public static int? Refusal(Terminal terminal, DisplayedResult shown, bool draft)
    {
        var errors = shown.Result.Count(Severity.Error);
        var isIncomplete = shown.Result.Dossier.IsIncomplete;
        if (!isIncomplete && (errors == 0 || draft))
        {
            return null;
        }

        TextReport.Write(terminal, terminal.Output, [shown], noColor: false);
        terminal.Error.WriteLine(
            isIncomplete
                ? "relations: not exported, because a file cannot be read"
                : "relations: not exported, because of errors; --draft exports all the same"
        );
        return isIncomplete ? ExitStatus.Failure : ExitStatus.Findings;
    }

    /// <summary>The moment that SOURCE_DATE_EPOCH gives, for whoever wants a date of their own in the files.</summary>
    /// <exception cref="CommandFailure">It is no number of seconds.</exception>
    public static Instant? Epoch(Terminal terminal) =>
        terminal.Variable("SOURCE_DATE_EPOCH") is not { Length: > 0 } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= 253402300799
            ? Instant.FromUnixTimeSeconds(seconds)
        : throw new CommandFailure($"SOURCE_DATE_EPOCH is {text}, not a number of seconds since 1970");

    static void WriteWorkbook(ExportRequest request, Stream output)
    {
        var options = new WorkbookOptions
        {
            Language = request.Language,
            Created = request.Epoch,
            ToolVersion = Version,
        };
        try
        {
            foreach (var divided in WorkbookWriter.Write(request.Result, options, output))
            {
                var (rows, sheets) = (divided.Rows, divided.Sheets.Count);
                request.Say(
                    FormattableString.Invariant(
                        $"{divided.Table} has {rows} rows, more than a sheet holds, and stands on {sheets} sheets"
                    )
                );
            }
        }
        catch (WorkbookException failure)
        {
            throw new CommandFailure(failure.Message);
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
            Theme = request.Briefing.Theme,
            Attachments = request.Briefing.AttachesData ? Data(request) : [],
        };
        var unprintable = PdfBriefing.Write(Compose(request), output, settings);
        if (unprintable.Count > 0)
        {
            throw new CommandFailure(Unprintable.Message(request.Result.Dossier, request.Briefing, unprintable));
        }
    }

    static void WriteWord(ExportRequest request, Stream output) =>
        WordBriefing.Write(
            Compose(request),
            output,
            new()
            {
                Paper = request.Briefing.Paper,
                Author = request.Briefing.Theme.Organization,
                Theme = request.Briefing.Theme,
            }
        );

    static void WriteMarkdown(ExportRequest request, Stream output) => MarkdownBriefing.Write(Compose(request), output);

    static Document Compose(ExportRequest request) =>
        BriefingWriter.Compose(
            request.Result,
            new()
            {
                Language = request.Language,
                AsOf = request.AsOf,
                Created = request.Epoch,
                ToolVersion = Version,
                Sections = request.Briefing.Sections,
                Organization = request.Briefing.Theme.Organization,
                Logo = request.Briefing.Theme.Logo,
            }
        );

    static IReadOnlyList<AttachedFile> Data(ExportRequest request) =>
        [
            new(
                "dossier.json",
                "application/json",
                Bytes(stream => WriteJson(request, stream)),
                "The dossier that the briefing was made from."
            ),
            new(
                "findings.json",
                "application/json",
                Bytes(stream => FindingsJson.Write([new DisplayedResult("", request.Result)], stream)),
                "What the check of the dossier found."
            ),
        ];

    static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    static void WriteJson(ExportRequest request, Stream output) =>
        DossierWriter.WriteJson(request.Result.Dossier, output);
}
