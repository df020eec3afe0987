using System.Text.Encodings.Web;
using System.Text.Json;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>
/// Writes findings as NDJSON, an object on each line, as <c>line</c> of schemas/findings.schema.json describes it: the findings in
/// the order of the files, then those that are waived, then those in the baseline, and at last the summary.
/// </summary>
[Registered(12)]
static class FindingLines
{
    // The lines are data, never part of a web page: letters stay letters.
    static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The format, by its name on the command line.</summary>
    public static ReportFormat Format { get; } = new("ndjson", (results, _, output) => Write(results, output));

    /// <summary>Writes the results of one or more dossiers. The stream stays open.</summary>
    public static void Write(IReadOnlyList<DisplayedResult> results, Stream output)
    {
        ArgumentNullException.ThrowIfNull(results);
        using var lines = new JsonLines(output, Layout);
        foreach (var shown in results)
        {
            foreach (var finding in shown.Result.Findings)
            {
                lines.Write(json => FindingJson.WriteMembers(json, shown, finding, null));
            }
        }

        foreach (var shown in results)
        {
            foreach (var waived in shown.Result.Waived)
            {
                lines.Write(json => FindingJson.WriteMembers(json, shown, waived.Finding, waived.Waiver));
            }
        }

        foreach (var shown in results)
        {
            foreach (var finding in shown.Result.Frozen)
            {
                lines.Write(json => WriteFrozen(json, shown, finding));
            }
        }

        lines.Write(json => FindingsSummaryJson.Write(json, results));
    }

    static void WriteFrozen(Utf8JsonWriter json, DisplayedResult shown, Finding finding)
    {
        FindingJson.WriteMembers(json, shown, finding, null);
        json.WriteBoolean("frozen", true);
    }
}
