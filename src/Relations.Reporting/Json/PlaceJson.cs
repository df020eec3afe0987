using System.Text.Json;
using Relations.Dossiers;

namespace Relations.Reporting;

/// <summary>Writes places as JSON: file, line, column and length, or file, sheet and cell.</summary>
static class PlaceJson
{
    /// <summary>Writes the place as the member <c>place</c> of the object that is open.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="place">The place.</param>
    /// <param name="pathOf">Gives the path of a file as it is shown.</param>
    /// <param name="text">The line as it stands; null where it is not told.</param>
    public static void Write(
        Utf8JsonWriter json,
        SourceLocation place,
        Func<string, string> pathOf,
        string? text = null
    )
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
            WriteIf(json, "text", text);
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
