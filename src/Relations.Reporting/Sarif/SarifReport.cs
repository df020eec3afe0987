using System.Text.Json;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>
/// Writes findings as SARIF 2.1.0, as code scanning takes it. A finding that cannot tell is a note; one that is waived
/// is suppressed in the source, and one of the baseline outside it.
/// </summary>
[Registered(20)]
public static class SarifReport
{
    /// <summary>The format, by its name on the command line.</summary>
    public static ReportFormat Format { get; } = new("sarif", Write);

    /// <summary>Writes the results of one or more dossiers as one run. The stream stays open.</summary>
    public static void Write(IReadOnlyList<DisplayedResult> results, ReportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(context);
        IndentedJson.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                json.WriteString("version", "2.1.0");
                json.WriteStartArray("runs");
                WriteRun(json, results, context);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }

    static void WriteRun(Utf8JsonWriter json, IReadOnlyList<DisplayedResult> results, ReportContext context)
    {
        json.WriteStartObject();
        var rules = new SarifRules(results);
        rules.WriteTool(json, context.ToolVersion, SarifTemplates.Of(results));
        json.WriteStartObject("automationDetails");
        json.WriteString("id", "relations/");
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, results, context, rules);
        json.WriteStartArray("results");
        foreach (var shown in results)
        {
            new SarifResults(json, shown, rules).Write();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteInvocation(
        Utf8JsonWriter json,
        IReadOnlyList<DisplayedResult> results,
        ReportContext context,
        SarifRules rules
    )
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", context.ExitStatus < 2);
        json.WriteNumber("exitCode", context.ExitStatus);
        json.WriteString(
            "exitCodeDescription",
            context.ExitStatus switch
            {
                0 => "nothing that makes the run fail",
                1 => "findings that make the run fail",
                _ when results.Any(shown => shown.Result.Dossier.IsIncomplete) => "a file could not be read to its end",
                _ => "a rule failed",
            }
        );
        WriteErrors(json, [.. results.SelectMany(shown => shown.Result.SystemErrors)]);
        json.WriteStartArray("toolConfigurationNotifications");
        var notRuns = results.SelectMany(shown => shown.Result.NotRun.Select(one => (shown.Result, NotRun: one)));
        foreach (var (result, notRun) in notRuns.DistinctBy(one => (one.NotRun.Rule, one.NotRun.Why)))
        {
            json.WriteStartObject();
            json.WriteString("level", "note");
            WriteText(json, "message", $"{notRun.Rule.Info.Code} did not run: {notRun.Why.English}");
            json.WriteStartObject("associatedRule");
            json.WriteString("id", notRun.Rule.Info.Code);
            json.WriteNumber("index", rules.IndexOf(result, notRun.Rule.Info.Code));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<SystemError> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("toolExecutionNotifications");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText(json, "message", error.Text.ToString());
            json.WriteStartObject("exception");
            json.WriteString("kind", error.Exception.GetType().FullName);
            json.WriteString("message", error.Exception.Message);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
