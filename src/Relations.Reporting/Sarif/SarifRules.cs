using System.Text.Json;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>The rules of a SARIF run: those of the book, and those that dossiers declare or a caller added.</summary>
sealed class SarifRules
{
    readonly List<Rule> all = [.. Catalogue.All];
    readonly Dictionary<string, int> ofBook;
    readonly Dictionary<CheckResult, Dictionary<string, int>> own = new(ReferenceEqualityComparer.Instance);

    /// <param name="results">The results, in which rules ran or did not.</param>
    public SarifRules(IReadOnlyList<DisplayedResult> results)
    {
        ofBook = all.Select((rule, i) => (rule.Info.Code, i)).ToDictionary(StringComparer.Ordinal);
        foreach (var result in results.Select(shown => shown.Result))
        {
            own[result] = result
                .Ran.Concat(result.NotRun.Select(one => one.Rule))
                .Where(rule => !ofBook.ContainsKey(rule.Info.Code))
                .ToDictionary(rule => rule.Info.Code, PositionOf, StringComparer.Ordinal);
        }
    }

    /// <summary>The position of a rule among those of the run; -1, SARIF's word for none, for one that is not known.</summary>
    public int IndexOf(CheckResult result, string code) =>
        ofBook.TryGetValue(code, out var at) || own[result].TryGetValue(code, out at) ? at : -1;

    // Dossiers may have one rule in common, or different rules with one code.
    int PositionOf(Rule rule)
    {
        var at = all.FindIndex(ofBook.Count, one => IsSame(one.Info, rule.Info));
        if (at < 0)
        {
            at = all.Count;
            all.Add(rule);
        }

        return at;
    }

    static bool IsSame(RuleInfo one, RuleInfo other) =>
        (one.Code, one.Severity, one.Summary, one.Why) == (other.Code, other.Severity, other.Summary, other.Why);

    /// <summary>Writes the tool and its rules.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="version">The version of the tool.</param>
    /// <param name="used">The templates of the messages in the results, by code of rule.</param>
    public void WriteTool(Utf8JsonWriter json, string version, ILookup<string, MessageTemplate> used)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "relations");
        json.WriteString("version", version);
        // The package is what there is to know more from; its address does not depend on where it is kept.
        json.WriteString("informationUri", "pkg:nuget/Relations.Tool");
        json.WriteStartArray("rules");
        foreach (var rule in all)
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
        // Of a rule that a caller added nothing but the code is known.
        if (info.Why.Length > 0)
        {
            SarifReport.WriteText(json, "fullDescription", info.Why);
            json.WriteStartObject("help");
            json.WriteString("text", RuleReference.PlainText(rule));
            json.WriteString("markdown", RuleReference.Markdown(rule));
            json.WriteEndObject();
        }

        SarifTemplates.Write(json, used);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(info.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(new string([.. info.Code.TakeWhile(char.IsAsciiLetter)]));
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
