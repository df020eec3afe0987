using System.Text.Encodings.Web;
using System.Text.Json;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Writes findings as JSON, as schemas/findings.schema.json describes it.</summary>
public static class FindingsJson
{
    const int FlushAt = 1 << 16;

    static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the results of one or more dossiers as one object. The stream stays open.</summary>
    public static void Write(IReadOnlyList<DisplayedResult> results, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (var shown in results)
            {
                foreach (var finding in shown.Result.Findings)
                {
                    WriteFinding(json, shown, finding, null);
                }
            }

            json.WriteEndArray();
            WriteWaived(json, results);
            WriteFrozen(json, results);
            FindingsSummaryJson.Write(json, results);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
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
                WriteFinding(json, shown, finding, null);
            }
        }

        json.WriteEndArray();
    }

    static void WriteFinding(Utf8JsonWriter json, DisplayedResult shown, Finding finding, Waiver? waiver)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("name", finding.Name);
        json.WriteString("severity", FindingWords.Of(finding.Severity));
        json.WriteString("verdict", finding.Verdict == Verdict.Maybe ? "maybe" : "violated");
        json.WriteString("message", finding.Message);
        WriteSpot(json, shown, finding.Record, finding.Field, finding.Place);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            WriteSpot(json, shown, related.Record, related.Field, related.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteIf(json, "help", finding.Help);
        WriteFix(json, finding.Fix);
        WriteWaiver(json, waiver);
        json.WriteEndObject();
        HandOn(json);
    }

    /// <summary>Hands what is written on to the stream now and then; the writer keeps everything until it is told to.</summary>
    internal static void HandOn(Utf8JsonWriter json)
    {
        if (json.BytesPending >= FlushAt)
        {
            json.Flush();
        }
    }

    static void WriteFix(Utf8JsonWriter json, Fix? fix)
    {
        if (fix is not null)
        {
            json.WriteStartObject("fix");
            json.WriteString("description", fix.Description);
            json.WriteBoolean("safe", fix.IsSafe);
            json.WriteString("edit", Word(fix.Edit.Kind));
            WriteIf(json, "field", fix.Edit.Path.Length == 0 ? null : fix.Edit.Path);
            WriteIf(json, "text", fix.Edit.Text);
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
            WriteIf(json, "reason", waiver.Reason);
            WriteIf(json, "by", waiver.By);
            WriteIf(json, "until", waiver.Until?.Text);
            json.WriteEndObject();
        }
    }

    static void WriteSpot(Utf8JsonWriter json, DisplayedResult shown, string? record, string? field, Location? place)
    {
        WriteIf(json, "record", record);
        WriteIf(json, "field", field);
        if (place is not null)
        {
            json.WriteStartObject("place");
            json.WriteString("file", shown.PathOf(place.File));
            WriteAt(json, place);
            json.WriteEndObject();
        }
    }

    static void WriteAt(Utf8JsonWriter json, Location place)
    {
        if (place.Sheet is not null)
        {
            json.WriteString("sheet", place.Sheet);
            json.WriteString("cell", place.Cell);
            return;
        }

        json.WriteNumber("line", place.Span.Line);
        json.WriteNumber("column", place.Span.Column);
        json.WriteNumber("length", place.Span.Length);
    }

    static void WriteIf(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
