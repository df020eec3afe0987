namespace Relations.Import;

/// <summary>Reads one format of foreign files.</summary>
interface IForeignReader
{
    /// <summary>The records of a file, one at a time.</summary>
    /// <exception cref="IOException">The file cannot be read to its end.</exception>
    IEnumerable<ForeignRecord> Read(ForeignInput input);

    /// <summary>What is wrong with a path of a mapping over this format; null where nothing is.</summary>
    /// <param name="path">The path.</param>
    /// <param name="settings">How files are read, for the namespaces that are declared.</param>
    /// <param name="use">What the path chooses.</param>
    Message? FaultOf(string path, SourceSettings settings, PathUse use) => null;

    /// <summary>Whether records are rows of a table, whose columns have names.</summary>
    bool IsTable => false;

    /// <summary>The keys of a mapping, beside <c>format</c>, that say how files of this format are read.</summary>
    IReadOnlyList<string> Settings { get; }
}
