namespace Relations.Dossiers;

/// <summary>Compares what two contents of one file are read as.</summary>
static class ContentComparison
{
    static readonly SourceFile File = new("dossier.yaml", 0);

    /// <summary>Whether both give the same header, the same records of each collection in order, and the same problems.</summary>
    public static bool Same(byte[] one, byte[] other, CollectionSet collections)
    {
        var (a, b) = (Read(one, collections), Read(other, collections));
        return Equals(a.Header, b.Header)
            && ByCollection(a).SequenceEqual(ByCollection(b))
            && Problems(a).SequenceEqual(Problems(b));
    }

    /// <summary>The collections with the fields that a file adds, where it has the header.</summary>
    public static CollectionSet CollectionsOf(byte[] bytes, CollectionSet collections) =>
        Read(bytes, collections).Collections;

    static FileReader Read(byte[] bytes, CollectionSet collections)
    {
        var reader = new FileReader(
            File,
            ReadLimits.Default,
            hasHeader: true,
            ReadLimits.Default.Records,
            collections,
            default
        );
        using var content = new MemoryStream(bytes);
        reader.Read(new MemoryFiles(), content);
        return reader;
    }

    static IEnumerable<Record> ByCollection(FileReader file) =>
        file.Records.OrderBy(record => record.RecordShape.Collection, StringComparer.Ordinal);

    static IEnumerable<string> Problems(FileReader file) =>
        file.Problems.Select(problem => $"{problem.Kind} {problem.Message}").Order(StringComparer.Ordinal);
}
