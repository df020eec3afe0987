using System.Text.Json;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Writes one finding as JSON: what it says, where it stands, and what would mend it.</summary>
static class FindingJson
{
    /// <summary>Writes what a finding says into the object that is open.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="shown">The result that it is of.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="waiver">What silences it; null where nothing does.</param>
    public static void WriteMembers(Utf8JsonWriter json, DisplayedResult shown, Finding finding, Waiver? waiver)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("name", finding.Name);
        json.WriteString("severity", FindingWords.Of(finding.Severity));
        json.WriteString("verdict", FindingWords.Of(finding.Verdict));
        MessageJson.Write(json, "message", null, finding.Text);
        WriteSpot(json, shown, finding.Record, finding.Field, finding.Place);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            MessageJson.Write(json, "message", null, related.Text);
            WriteSpot(json, shown, related.Record, related.Field, related.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        MessageJson.Write(json, "help", "help", finding.HelpText);
        WriteOpen(json, finding.OpenDates);
        WriteFix(json, finding.Fix);
        WriteWaiver(json, waiver);
    }

    static void WriteOpen(Utf8JsonWriter json, IReadOnlyList<OpenDate> dates)
    {
        json.WriteStartArray("open");
        foreach (var open in dates)
        {
            json.WriteStartObject();
            json.WriteString("record", open.Record);
            json.WriteString("field", open.Field);
            PlaceJson.WriteIf(json, "date", open.Date);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteFix(Utf8JsonWriter json, Fix? fix)
    {
        if (fix is not null)
        {
            json.WriteStartObject("fix");
            json.WriteString("description", fix.Description);
            json.WriteBoolean("safe", fix.IsSafe);
            json.WriteString("edit", Word(fix.Edit.Kind));
            PlaceJson.WriteIf(json, "field", fix.Edit.Path.Length == 0 ? null : fix.Edit.Path);
            PlaceJson.WriteIf(json, "text", fix.Edit.Text);
            json.WriteEndObject();
        }
    }

    static string Word(EditKind kind) =>
        kind switch
        {
            EditKind.Remove => "remove",
            EditKind.Rename => "rename",
            _ => "replace",
        };

    static void WriteWaiver(Utf8JsonWriter json, Waiver? waiver)
    {
        if (waiver is not null)
        {
            json.WriteStartObject("waiver");
            PlaceJson.WriteIf(json, "reason", waiver.Reason);
            PlaceJson.WriteIf(json, "by", waiver.By);
            PlaceJson.WriteIf(json, "until", waiver.Until?.Text);
            json.WriteEndObject();
        }
    }

    static void WriteSpot(
        Utf8JsonWriter json,
        DisplayedResult shown,
        string? record,
        string? field,
        SourceLocation? place
    )
    {
        PlaceJson.WriteIf(json, "record", record);
        PlaceJson.WriteIf(json, "field", field);
        if (place is not null)
        {
            PlaceJson.Write(
                json,
                place,
                shown.PathOf,
                place.IsMapped ? SourceLines.Of(shown).GetReadable(place) : null
            );
        }
    }
}
