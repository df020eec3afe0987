using System.Text.Json.Nodes;
using Relations.Dossiers;
using static Relations.Reporting.SchemaParts;

namespace Relations.Reporting;

/// <summary>Writes the JSON Schema of what <see cref="ChangesJson"/> writes.</summary>
public static class ChangesSchema
{
    /// <summary>The schema as indented JSON text that ends in a line feed.</summary>
    public static string Write()
    {
        string[] kinds = [.. Enum.GetValues<ChangeKind>().Select(ChangesJson.Word)];
        var schema = Closed(
            ("old", "The earlier edition.", Pointer("edition")),
            ("new", "The later edition.", Pointer("edition")),
            ("counts", "How many changes of each kind there are.", Counts(kinds)),
            ("dossier", "What the header of the dossier says differently.", List("field")),
            ("changes", "The changes of records, by collection and id.", List("change"))
        );
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        schema["title"] = "Changes of relations diff --format json";
        schema["definitions"] = new JsonObject
        {
            ["edition"] = Edition(),
            ["change"] = Change(kinds),
            ["field"] = Optional(
                Closed(
                    ("path", "The path of the field, as interruptions[0].from.", Type("string")),
                    ("old", "What the earlier edition says; absent where it says nothing.", Type("string")),
                    ("new", "What the later edition says; absent where it says nothing.", Type("string"))
                ),
                "old",
                "new"
            ),
            ["citation"] = Optional(
                Closed(
                    ("source", "The id of the source.", Type("string")),
                    ("quote", "The words that are cited.", Type("string")),
                    ("paragraph", "The paragraph of the source, from 1.", Type("integer"))
                ),
                "source",
                "quote",
                "paragraph"
            ),
        };
        return schema.ToJsonString(IndentedJson.Options) + "\n";
    }

    static JsonObject Counts(string[] kinds) =>
        Closed([.. kinds.Select(kind => (kind, $"The number of changes of kind {kind}.", AtLeast(0)))]);

    static JsonObject Edition()
    {
        var title = Type("object");
        title["additionalProperties"] = Type("string");
        return Optional(
            Closed(
                ("title", "Its title by language; empty where it has none.", title),
                ("asOf", "The day as of which its data is complete.", Type("string")),
                ("records", "The number of its records.", AtLeast(0))
            ),
            "asOf"
        );
    }

    static JsonObject Change(string[] kinds) =>
        Closed(
            ("kind", "What the change amounts to.", Words(kinds)),
            ("collection", "The collection of the record.", Type("string")),
            ("id", "The id of the record.", Type("string")),
            ("fields", "The fields that differ; all fields of a record that is new or gone.", List("field")),
            ("oldSources", "The citations of the record in the earlier edition.", List("citation")),
            ("newSources", "The citations of the record in the later edition.", List("citation"))
        );
}
