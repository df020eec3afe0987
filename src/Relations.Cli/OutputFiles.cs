using Relations.Rules;

namespace Relations.Cli;

/// <summary>Writes files whole or not at all.</summary>
static class OutputFiles
{
    /// <summary>Refuses a folder to be made that is a file, or holds something already.</summary>
    /// <exception cref="CommandFailure">It is not empty.</exception>
    public static void RequireEmpty(Terminal terminal, string path)
    {
        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        if (File.Exists(full) || (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any()))
        {
            throw new CommandFailure($"{path}: is not an empty folder");
        }

        SparedFiles.SpareFolder(terminal, path);
    }

    /// <summary>Writes a file beside its target and renames it, so that no half-written file is ever left.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The target; its folder is made where it is missing.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static void Write(Terminal terminal, string path, Action<Stream> write)
    {
        if (string.IsNullOrWhiteSpace(path) || path == "-")
        {
            throw new CommandFailure("--output names no file");
        }

        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        var temporary = full + ".part";
        try
        {
            RequireWritable(path, full);

            if (full.StartsWith("/dev/", StringComparison.Ordinal))
            {
                using var device = new FileStream(full, FileMode.Open, FileAccess.Write);
                write(device);
                return;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            try
            {
                using (var stream = File.Create(temporary))
                {
                    write(stream);
                }

                File.Move(temporary, full, overwrite: true);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var why = failure.Message.ReplaceLineEndings(" ").Replace(temporary, full, StringComparison.Ordinal);
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

    /// <summary>Writes a file that comes from dossiers, unless it would become or replace one of their own files.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The target; its folder is made where it is missing.</param>
    /// <param name="from">The dossiers.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CommandFailure">The file cannot be written, or is a record file or stored text of a dossier, or would be read as one.</exception>
    public static void Write(Terminal terminal, string path, IEnumerable<DisplayedResult> from, Action<Stream> write)
    {
        foreach (var shown in from)
        {
            SparedFiles.Spare(terminal, path, shown);
        }

        SparedFiles.SpareOthers(terminal, path);
        Write(terminal, path, write);
    }

    /// <summary>Writes files that are a dossier together into a folder, over those of an earlier export but of no other dossier.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="folder">The folder; it is made where it is missing.</param>
    /// <param name="from">The dossier that they come from.</param>
    /// <param name="files">The files by name.</param>
    /// <exception cref="CommandFailure">A file cannot be written, or the folder is that of a dossier.</exception>
    public static void WriteFolder(
        Terminal terminal,
        string folder,
        DisplayedResult from,
        IEnumerable<(string Path, Action<Stream> Write)> files
    )
    {
        SparedFiles.SpareFolder(terminal, folder);
        foreach (var (name, write) in files)
        {
            var path = Path.Combine(folder, name);
            SparedFiles.Spare(terminal, path, from);
            Write(terminal, path, write);
        }
    }

    /// <summary>Writes a baseline, which may lie among a dossier's files but not replace one of them.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The target; its folder is made where it is missing.</param>
    /// <param name="of">The dossier that it is about.</param>
    /// <param name="baseline">The baseline.</param>
    /// <exception cref="CommandFailure">The file cannot be written, or is a record file or stored text of a dossier, or would be read as one.</exception>
    public static void WriteBaseline(Terminal terminal, string path, DisplayedResult of, Baseline baseline)
    {
        SparedFiles.SpareFromBaseline(terminal, path, of);
        Write(terminal, path, baseline.Write);
    }
}
