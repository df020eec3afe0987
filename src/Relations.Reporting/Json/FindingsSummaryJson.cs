using System.Text.Json;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Writes the findings in numbers, and which rules ran.</summary>
static class FindingsSummaryJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<DisplayedResult> results)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("records", results.Sum(shown => shown.Result.Dossier.Records.Count));
        json.WriteNumber("errors", results.Sum(shown => shown.Result.Count(Severity.Error)));
        json.WriteNumber("warnings", results.Sum(shown => shown.Result.Count(Severity.Warning)));
        json.WriteNumber("infos", results.Sum(shown => shown.Result.Count(Severity.Info)));
        json.WriteNumber("maybes", results.Sum(shown => shown.Result.Maybes));
        json.WriteNumber("waived", results.Sum(shown => shown.Result.Waived.Count));
        json.WriteNumber("frozen", results.Sum(shown => shown.Result.Frozen.Count));
        WriteCodes(json, "ran", results.SelectMany(shown => shown.Result.Ran).Select(rule => rule.Info.Code));
        json.WriteStartArray("notRun");
        foreach (
            var notRun in results.SelectMany(shown => shown.Result.NotRun).DistinctBy(n => (n.Rule.Info.Code, n.Why))
        )
        {
            json.WriteStartObject();
            json.WriteString("code", notRun.Rule.Info.Code);
            json.WriteString("why", notRun.Why.English);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteErrors(json, [.. results.SelectMany(shown => shown.Result.SystemErrors)]);
        json.WriteEndObject();
    }

    // Only where there are some: a rule that fails is a defect.
    static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<SystemError> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("systemErrors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("rule", error.Rule);
            PlaceJson.WriteIf(json, "record", error.Record);
            json.WriteNumber("records", error.Records);
            json.WriteString("message", error.Text.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteCodes(Utf8JsonWriter json, string name, IEnumerable<string> codes)
    {
        json.WriteStartArray(name);
        foreach (var code in codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }
}
