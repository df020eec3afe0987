using System.Text;
using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>Describes CSV files as a tabular data package of the Frictionless Data specifications.</summary>
static class DataPackage
{
    public static void Write(Dossier dossier, IReadOnlyList<CsvGrid> tables, Stream output)
    {
        IndentedJson.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("profile", "tabular-data-package");
                json.WriteString("name", "dossier");
                if (dossier.Header.Title is { } title)
                {
                    json.WriteString("title", title.In(Language.English));
                }

                json.WriteStartArray("resources");
                foreach (var table in tables)
                {
                    WriteResource(json, table);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }

    static void WriteResource(Utf8JsonWriter json, CsvGrid table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", NameOf(table.Grid.Name));
        json.WriteString("path", table.Path);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        if (table.Grid.Shape is { } shape)
        {
            json.WriteString("description", shape.Doc);
        }

        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            WriteField(json, column);
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        if (!table.Grid.IsList)
        {
            json.WriteString("primaryKey", "id");
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteField(Utf8JsonWriter json, CsvColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Header);
        json.WriteString(
            "type",
            column.Leaf?.Kind switch
            {
                IntegerKind => "integer",
                NumberKind => "number",
                _ => "string",
            }
        );
        if (column.Leaf is { Labels: [.., var label] })
        {
            json.WriteString("description", label.Field.Doc);
        }

        json.WriteEndObject();
    }

    // Names of resources have no capitals: diplomaticRelations becomes diplomatic-relations.
    static string NameOf(string table)
    {
        var name = new StringBuilder();
        foreach (var letter in table)
        {
            name.Append(char.IsAsciiLetterUpper(letter) ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
