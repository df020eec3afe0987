using System.Globalization;
using NodaTime;
using Relations.Cli.Reports;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>What to export, and how.</summary>
/// <param name="Result">The checked dossier.</param>
/// <param name="Language">The language of the export.</param>
/// <param name="Epoch">The moment that SOURCE_DATE_EPOCH gives; null where it is not set.</param>
sealed record ExportRequest(CheckResult Result, Language Language, Instant? Epoch);

/// <summary>A format that dossiers are exported to.</summary>
/// <param name="Name">Its name on the command line, which is also the file's extension.</param>
/// <param name="Description">What it is.</param>
/// <param name="IsBuilt">Whether <c>build</c> writes it.</param>
/// <param name="Write">Writes it.</param>
sealed record ExportFormat(string Name, string Description, bool IsBuilt, Action<ExportRequest, Stream> Write);

/// <summary>Writes exports.</summary>
static class Exporter
{
    public static IReadOnlyList<ExportFormat> Formats { get; } =
    [new("json", "The whole dossier as one canonical JSON object, itself a dossier.", false, WriteJson)];

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

    static void WriteJson(ExportRequest request, Stream output) =>
        DossierWriter.WriteJson(request.Result.Dossier, output);
}
