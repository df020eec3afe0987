namespace Relations.Dossiers;

public sealed partial class Dossier
{
    /// <summary>Loads a dossier from the file system.</summary>
    /// <param name="path">
    /// A folder with a <c>dossier.yaml</c>, or a single file that is a dossier of its own. A relative path is one below the
    /// current directory of the process.
    /// </param>
    /// <param name="options">How to load; <see cref="LoadOptions.Default"/> where null.</param>
    /// <param name="token">Ends the loading.</param>
    /// <returns>The dossier. What of it could not be read is in <see cref="Problems"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="DossierNotFoundException">There is no dossier at the path.</exception>
    /// <exception cref="DossierUnreadableException">The folder cannot be listed, or the file with the header not opened.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static Dossier Load(string path, LoadOptions? options = null, CancellationToken token = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Load(path, FilesAt(path), options, token);
    }

    /// <summary>Loads a dossier from files, wherever they lie: in memory, in an archive, in a data base.</summary>
    /// <param name="files">The files. A single one is a dossier of its own.</param>
    /// <param name="options">How to load; <see cref="LoadOptions.Default"/> where null.</param>
    /// <param name="token">Ends the loading.</param>
    /// <returns>The dossier. What of it could not be read is in <see cref="Problems"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    /// <exception cref="DossierNotFoundException">No file is a <c>dossier.yaml</c>, and there is no single one.</exception>
    /// <exception cref="DossierUnreadableException">The file with the header cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static Dossier Load(IDossierFiles files, LoadOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Load("dossier.yaml", files, options, token);
    }

    /// <summary>The same as <see cref="Load(string, LoadOptions, CancellationToken)"/>, on a thread of the pool.</summary>
    /// <inheritdoc cref="Load(string, LoadOptions, CancellationToken)"/>
    public static Task<Dossier> LoadAsync(
        string path,
        LoadOptions? options = null,
        CancellationToken token = default
    ) => Task.Run(() => Load(path, options, token), token);

    /// <summary>The same as <see cref="Load(IDossierFiles, LoadOptions, CancellationToken)"/>, on a thread of the pool.</summary>
    /// <inheritdoc cref="Load(IDossierFiles, LoadOptions, CancellationToken)"/>
    public static Task<Dossier> LoadAsync(
        IDossierFiles files,
        LoadOptions? options = null,
        CancellationToken token = default
    ) => Task.Run(() => Load(files, options, token), token);

    /// <summary>Makes a dossier of records that a program has made.</summary>
    /// <remarks>
    /// The dossier is what reading its canonical text gives: <see cref="Files"/> has that text as <c>dossier.yaml</c>, and the
    /// places of findings are lines of it. So whatever holds of a dossier that was read holds of one that was made, and no
    /// record that is given is changed.
    /// </remarks>
    /// <param name="header">What the dossier says of itself. A <see cref="Header.Format"/> that is null becomes 1.</param>
    /// <param name="records">The records.</param>
    /// <param name="storedTexts">The stored texts of sources, by the paths that these name; none where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> or <paramref name="records"/> is null.</exception>
    public static Dossier Create(Header header, IEnumerable<Record> records, MemoryFiles? storedTexts = null)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(records);
        header = header with { Format = header.Format ?? 1 };
        using var text = new MemoryStream();
        DossierWriter.WriteYaml(new(header, null, new MemoryFiles(), [.. records], [], NoLimits), text);
        var files = (storedTexts ?? new()).CopyWith("dossier.yaml", text.ToArray());
        return DossierReader.Read(files, NoLimits);
    }

    static ReadLimits NoLimits { get; } = ReadLimits.Default with { FileBytes = long.MaxValue, Records = int.MaxValue };

    static Dossier Load(string path, IDossierFiles files, LoadOptions? options, CancellationToken token)
    {
        options ??= LoadOptions.Default;
        var header =
            DossierReader.HeaderPath(files)
            ?? throw new DossierNotFoundException(path, $"There is no dossier.yaml in {path}.");
        var opened = files.Open(header);
        opened.Content?.Dispose();
        return opened.Content is null
            ? throw new DossierUnreadableException(path, $"{header} cannot be opened.", opened.Refusal)
            : DossierReader.Read(files, options.Limits, options.Formats, token);
    }

    static FolderFiles FilesAt(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            return File.Exists(full) ? FolderFiles.OfFile(full)
                : Directory.Exists(full) ? FolderFiles.OfFolder(full)
                : throw new DossierNotFoundException(path, $"There is no file or folder {path}.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DossierUnreadableException(path, failure.Message, FileRefusal.Denied, failure);
        }
    }
}
