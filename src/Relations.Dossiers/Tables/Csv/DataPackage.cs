using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>
/// Describes CSV files, and the files that lie with them, as a data package of the Frictionless Data specifications.
/// </summary>
static class DataPackage
{
    /// <summary>What stands before a digest, which says of what kind it is.</summary>
    public const string HashSign = "sha256:";

    const string Baseline = "Findings that were known before.";

    public static void Write(
        Dossier dossier,
        IReadOnlyList<CsvGrid> tables,
        IReadOnlyDictionary<string, string> digests,
        IReadOnlyList<NamedFile> copied,
        Stream output
    )
    {
        IndentedJson.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                // A tabular package may hold nothing but tables.
                json.WriteString("profile", copied.Count == 0 ? "tabular-data-package" : "data-package");
                json.WriteString("name", "dossier");
                if (dossier.Header.Title is { } title)
                {
                    json.WriteString("title", title.In(Language.English));
                }

                json.WriteStartArray("resources");
                foreach (var table in tables)
                {
                    WriteResource(json, table, digests.GetValueOrDefault(table.Path));
                }

                for (var i = 0; i < copied.Count; i++)
                {
                    WriteCopy(json, copied[i], i + 1);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }

    static void WriteResource(Utf8JsonWriter json, CsvGrid table, string? digest)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", NameOf(table.Grid.Name));
        json.WriteString("path", table.Path);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        WriteDialect(json);
        if (digest is not null)
        {
            json.WriteString("hash", HashSign + digest);
        }

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

    // Where it is silent, readers take lines for ending in CRLF and drop spaces after commas.
    static void WriteDialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("skipInitialSpace", false);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
    }

    static void WriteCopy(Utf8JsonWriter json, NamedFile file, int number)
    {
        json.WriteStartObject();
        json.WriteString("profile", "data-resource");
        json.WriteString("name", string.Create(CultureInfo.InvariantCulture, $"file-{number}"));
        json.WriteString("path", file.Path);
        if (file.Source?.Title is { } title)
        {
            json.WriteString("title", title.In(Language.English));
        }

        json.WriteString("description", file.Source is { } source ? TextOf(source) : Baseline);
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Length);
        json.WriteString("hash", HashSign + file.Sha256);
        json.WriteEndObject();
    }

    static string TextOf(Source source) => $"The stored text of {source.Id}, in which quotes are looked up.";

    static void WriteField(Utf8JsonWriter json, CsvColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Header);
        json.WriteString(
            "type",
            (column.HoldsUnread ? null : column.Leaf?.Kind) switch
            {
                IntegerKind => "integer",
                NumberKind => "number",
                BooleanKind => "boolean",
                _ => "string",
            }
        );
        if (column.Leaf is { IsUnread: false, Labels: [.., var label] })
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
