using System.Text.Json;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Writes the tool and its rule book into a SARIF run.</summary>
static class SarifRules
{
    static readonly Lazy<Dictionary<string, int>> Indexes = new(() =>
        Catalogue.All.Select((rule, i) => (rule.Info.Code, i)).ToDictionary(StringComparer.Ordinal)
    );

    /// <summary>The position of a rule in what <see cref="WriteTool"/> writes; -1, SARIF's word for none, for one of the caller's.</summary>
    public static int IndexOf(string code) => Indexes.Value.GetValueOrDefault(code, -1);

    /// <param name="json">The writer.</param>
    /// <param name="version">The version of the tool.</param>
    /// <param name="used">The templates of the messages in the results, by code of rule.</param>
    public static void WriteTool(Utf8JsonWriter json, string version, ILookup<string, MessageTemplate> used)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "relations");
        json.WriteString("version", version);
        // The package is what there is to know more from; its address does not depend on where it is kept.
        json.WriteString("informationUri", "pkg:nuget/Relations.Tool");
        json.WriteStartArray("rules");
        foreach (var rule in Catalogue.All)
        {
            WriteRule(json, rule, used[rule.Info.Code]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteRule(Utf8JsonWriter json, Rule rule, IEnumerable<MessageTemplate> used)
    {
        var info = rule.Info;
        json.WriteStartObject();
        json.WriteString("id", info.Code);
        json.WriteString("name", info.Name);
        SarifReport.WriteText(json, "shortDescription", info.Summary);
        SarifReport.WriteText(json, "fullDescription", info.Why);
        json.WriteStartObject("help");
        json.WriteString("text", RuleReference.PlainText(rule));
        json.WriteString("markdown", RuleReference.Markdown(rule));
        json.WriteEndObject();
        SarifTemplates.Write(json, used);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(info.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(info.Code[..3]);
        json.WriteEndArray();
        json.WriteString("problem.severity", info.Severity == Severity.Info ? "recommendation" : Level(info.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>SARIF's word for a severity.</summary>
    public static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
