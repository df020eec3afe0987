using System.Text.Encodings.Web;
using System.Text.Json;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Writes inferences as JSON.</summary>
public static class InferencesJson
{
    static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes inferences, and the dates that would settle findings, as one object. The stream stays open.</summary>
    /// <param name="inferences">The inferences.</param>
    /// <param name="settlements">The dates that would settle findings.</param>
    /// <param name="pathOf">The path of a file of the dossier as a reader of the report knows it.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(
        IReadOnlyList<Inference> inferences,
        IReadOnlyList<Settlement> settlements,
        Func<string, string> pathOf,
        Stream output
    )
    {
        ArgumentNullException.ThrowIfNull(inferences);
        ArgumentNullException.ThrowIfNull(settlements);
        ArgumentNullException.ThrowIfNull(pathOf);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            json.WriteStartObject();
            json.WriteStartArray("inferred");
            foreach (var inference in inferences)
            {
                WriteInference(json, inference, pathOf);
            }

            json.WriteEndArray();
            json.WriteStartArray("settling");
            foreach (var settlement in settlements)
            {
                WriteSettlement(json, settlement);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    static void WriteInference(Utf8JsonWriter json, Inference inference, Func<string, string> pathOf)
    {
        json.WriteStartObject();
        WriteDate(json, inference.Date, pathOf);
        json.WriteStartArray("bounds");
        foreach (var bound in inference.Bounds)
        {
            json.WriteStartObject();
            json.WriteString("kind", Word(bound.Kind));
            json.WriteString("day", bound.Day.ToString());
            json.WriteStartArray("proof");
            foreach (var step in bound.Proof)
            {
                json.WriteStartObject();
                WriteDate(json, step.Date, pathOf);
                WriteIf(json, "rule", step.Rule);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteDate(Utf8JsonWriter json, InferredDate date, Func<string, string> pathOf)
    {
        json.WriteString("record", date.Record);
        json.WriteString("field", date.Field);
        json.WriteString("what", date.What);
        WriteIf(json, "date", date.Date);
        if (date.Place is { } place)
        {
            WritePlace(json, place, pathOf);
        }
    }

    static void WritePlace(Utf8JsonWriter json, Location place, Func<string, string> pathOf)
    {
        json.WriteStartObject("place");
        json.WriteString("file", pathOf(place.File));
        json.WriteNumber("line", place.Span.Line);
        json.WriteNumber("column", place.Span.Column);
        json.WriteNumber("length", place.Span.Length);
        json.WriteEndObject();
    }

    static void WriteSettlement(Utf8JsonWriter json, Settlement settlement)
    {
        json.WriteStartObject();
        json.WriteString("record", settlement.Date.Record);
        json.WriteString("field", settlement.Date.Field);
        WriteIf(json, "date", settlement.Date.Date);
        json.WriteStartArray("findings");
        foreach (var finding in settlement.Findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            WriteIf(json, "record", finding.Record);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteIf(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    static string Word(BoundKind kind) =>
        kind switch
        {
            BoundKind.NotBefore => "not-before",
            BoundKind.NotAfter => "not-after",
            BoundKind.EndsNotBefore => "ends-not-before",
            _ => "ends-not-after",
        };
}
