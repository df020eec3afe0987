namespace Relations.Import;

/// <summary>Brings the stored texts of an import to a dossier.</summary>
sealed class TextUpdate(
    ImportState? before,
    Dossier here,
    Dossier there,
    IDictionary<string, byte[]> written,
    List<string> removed,
    UpdateLog log
)
{
    readonly Dictionary<string, string> staying = new(StringComparer.Ordinal);
    readonly EditedFiles files = new(here.Files);

    /// <summary>The digests of texts that the import has no longer and that stay with their sources.</summary>
    public IReadOnlyDictionary<string, string> Staying => staying;

    /// <summary>The texts that are replaced, by path, as they were and as they are to be.</summary>
    public SortedDictionary<string, (byte[] Old, byte[] New)> Replaced { get; } = new(StringComparer.Ordinal);

    /// <summary>Updates all texts.</summary>
    /// <param name="gone">The ids of the sources that go.</param>
    public void Run(IReadOnlySet<string> gone)
    {
        var given = NamedFile.Of(there).Where(file => file.Sha256 is not null).ToList();
        foreach (var file in given)
        {
            Update(file, PathHere(file));
        }

        var paths = given.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, digest) in (before?.Texts ?? []).Where(text => !paths.Contains(text.Key)))
        {
            Remove(path, digest, gone);
        }
    }

    // Where somebody has moved the text, its source names it there.
    string PathHere(NamedFile file) =>
        before?.Texts.ContainsKey(file.Path) == true
        && file.Source is { } source
        && here.Find(source.Id) is Source { File: { } moved }
            ? NamedFile.Plain(moved)
            : file.Path;

    void Update(NamedFile file, string path)
    {
        var old = before?.Texts.GetValueOrDefault(file.Path);
        var own = DigestOf(path, out var isOpen);
        if (own == file.Sha256)
        {
            return;
        }

        if (own == old && isOpen)
        {
            using var content = there.Files.Open(file.Path).Content;
            using var bytes = new MemoryStream();
            content!.CopyTo(bytes);
            written[path] = bytes.ToArray();
            if (own is not null)
            {
                Replaced[path] = (files.Read(path)!, written[path]);
            }

            log.Updates.Add(new(own is null ? UpdateKind.Added : UpdateKind.Changed, null, path, []));
        }
        else if (old == file.Sha256)
        {
            log.Kept++;
        }
        else
        {
            Leave(path, own is null ? LeftReason.DeletedHere : LeftReason.BothChanged);
        }
    }

    void Remove(string path, string digest, IReadOnlySet<string> gone)
    {
        var source = here.Of(Source.Shape)
            .FirstOrDefault(source => source.File is { } named && NamedFile.Plain(named) == path);
        var own = DigestOf(path, out _);
        if (own is null)
        {
            return;
        }

        if (source is not null && !gone.Contains(source.Id))
        {
            staying[path] = digest;
        }
        else if (own == digest)
        {
            removed.Add(path);
            log.Updates.Add(new(UpdateKind.Removed, null, path, []));
        }
        else
        {
            Leave(path, LeftReason.GoneFromSource);
        }
    }

    void Leave(string path, LeftReason why) =>
        log.Left.Add(new(null, path, new("", "", 0, why, null, null), new(path, new(1, 1, 1))));

    string? DigestOf(string path, out bool isOpen)
    {
        var opened = here.Files.Open(path);
        opened.Content?.Dispose();
        isOpen = opened.Content is not null || opened.Refusal == FileRefusal.Missing;
        return opened.Content is not null && files.Read(path) is { } bytes ? Digest.Of(bytes) : null;
    }
}
