using System.Text.Json;
using Relations.Dossiers;

namespace Relations.Reporting;

/// <summary>Writes what has changed between two editions of a dossier as JSON, as schemas/changes.schema.json describes it.</summary>
public static class ChangesJson
{
    /// <summary>Writes the changes as one object. The stream stays open.</summary>
    /// <param name="old">The earlier edition.</param>
    /// <param name="now">The later edition.</param>
    /// <param name="output">Where it goes.</param>
    /// <returns>Whether the two differ.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool Write(Dossier old, Dossier now, Stream output)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(output);
        var header = Differences.Between(old, now).FirstOrDefault(one => one.Collection is null)?.Fields ?? [];
        var changes = RecordChanges.Between(old, now);
        IndentedJson.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                WriteEdition(json, "old", old);
                WriteEdition(json, "new", now);
                json.WriteStartObject("counts");
                foreach (var kind in Enum.GetValues<ChangeKind>())
                {
                    json.WriteNumber(Word(kind), changes.Count(change => change.Kind == kind));
                }

                json.WriteEndObject();
                WriteFields(json, "dossier", header);
                json.WriteStartArray("changes");
                foreach (var change in changes)
                {
                    WriteChange(json, change);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
        return header.Count > 0 || changes.Count > 0;
    }

    /// <summary>The word for a kind of change.</summary>
    internal static string Word(ChangeKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    static void WriteEdition(Utf8JsonWriter json, string name, Dossier dossier)
    {
        json.WriteStartObject(name);
        json.WriteStartObject("title");
        foreach (var one in dossier.Header.Title?.Translations ?? [])
        {
            json.WriteString(one.Language, one.Text);
        }

        json.WriteEndObject();
        PlaceJson.WriteIf(json, "asOf", dossier.Header.AsOf?.ToString());
        json.WriteNumber("records", dossier.Records.Count);
        json.WriteEndObject();
    }

    static void WriteChange(Utf8JsonWriter json, RecordChange change)
    {
        var difference = change.Difference;
        json.WriteStartObject();
        json.WriteString("kind", Word(change.Kind));
        json.WriteString("collection", difference.Collection);
        json.WriteString("id", difference.Id);
        WriteFields(json, "fields", difference.Fields);
        WriteSources(json, "oldSources", difference.Old);
        WriteSources(json, "newSources", difference.New);
        json.WriteEndObject();
    }

    static void WriteFields(Utf8JsonWriter json, string name, IReadOnlyList<FieldDifference> fields)
    {
        json.WriteStartArray(name);
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("path", field.Path);
            PlaceJson.WriteIf(json, "old", field.Old);
            PlaceJson.WriteIf(json, "new", field.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteSources(Utf8JsonWriter json, string name, Record? record)
    {
        json.WriteStartArray(name);
        foreach (var citation in record?.Citations ?? [])
        {
            json.WriteStartObject();
            PlaceJson.WriteIf(json, "source", citation.Source.Id);
            PlaceJson.WriteIf(json, "quote", citation.Quote);
            if (citation.Paragraph is { } paragraph)
            {
                json.WriteNumber("paragraph", paragraph);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
