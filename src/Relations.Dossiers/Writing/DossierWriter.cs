namespace Relations.Dossiers;

/// <summary>
/// Writes dossiers in canonical form: fields in the order of their shape, collections in theirs, records by id, absent
/// fields left out. The same dossier gives the same bytes, however its files were divided.
/// </summary>
public static class DossierWriter
{
    /// <summary>Writes the whole dossier as one JSON object, which is a dossier itself. The stream stays open.</summary>
    public static void WriteJson(Dossier dossier, Stream output) => WriteJson(dossier, output, CancellationToken.None);

    /// <inheritdoc cref="WriteJson(Dossier, Stream)" />
    /// <param name="dossier">The dossier.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="token">Ends the writing; what has been written until then is no whole dossier.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void WriteJson(Dossier dossier, Stream output, CancellationToken token)
    {
        using var nodes = new JsonNodeWriter(output);
        nodes.StartObject();
        var header = new ValueWriter(nodes, dossier.Unread);
        header.Fields(Header.Shape, dossier.Header);
        var beside = UnreadRoot.Of(dossier);
        foreach (var (shape, records) in Collections(dossier))
        {
            WriteCollection(shape, records.Until(token), nodes, beside.ItemsOf(shape));
        }

        beside.WriteRest(header, nodes);
        nodes.EndObject();
    }

    /// <summary>Writes the whole dossier as one YAML object, which is a dossier itself. The stream stays open.</summary>
    public static void WriteYaml(Dossier dossier, Stream output) => WriteYaml(dossier, output, CancellationToken.None);

    /// <inheritdoc cref="WriteYaml(Dossier, Stream)" />
    /// <param name="dossier">The dossier.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="token">Ends the writing; what has been written until then is no whole dossier.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void WriteYaml(Dossier dossier, Stream output, CancellationToken token)
    {
        using var yaml = new YamlWriter(output, dossier.Collections);
        yaml.Header(dossier);
        var beside = UnreadRoot.Of(dossier);
        foreach (var (shape, records) in Collections(dossier))
        {
            yaml.Collection(shape, records, token, beside.ItemsOf(shape));
        }

        yaml.Rest(beside);
    }

    /// <summary>Records in the order in which those of one collection are written.</summary>
    internal static IEnumerable<Record> InOrder(IEnumerable<Record> records) =>
        records.OrderBy(record => record.Id, StringComparer.Ordinal);

    internal static void WriteCollection(
        RecordShape shape,
        IEnumerable<Record> records,
        NodeWriter nodes,
        IEnumerable<UnreadValue>? beside = null
    )
    {
        nodes.Name(shape.Collection);
        nodes.StartList();
        foreach (var record in InOrder(records))
        {
            ValueWriter.Record(shape, record, nodes);
        }

        foreach (var one in beside ?? [])
        {
            one.Raw.WriteTo(nodes);
        }

        nodes.EndList();
    }

    static IEnumerable<(RecordShape Shape, IEnumerable<Record> Records)> Collections(Dossier dossier)
    {
        var records = dossier.Records.ToLookup(record => record.TypeShape);
        return dossier
            .Collections.All.Select(shape => (Shape: shape, Records: records[shape.Base]))
            .Where(group => group.Records.Any());
    }
}
