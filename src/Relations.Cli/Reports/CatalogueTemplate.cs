using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Relations.Cli;

/// <summary>
/// Writes what a translator starts from: a catalogue with every English text by its key. It is not kept in
/// <c>languages/</c>, since English stands in the code.
/// </summary>
static class CatalogueTemplate
{
    const string Schema = "language.schema.json";

    static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write()
    {
        var catalogue = new JsonObject
        {
            ["language"] = "en",
            ["name"] = "English",
            ["autonym"] = "English",
            ["order"] = 0,
            ["texts"] = Texts(),
        };
        return catalogue.ToJsonString(Indented) + "\n";
    }

    /// <summary>The JSON Schema of the catalogues, as <c>schemas/</c> has it.</summary>
    public static string WriteSchema()
    {
        using var reader = new StreamReader(typeof(CatalogueTemplate).Assembly.GetManifestResourceStream(Schema)!);
        return reader.ReadToEnd();
    }

    static JsonObject Texts()
    {
        var texts = new JsonObject();
        foreach (var (key, english) in EnglishTexts.All())
        {
            var names = key.Split('.');
            var group = texts;
            foreach (var name in names[..^1])
            {
                group = (JsonObject)(group[name] ??= new JsonObject());
            }

            group[names[^1]] = english;
        }

        return texts;
    }
}
