namespace Relations.Cli;

/// <summary>
/// Files that are written together or not at all: each under a temporary name beside its target, and all are put in their places once the
/// last of them is written. Where one cannot be, those that were are made what they were.
/// </summary>
/// <param name="terminal">Knows the working directory, and when the run is interrupted.</param>
sealed partial class OutputBatch(Terminal terminal) : IStagedOutput, IDisposable
{
    const int MaxAttempts = 5;

    [Message("{path}: is read for what is written, and is not written over")]
    private static partial Message IsRead(string path);

    readonly List<IPlacement> placements = [];
    readonly NewFolders folders = new();
    bool isWatched;
    bool isDone;

    /// <summary>Writes a file beside its target.</summary>
    /// <param name="path">The target; its folder is made where it is missing.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public void Add(string path, Action<Stream> write)
    {
        var full = OutputTarget.FullOf(terminal, path);
        if (OutputTarget.IsNowhere(full))
        {
            using var nowhere = new FileStream(full, FileMode.Open, FileAccess.Write);
            write(nowhere);
            return;
        }

        if (terminal.Spared.Has(full))
        {
            throw new CommandFailure(IsRead(path));
        }

        OutputFailure.Tell(path, () => OutputTarget.Require(path, full), message => message);
        var file = new StagedFile(path, full);
        OutputFailure.Tell(
            path,
            () =>
            {
                using var stream = Create(file);
                write(stream);
                file.TakeAccess(stream);
            },
            file.Told
        );
    }

    /// <summary>Lets a file go when the others are put in their places.</summary>
    public void Remove(string path) =>
        placements.Add(new StagedRemoval(path, Path.GetFullPath(path, terminal.WorkingDirectory)));

    /// <summary>Puts all files in their places.</summary>
    /// <exception cref="CommandFailure">One cannot be put there; then none is.</exception>
    public void Place()
    {
        using var turn = placements.Count > 1 ? PlacementTurn.Wait(placements.Select(one => one.Full)) : null;
        terminal.Interruption.Step(() =>
        {
            try
            {
                // One alone is replaced at once, or stays as it is.
                if (placements.Count > 1)
                {
                    placements.ForEach(one => OutputFailure.Tell(one.Path, one.KeepOld, one.Told));
                }

                placements.ForEach(one => OutputFailure.Tell(one.Path, one.Place, one.Told));
                isDone = true;
            }
            finally
            {
                Discard();
            }
        });
    }

    /// <inheritdoc />
    public void Discard()
    {
        foreach (var one in placements.AsEnumerable().Reverse())
        {
            if (!isDone)
            {
                OutputFailure.Pass(one.PutBack);
            }

            OutputFailure.Pass(one.Forget);
        }

        if (!isDone)
        {
            folders.Remove();
        }
    }

    /// <summary>Takes away what was not put in its place.</summary>
    public void Dispose() => terminal.Interruption.Release(this);

    FileStream Create(StagedFile file)
    {
        FileStream? stream = null;
        for (var attempt = 1; stream is null; attempt++)
        {
            try
            {
                terminal.Interruption.Step(() => stream = CreateWatched(file));
            }
            catch (DirectoryNotFoundException) when (attempt < MaxAttempts)
            {
                // Another run has made the folder and, as it failed, taken it away again.
            }
        }

        return stream;
    }

    FileStream CreateWatched(StagedFile file)
    {
        if (!isWatched)
        {
            terminal.Interruption.Watch(this);
            isWatched = true;
        }

        folders.Make(Path.GetDirectoryName(file.Full)!);
        var stream = file.Create();
        placements.Add(file);
        return stream;
    }
}
