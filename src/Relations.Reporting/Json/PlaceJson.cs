using System.Text.Json;
using Relations.Dossiers;

namespace Relations.Reporting;

/// <summary>Writes places as JSON: file, line, column and length, or file, sheet and cell.</summary>
static class PlaceJson
{
    /// <summary>Writes the place as the member <c>place</c> of the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, SourceLocation place, Func<string, string> pathOf)
    {
        json.WriteStartObject("place");
        json.WriteString("file", pathOf(place.File));
        if (place.Sheet is not null)
        {
            json.WriteString("sheet", place.Sheet);
            json.WriteString("cell", place.Cell);
        }
        else
        {
            json.WriteNumber("line", place.Span.Line);
            json.WriteNumber("column", place.Span.Column);
            json.WriteNumber("length", place.Span.Length);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a member that is left out where there is no value.</summary>
    public static void WriteIf(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
