using System.Text.Json;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Writes findings as JSON, as schemas/findings.schema.json describes it.</summary>
[Registered(10)]
public static class FindingsJson
{
    /// <summary>The format, by its name on the command line.</summary>
    public static ReportFormat Format { get; } = new("json", (results, _, output) => Write(results, output));

    /// <summary>Writes the results of one or more dossiers as one object. The stream stays open.</summary>
    public static void Write(IReadOnlyList<DisplayedResult> results, Stream output)
    {
        IndentedJson.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("findings");
                foreach (var shown in results)
                {
                    foreach (var finding in shown.Result.Findings)
                    {
                        WriteFinding(json, shown, finding);
                    }
                }

                json.WriteEndArray();
                WriteWaived(json, results);
                WriteFrozen(json, results);
                FindingsSummaryJson.Write(json, results);
                json.WriteEndObject();
            }
        );
    }

    static void WriteWaived(Utf8JsonWriter json, IReadOnlyList<DisplayedResult> results)
    {
        json.WriteStartArray("waived");
        foreach (var shown in results)
        {
            foreach (var waived in shown.Result.Waived)
            {
                WriteFinding(json, shown, waived.Finding, waived.Waiver);
            }
        }

        json.WriteEndArray();
    }

    static void WriteFrozen(Utf8JsonWriter json, IReadOnlyList<DisplayedResult> results)
    {
        json.WriteStartArray("frozen");
        foreach (var shown in results)
        {
            foreach (var finding in shown.Result.Frozen)
            {
                WriteFinding(json, shown, finding);
            }
        }

        json.WriteEndArray();
    }

    static void WriteFinding(Utf8JsonWriter json, DisplayedResult shown, Finding finding, Waiver? waiver = null)
    {
        json.WriteStartObject();
        FindingJson.WriteMembers(json, shown, finding, waiver);
        json.WriteEndObject();
        json.HandOn();
    }
}
