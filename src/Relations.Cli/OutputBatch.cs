namespace Relations.Cli;

/// <summary>
/// Files that are written together or not at all: each beside its target first, and all are renamed once the last of them is
/// written. What is left when one fails is taken away again, with the folders that were made for it.
/// </summary>
/// <param name="terminal">Knows the working directory.</param>
sealed class OutputBatch(Terminal terminal) : IDisposable
{
    const string Beside = ".part";

    readonly List<(string Path, string Full)> staged = [];
    readonly List<string> placed = [];
    readonly List<string> folders = [];
    bool isDone;

    /// <summary>Writes a file beside its target.</summary>
    /// <param name="path">The target; its folder is made where it is missing.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public void Add(string path, Action<Stream> write)
    {
        if (string.IsNullOrWhiteSpace(path) || path == "-")
        {
            throw new CommandFailure("--output names no file");
        }

        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        Try(
            path,
            full,
            () =>
            {
                RequireWritable(path, full);
                if (full.StartsWith("/dev/", StringComparison.Ordinal))
                {
                    using var device = new FileStream(full, FileMode.Open, FileAccess.Write);
                    write(device);
                    return;
                }

                MakeFolder(Path.GetDirectoryName(full)!);
                staged.Add((path, full));
                using var stream = File.Create(full + Beside);
                write(stream);
            }
        );
    }

    /// <summary>Puts all files in their places.</summary>
    /// <exception cref="CommandFailure">One cannot be put there.</exception>
    public void Place()
    {
        foreach (var (path, full) in staged)
        {
            var isNew = !File.Exists(full);
            Try(path, full, () => File.Move(full + Beside, full, overwrite: true));
            if (isNew)
            {
                placed.Add(full);
            }
        }

        isDone = true;
    }

    /// <summary>Takes away what was not put in its place, and, if anything was not, all that is new.</summary>
    public void Dispose()
    {
        if (isDone)
        {
            return;
        }

        try
        {
            foreach (var file in staged.Select(file => file.Full + Beside).Concat(placed))
            {
                File.Delete(file);
            }

            foreach (var folder in folders.AsEnumerable().Reverse().Where(IsEmpty))
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Why the files could not be written says more.
        }
    }

    static bool IsEmpty(string folder) =>
        Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any();

    void MakeFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            MakeFolder(Path.GetDirectoryName(folder)!);
            Directory.CreateDirectory(folder);
            folders.Add(folder);
        }
    }

    static void Try(string path, string full, Action act)
    {
        try
        {
            act();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var why = failure.Message.ReplaceLineEndings(" ").Replace(full + Beside, full, StringComparison.Ordinal);
            throw new CommandFailure($"{path}: cannot be written: {why}");
        }
    }

    // A file is replaced by one of the same name, which asks for no leave of the file itself.
    static void RequireWritable(string path, string full)
    {
        if (Directory.Exists(full))
        {
            throw new CommandFailure($"{path}: is a folder");
        }

        for (var above = Path.GetDirectoryName(full); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
            {
                throw new CommandFailure($"{path}: {Path.GetFileName(above)} is a file and no folder");
            }
        }

        var attributes = File.Exists(full) ? File.GetAttributes(full) : FileAttributes.None;
        if (attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            throw new CommandFailure($"{path}: is a link; name the file that it leads to");
        }

        if (attributes.HasFlag(FileAttributes.ReadOnly))
        {
            throw new CommandFailure($"{path}: may not be changed; it is read-only");
        }
    }
}
