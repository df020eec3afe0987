namespace Relations.Dossiers;

/// <summary>
/// Writes dossiers as folders: <c>dossier.yaml</c> with the header, and a file for each collection that has records.
/// </summary>
public static class FolderWriter
{
    /// <summary>The files of a dossier in YAML, in canonical form, each with its path and what writes it. Streams stay open.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="token">Ends the writing of any of them.</param>
    public static IEnumerable<(string Path, Action<Stream> Write)> Yaml(
        Dossier dossier,
        CancellationToken token = default
    )
    {
        yield return ("dossier.yaml", output => WriteHeader(dossier, output));
        var groups = dossier.Records.ToLookup(record => record.RecordShape);
        foreach (var shape in Shapes.All.Where(shape => groups[shape].Any()))
        {
            yield return (
                shape.Collection + ".yaml",
                output =>
                {
                    using var yaml = new YamlWriter(output);
                    yaml.Collection(shape, groups[shape], token);
                }
            );
        }
    }

    internal static void WriteHeader(Dossier dossier, Stream output)
    {
        using var yaml = new YamlWriter(output);
        yaml.Header(dossier.Header);
    }
}
