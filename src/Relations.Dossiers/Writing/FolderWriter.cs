namespace Relations.Dossiers;

/// <summary>
/// Writes dossiers as folders: <c>dossier.yaml</c> with the header, and a file for each collection that has records.
/// </summary>
public static class FolderWriter
{
    /// <summary>The files of a dossier in YAML, in canonical form, each with its path and what writes it. Streams stay open.</summary>
    public static IEnumerable<(string Path, Action<Stream> Write)> Yaml(Dossier dossier)
    {
        yield return ("dossier.yaml", output => WriteHeader(dossier, output));
        var groups = dossier.Records.ToLookup(record => record.RecordShape);
        foreach (var shape in Shapes.All.Where(shape => groups[shape].Any()))
        {
            yield return (
                shape.Collection + ".yaml",
                output =>
                    Write(
                        output,
                        nodes =>
                        {
                            nodes.StartObject();
                            DossierWriter.WriteCollection(shape, groups[shape], nodes);
                            nodes.EndObject();
                        }
                    )
            );
        }
    }

    internal static void WriteHeader(Dossier dossier, Stream output) =>
        Write(output, nodes => new ValueWriter(nodes).Object(Header.Shape, dossier.Header));

    static void Write(Stream output, Action<NodeWriter> write)
    {
        using var made = new MemoryStream();
        using (var nodes = new YamlNodeWriter(made))
        {
            write(nodes);
        }

        var bytes = made.ToArray();
        output.Write(Formatter.Format(bytes).Content ?? bytes);
    }
}
