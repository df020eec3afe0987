namespace Relations.Cli;

/// <summary>A folder that is made with all of its files or not at all: under a temporary name beside its place, and renamed at the end.</summary>
/// <param name="terminal">Knows when the run is interrupted.</param>
/// <param name="path">The folder, as the user named it.</param>
/// <param name="full">Its full path, at which nothing is.</param>
sealed class OutputFolder(Terminal terminal, string path, string full) : IStagedOutput, IDisposable
{
    readonly string temporary = TemporaryName.In(Path.GetDirectoryName(full)!);
    readonly NewFolders folders = new();
    bool isDone;

    /// <summary>Writes a file.</summary>
    /// <param name="name">Its path below the folder.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public void Add(string name, Action<Stream> write)
    {
        var file = Path.Combine(temporary, name);
        OutputFailure.Tell(
            Path.Combine(path, name),
            () =>
            {
                FileStream? stream = null;
                terminal.Interruption.Step(() => stream = Create(file));
                using (stream)
                {
                    write(stream!);
                }
            },
            Told
        );
    }

    /// <summary>Puts the folder in its place.</summary>
    /// <exception cref="CommandFailure">It cannot be put there.</exception>
    public void Place() =>
        OutputFailure.Tell(
            path,
            () =>
                terminal.Interruption.Step(() =>
                {
                    Directory.Move(temporary, full);
                    isDone = true;
                }),
            Told
        );

    /// <inheritdoc />
    public void Discard()
    {
        if (!isDone)
        {
            OutputFailure.Pass(() =>
            {
                if (Directory.Exists(temporary))
                {
                    Directory.Delete(temporary, recursive: true);
                }
            });
            folders.Remove();
        }
    }

    /// <summary>Takes away what was not put in its place.</summary>
    public void Dispose() => terminal.Interruption.Release(this);

    FileStream Create(string file)
    {
        terminal.Interruption.Watch(this);
        folders.Make(Path.GetDirectoryName(full)!);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return new(file, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
    }

    string Told(string message) => message.Replace(temporary, full, StringComparison.Ordinal);
}
