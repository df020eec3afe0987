using System.Text;

namespace Relations.Import;

/// <summary>The places of all records of a folder that were imported: those of this import, and those of others by other mappings.</summary>
/// <param name="files">The files of the folder.</param>
/// <param name="before">What the last import by this mapping wrote; null where there was none.</param>
/// <param name="now">What this one says.</param>
sealed class ImportedOrigins(IDossierFiles files, ImportState? before, ImportState now)
{
    /// <summary>Writes them.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="writeOwn">Writes those of this import.</param>
    public void Write(Stream output, Action<Stream> writeOwn)
    {
        var own = (before ?? now)
            .Records.Keys.Concat(now.Records.Keys)
            .Select(key => key.Id)
            .ToHashSet(StringComparer.Ordinal);
        own.UnionWith(now.Joined.Keys.Select(key => key.Id));
        using (var content = files.Open(OriginIndex.Path).Content)
        {
            using var lines = content is null ? null : new StreamReader(content);
            while (lines?.ReadLine() is { } line)
            {
                if (OriginIndex.IdOf(line) is { } id && !own.Contains(id))
                {
                    output.Write(Encoding.UTF8.GetBytes(line + "\n"));
                }
            }
        }

        writeOwn(output);
    }
}
