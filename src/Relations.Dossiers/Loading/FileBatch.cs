namespace Relations.Dossiers;

/// <summary>Reads files of records, several at once where they are large. What is read is the same as one after the other.</summary>
/// <param name="files">The files of the dossier.</param>
/// <param name="limits">How much to take.</param>
/// <param name="collections">The collections, with the fields that the dossier adds.</param>
/// <param name="token">Ends the reading.</param>
sealed class FileBatch(IDossierFiles files, ReadLimits limits, CollectionSet collections, CancellationToken token)
{
    // Less than that is read before other threads have begun.
    const long FewBytes = 1 << 20;

    /// <summary>Reads files, in their order.</summary>
    /// <param name="all">The files, none of which has the header.</param>
    /// <param name="left">How many records may still be read once the files before have been taken.</param>
    public IEnumerable<LoadedFile> Read(IReadOnlyList<SourceFile> all, Func<int> left)
    {
        foreach (var part in all.Chunk(limits.ThreadCount))
        {
            var opened = part.Select(file => LoadedFile.Open(files, file)).ToList();
            try
            {
                var isAtOnce = opened.Count > 1 && opened.Sum(one => one.Length) >= FewBytes;
                if (isAtOnce)
                {
                    ReadAtOnce(opened, left());
                }

                foreach (var one in opened)
                {
                    yield return !isAtOnce ? Done(one, left())
                    : one.Records.Count > left() ? Again(one.File, left())
                    : one;
                }
            }
            finally
            {
                opened.ForEach(one => one.Dispose());
            }
        }
    }

    // Each may have all that is left; one that then has too many is read again.
    void ReadAtOnce(List<LoadedFile> opened, int left) =>
        Concurrently.ForEach(opened, limits.ThreadCount, one => Done(one, left), token);

    LoadedFile Again(SourceFile file, int left)
    {
        using var opened = LoadedFile.Open(files, file);
        return Done(opened, left);
    }

    LoadedFile Done(LoadedFile opened, int left)
    {
        opened.Read(files, new(opened.File, limits, hasHeader: false, left, collections, token));
        return opened;
    }
}
