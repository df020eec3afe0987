using System.Text;

namespace Relations.Dossiers;

/// <summary>Writes parts of dossiers as <see cref="Formatter"/> lays them out, one record after the other.</summary>
/// <param name="output">The stream, which stays open.</param>
/// <param name="collections">The collections of the dossier.</param>
sealed class YamlWriter(Stream output, CollectionSet collections) : IDisposable
{
    readonly StreamWriter text = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
    bool isBegun;

    /// <summary>Writes the fields of the header.</summary>
    public void Header(Dossier dossier)
    {
        var written = Text(nodes =>
        {
            var writer = new ValueWriter(nodes, dossier.Unread);
            nodes.StartObject();
            writer.Fields(Dossiers.Header.Shape, dossier.Header);
            nodes.EndObject();
        });
        text.Write(written);
        isBegun = written.Length > 0;
    }

    /// <summary>Writes what stands beside the records and could not be taken up.</summary>
    public void Rest(UnreadRoot rest)
    {
        if (rest.IsEmpty)
        {
            return;
        }

        text.Write(
            Text(nodes =>
            {
                nodes.StartObject();
                rest.WriteRest(new ValueWriter(nodes, UnreadValues.None), nodes);
                nodes.EndObject();
            })
        );
        isBegun = true;
    }

    /// <summary>Writes a collection, apart from what stands before it.</summary>
    public void Collection(
        RecordShape shape,
        IEnumerable<Record> records,
        CancellationToken token,
        IReadOnlyList<UnreadValue>? beside = null
    )
    {
        text.Write(isBegun ? "\n" : "");
        isBegun = true;
        var isFirst = true;
        foreach (var record in DossierWriter.InOrder(records).Until(token))
        {
            Write([record], []);
        }

        if (beside is { Count: > 0 })
        {
            Write([], beside);
        }

        // Every record is laid out as the only one of its collection, whose name is kept of the first.
        void Write(IEnumerable<Record> some, IReadOnlyList<UnreadValue> others)
        {
            var written = Text(nodes =>
            {
                nodes.StartObject();
                DossierWriter.WriteCollection(shape, some, nodes, others);
                nodes.EndObject();
            });
            text.Write(isFirst ? written : written.AsSpan(written.IndexOf('\n', StringComparison.Ordinal) + 1));
            isFirst = false;
        }
    }

    /// <summary>Ends, with an empty object where nothing was written.</summary>
    public void Dispose()
    {
        text.Write(isBegun ? "" : "{}\n");
        text.Dispose();
    }

    string Text(Action<NodeWriter> write)
    {
        var tree = new SyntaxTreeWriter();
        write(tree);
        return YamlLayout.Of(tree.Root!, collections);
    }
}
