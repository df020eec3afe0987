using System.Text;
using Relations.Dossiers;

namespace Relations.Import.Tests;

/// <summary>Imports files that stand in a test by a mapping that does.</summary>
static class Imported
{
    /// <summary>The dossier that a mapping makes of files.</summary>
    public static Dossier By(string mapping, params IReadOnlyList<(string Path, string Text)> files) =>
        By(mapping, isPart: false, files);

    /// <summary>The dossier that a mapping makes of files.</summary>
    public static Dossier By(string mapping, bool isPart, params IReadOnlyList<(string Path, string Text)> files) =>
        ImportedDossier.Read(
            "mapping.yaml",
            () => Opened(mapping),
            [.. files.Select(file => new ForeignFile(file.Path, () => Opened(file.Text)))],
            isPart,
            ReadLimits.Default,
            default
        );

    /// <summary>What was found, as <c>visits.csv:2:5: the message (the help)</c>; remarks aside.</summary>
    public static IEnumerable<string> Found(Dossier dossier) =>
        dossier
            .Problems.Where(problem => !problem.IsRemark)
            .Select(problem =>
                $"{problem.Place.File}:{problem.Place.At}: {problem.Message}{(problem.Help is { } help ? $" ({help})" : "")}"
            );

    /// <summary>The dossier in canonical YAML.</summary>
    public static string Yaml(Dossier dossier)
    {
        using var bytes = new MemoryStream();
        DossierWriter.WriteYaml(dossier, bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static OpenedFile Opened(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
