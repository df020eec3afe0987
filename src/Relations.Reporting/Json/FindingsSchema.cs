using System.Text.Json.Nodes;
using Relations.Dossiers;
using static Relations.Reporting.SchemaParts;

namespace Relations.Reporting;

/// <summary>Writes the JSON Schema of what <see cref="FindingsJson"/> writes.</summary>
public static class FindingsSchema
{
    /// <summary>The schema as indented JSON text that ends in a line feed.</summary>
    public static string Write()
    {
        var schema = Closed(
            ("findings", "What was found, in the order of the files.", List("finding")),
            ("waived", "What was found and is waived.", List("finding")),
            ("frozen", "What was found and stands in the baseline.", List("finding")),
            ("summary", "The findings in numbers, and the rules.", Pointer("summary"))
        );
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        schema["title"] = "Findings of relations validate --format json";
        schema["definitions"] = new JsonObject
        {
            ["finding"] = Finding(),
            ["argument"] = ArgumentSchema.Write(),
            ["related"] = Optional(
                Closed([("message", "What stands there.", Type("string")), .. Parts("message"), .. Spot()]),
                "messageId",
                "arguments",
                "record",
                "field",
                "place"
            ),
            ["open"] = Open(),
            ["place"] = Place(),
            ["fix"] = Fix(),
            ["waiver"] = Waiver(),
            ["summary"] = Summary(),
            ["line"] = Line(),
        };
        return schema.ToJsonString(IndentedJson.Options) + "\n";
    }

    static JsonObject Finding() =>
        Optional(
            Closed([
                ("code", "The rule's code.", Code()),
                ("name", "The rule's name.", Type("string")),
                ("severity", "The severity of a violation.", Words("error", "warning", "info")),
                ("verdict", "Violated or undetermined.", Words("violated", "maybe")),
                ("message", "What is wrong.", Type("string")),
                .. Parts("message"),
                .. Spot(),
                ("related", "The other places that the finding speaks of.", List("related")),
                ("help", "What to do about it.", Type("string")),
                .. Parts("help"),
                ("open", "The missing or coarse dates that leave it undetermined.", List("open")),
                ("fix", "What would correct it.", Pointer("fix")),
                ("waiver", "What silences it.", Pointer("waiver")),
                ("frozen", "Whether it stands in the baseline, in a report that has a finding on each line.", True()),
            ]),
            "messageId",
            "arguments",
            "record",
            "field",
            "place",
            "help",
            "helpId",
            "helpArguments",
            "fix",
            "waiver",
            "frozen"
        );

    // What FindingLines writes on each line.
    static JsonObject Line() =>
        new()
        {
            ["description"] = "A line of relations validate --format ndjson: a finding, or at last the summary.",
            ["oneOf"] = new JsonArray(
                Pointer("finding"),
                Closed(("summary", "The findings in numbers, and the rules.", Pointer("summary")))
            ),
        };

    // Three letters and three digits in the rule book; rules of dossiers and callers have more choice.
    static JsonObject Code() => Pattern("[A-Za-z]{2,16}[0-9]{1,6}");

    static JsonObject True() => new() { ["type"] = "boolean", ["enum"] = new JsonArray(true) };

    static (string, string, JsonObject)[] Parts(string text) =>
        [
            (
                text + "Id",
                $"Which text it is: the code of the rule, or another group, and a name; absent where the {text} is the same in every language.",
                Type("string")
            ),
            (
                text == "message" ? "arguments" : text + "Arguments",
                $"What the {text} speaks of, by name; absent where it is the same in every language.",
                ArgumentSchema.Named()
            ),
        ];

    static (string, string, JsonObject)[] Spot() =>
        [
            ("record", "The id of the record; absent where the finding belongs to none.", Type("string")),
            ("field", "The path of the field; absent for a record as a whole.", Type("string")),
            ("place", "Where it stands; absent for what was read from no file.", Pointer("place")),
        ];

    static JsonObject Open() =>
        Optional(
            Closed(
                ("record", "The id of the record.", Type("string")),
                ("field", "The path of the field.", Type("string")),
                ("date", "The date as written; absent where it is missing.", Type("string"))
            ),
            "date"
        );

    static JsonObject Place() =>
        new()
        {
            ["oneOf"] = new JsonArray(
                Optional(
                    Closed(
                        File(),
                        ("line", "The line, counted from 1.", Positive()),
                        ("column", "The first character, counted from 1 in UTF-16 code units.", Positive()),
                        ("length", "How many UTF-16 code units belong to it.", AtLeast(0)),
                        ("text", "The line as it stands; only of a file that a mapping reads.", Type("string"))
                    ),
                    "text"
                ),
                Closed(
                    File(),
                    ("sheet", "The name of the sheet of a workbook.", Type("string")),
                    ("cell", "The cell, as C7.", Pattern("[A-Z]{1,3}[1-9][0-9]*"))
                )
            ),
        };

    static (string, string, JsonObject) File() => ("file", "The file, with / between names.", Type("string"));

    static JsonObject Fix() =>
        Optional(
            Closed(
                ("description", "What it does.", Type("string")),
                ("safe", "Whether what was meant is certain.", Type("boolean")),
                ("edit", "How it changes the field, or the record as a whole.", Words("replace", "remove", "rename")),
                ("field", "The path of the field; absent for the record as a whole.", Type("string")),
                ("text", "The new text or name; absent where something is removed.", Type("string"))
            ),
            "field",
            "text"
        );

    static JsonObject Waiver() =>
        Optional(
            Closed(
                ("reason", "Why the finding is accepted.", Type("string")),
                ("by", "Who accepts it.", Type("string")),
                ("until", "The last day on which the waiver holds.", Type("string"))
            ),
            "until"
        );

    static JsonObject Summary() =>
        Optional(
            Closed(
                ("records", "How many records were checked.", AtLeast(0)),
                ("errors", "How many errors are certain.", AtLeast(0)),
                ("warnings", "How many warnings are certain.", AtLeast(0)),
                ("infos", "How many info findings are certain.", AtLeast(0)),
                ("maybes", "How many findings are undetermined.", AtLeast(0)),
                ("waived", "How many findings are waived.", AtLeast(0)),
                ("frozen", "How many findings stand in the baseline.", AtLeast(0)),
                ("ran", "The codes of the rules that ran.", new() { ["type"] = "array", ["items"] = Code() }),
                (
                    "notRun",
                    "The rules that did not run, and why.",
                    new()
                    {
                        ["type"] = "array",
                        ["items"] = Closed(
                            ("code", "The rule's code.", Code()),
                            ("why", "Why it did not run.", Type("string"))
                        ),
                    }
                ),
                (
                    "systemErrors",
                    "The rules that failed with an exception, a defect; absent where none did.",
                    new() { ["type"] = "array", ["items"] = SystemError() }
                )
            ),
            "systemErrors"
        );

    static JsonObject SystemError() =>
        Optional(
            Closed(
                ("rule", "The rule or validator.", Type("string")),
                ("record", "The first record that it failed on; absent for the dossier.", Type("string")),
                ("records", "How many records it failed on.", AtLeast(1)),
                ("message", "What happened.", Type("string"))
            ),
            "record"
        );
}
