using System.Text;
using System.Text.Json.Nodes;
using Relations.Dossiers;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Records.Tests;

/// <summary>Writes dossiers in every format that they are read from.</summary>
static class OwnFieldFormats
{
    public static string Json(Dossier dossier) =>
        Encoding.UTF8.GetString(Bytes(output => DossierWriter.WriteJson(dossier, output)));

    public static byte[] Bytes(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
    }

    /// <summary>The files of a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="format">yaml, yaml folder, json, ndjson, csv, or xlsx with a language.</param>
    public static MemoryFiles Written(Dossier dossier, string format)
    {
        var files = new MemoryFiles();
        switch (format.Split(' '))
        {
            case ["yaml"]:
                return files.With("dossier.yaml", Bytes(output => DossierWriter.WriteYaml(dossier, output)));
            case ["json"]:
                return files.With("dossier.json", Json(dossier));
            case ["xlsx", var code]:
                var options = new WorkbookOptions { Language = Languages.All.Single(one => one.Code() == code) };
                return files.With(
                    "dossier.xlsx",
                    Bytes(output => WorkbookWriter.Write(Checker.Check(dossier), options, output))
                );
            case ["ndjson"]:
                return Ndjson(JsonNode.Parse(Json(dossier))!.AsObject());
        }

        var written = format == "csv" ? CsvFolder.Files(dossier, [], isSafe: false) : FolderWriter.Yaml(dossier);
        return written.Aggregate(files, (all, file) => all.With(file.Path, Bytes(file.Write)));
    }

    static MemoryFiles Ndjson(JsonObject dossier)
    {
        var files = new MemoryFiles();
        foreach (var name in Shapes.All.Select(shape => shape.Collection).Where(dossier.ContainsKey))
        {
            var lines = dossier[name]!.AsArray().Select(record => record!.ToJsonString() + "\n");
            files = files.With(name + ".ndjson", string.Concat(lines));
            dossier.Remove(name);
        }

        return files.With("dossier.json", dossier.ToJsonString());
    }
}
