using System.Text;

namespace Relations.Import;

/// <summary>The places of all records of a folder that were imported: those of this import, and those of others by other mappings.</summary>
/// <param name="files">The files of the folder.</param>
/// <param name="before">What the last import by this mapping wrote; null where there was none.</param>
/// <param name="now">What this one says.</param>
sealed class ImportedOrigins(IDossierFiles files, ImportState? before, ImportState now)
{
    /// <summary>Writes them: in the order of the import, or by their ids where there are others.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="writeOwn">Writes those of this import.</param>
    public void Write(Stream output, Action<Stream> writeOwn)
    {
        var lines = Others();
        if (lines.Count == 0)
        {
            writeOwn(output);
            return;
        }

        using var own = new MemoryStream();
        writeOwn(own);
        own.Position = 0;
        using var reader = new StreamReader(own);
        lines.AddRange(Lines(reader));
        foreach (var line in lines.Order(StringComparer.Ordinal))
        {
            output.Write(Encoding.UTF8.GetBytes(line + "\n"));
        }
    }

    List<string> Others()
    {
        var own = (before ?? now)
            .Records.Keys.Concat(now.Records.Keys)
            .Select(key => key.Id)
            .Concat(now.Joined.Keys.Select(key => key.Id))
            .ToHashSet(StringComparer.Ordinal);
        using var content = files.Open(OriginIndex.Path).Content;
        if (content is null)
        {
            return [];
        }

        using var reader = new StreamReader(content);
        return [.. Lines(reader).Where(line => OriginIndex.IdOf(line) is { } id && !own.Contains(id))];
    }

    static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
