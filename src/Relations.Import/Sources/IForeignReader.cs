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
    /// <param name="isSelector">Whether the path chooses the records of a file, and not values of a record.</param>
    Message? FaultOf(string path, SourceSettings settings, bool isSelector) => null;
}
