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
        var groups = dossier.Records.ToLookup(record => record.TypeShape);
        foreach (var shape in dossier.Collections.All.Where(shape => groups[shape.Base].Any()))
        {
            yield return (
                shape.Collection + ".yaml",
                output =>
                {
                    using var yaml = new YamlWriter(output, dossier.Collections);
                    yaml.Collection(shape, groups[shape.Base], token);
                }
            );
        }
    }

    internal static void WriteHeader(Dossier dossier, Stream output)
    {
        using var yaml = new YamlWriter(output, dossier.Collections);
        yaml.Header(dossier);
        yaml.Rest(UnreadRoot.Of(dossier));
    }
}
