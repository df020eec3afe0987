using System.Text.Json;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Writes inferences as JSON.</summary>
public static class InferencesJson
{
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
        IndentedJson.Write(
            output,
            json =>
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
        );
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
                PlaceJson.WriteIf(json, "rule", step.Rule);
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
        json.WriteString("what", date.What.ToString());
        PlaceJson.WriteIf(json, "date", date.Date);
        if (date.Place is { } place)
        {
            PlaceJson.Write(json, place, pathOf);
        }
    }

    static void WriteSettlement(Utf8JsonWriter json, Settlement settlement)
    {
        json.WriteStartObject();
        json.WriteString("record", settlement.Date.Record);
        json.WriteString("field", settlement.Date.Field);
        PlaceJson.WriteIf(json, "date", settlement.Date.Date);
        json.WriteStartArray("findings");
        foreach (var finding in settlement.Findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            PlaceJson.WriteIf(json, "record", finding.Record);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
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
