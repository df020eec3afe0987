using System.Globalization;
using System.Text.Json;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Writes the findings of one dossier as SARIF results.</summary>
sealed class SarifResults(Utf8JsonWriter json, DisplayedResult shown, SarifRules rules)
{
    readonly SourceLines lines = new(shown.Result.Dossier.Files);
    readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public void Write()
    {
        foreach (var finding in shown.Result.Findings)
        {
            Write(finding, null, null);
        }

        foreach (var (finding, waiver) in shown.Result.Waived)
        {
            Write(finding, "inSource", $"{waiver.Reason} ({waiver.By})");
        }

        foreach (var finding in shown.Result.Frozen)
        {
            Write(finding, "external", "It stands in the baseline.");
        }
    }

    void Write(Finding finding, string? suppression, string? why)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(shown.Result, finding.Code));
        json.WriteString("level", finding.Verdict == Verdict.Maybe ? "note" : SarifRules.Level(finding.Severity));
        var place = FindingWords.PlaceOf(shown, finding);
        SarifTemplates.Write(json, FindingWords.Told(finding, place, Language.English), finding.Text);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(place);
        WriteSubject(finding);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(finding.Related);
        WriteFingerprint(finding);
        WriteSuppression(suppression, why);
        json.WriteStartObject("properties");
        json.WriteString("verdict", FindingWords.Of(finding.Verdict));
        if (finding.Text.Template is not null)
        {
            MessageJson.WriteArguments(json, "arguments", finding.Text);
        }

        if (finding.Fix is { } fix)
        {
            json.WriteString("fix", fix.Description);
            json.WriteBoolean("fixIsSafe", fix.IsSafe);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.HandOn();
    }

    void WritePlace(SourceLocation place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(shown.PathOf(place.File)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Span.Line);
        json.WriteNumber("startColumn", place.Span.Column);
        json.WriteNumber("endLine", place.Span.Line);
        json.WriteNumber("endColumn", place.Span.Column + place.Span.Length);
        json.WriteEndObject();
        if (lines.GetReadable(place) is { } line)
        {
            json.WriteStartObject("contextRegion");
            json.WriteNumber("startLine", place.Span.Line);
            SarifReport.WriteText(json, "snippet", line);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    void WriteSubject(Finding finding)
    {
        if (FindingWords.Subject(finding) is { } subject)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", subject);
            json.WriteString("kind", finding.Field is null ? "object" : "property");
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    void WriteRelated(IReadOnlyList<Related> all)
    {
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < all.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            SarifReport.WriteText(json, "message", all[i].Message);
            if (all[i].Place is { } place)
            {
                WritePlace(place);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Findings of one kind in one field of one record are told apart by their order.
    void WriteFingerprint(Finding finding)
    {
        var fingerprint = Fingerprint.Of(finding);
        var number = seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1;
        json.WriteStartObject("partialFingerprints");
        json.WriteString("relations/v1", string.Create(CultureInfo.InvariantCulture, $"{fingerprint}:{number}"));
        json.WriteEndObject();
    }

    void WriteSuppression(string? kind, string? why)
    {
        json.WriteStartArray("suppressions");
        if (kind is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            json.WriteString("status", "accepted");
            json.WriteString("justification", why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A path below the working directory stays relative, so that it is one of the repository.
    static string Uri(string path)
    {
        var isRooted = path.StartsWith('/') || path is [_, ':', '/', ..];
        var names = (path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path).Split('/');
        var escaped = string.Join(
            '/',
            names.Select((name, i) => i == 0 && isRooted ? name : System.Uri.EscapeDataString(name))
        );
        return isRooted ? "file://" + (escaped.StartsWith('/') ? "" : "/") + escaped : escaped;
    }
}
