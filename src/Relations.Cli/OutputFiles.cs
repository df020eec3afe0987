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
    public static void Write(Terminal terminal, string path, Action<Stream> write) =>
        WriteAll(terminal, [(path, write)]);

    /// <summary>Writes files, all of them or none.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="files">The targets, each with what writes it; those after it are written when it has been.</param>
    /// <exception cref="CommandFailure">One cannot be written.</exception>
    public static void WriteAll(Terminal terminal, IEnumerable<(string Path, Action<Stream> Write)> files)
    {
        using var batch = new OutputBatch(terminal);
        foreach (var (path, write) in files)
        {
            batch.Add(path, write);
        }

        batch.Place();
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

    /// <summary>Writes files that are a dossier together into a folder, all of them or none, over those of an earlier export but of no other dossier.</summary>
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
        var all = files.Select(file => (Path: Path.Combine(folder, file.Path), file.Write)).ToList();
        foreach (var (path, _) in all)
        {
            SparedFiles.Spare(terminal, path, from);
        }

        WriteAll(terminal, all);
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
