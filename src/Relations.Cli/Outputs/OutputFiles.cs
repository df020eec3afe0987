using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli;

/// <summary>Writes files whole or not at all.</summary>
static partial class OutputFiles
{
    [Message("writing {path}")]
    private static partial Message Writing(string path);

    [Message("{path}: is not an empty folder")]
    private static partial Message NotEmpty(string path);

    /// <summary>Refuses a folder to be made that is a file, or holds something already.</summary>
    /// <exception cref="CommandFailure">It is not empty.</exception>
    public static void RequireEmpty(Terminal terminal, string path)
    {
        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        if (Directory.Exists(full) ? HoldsAny(full) : Path.Exists(full) || new FileInfo(full).LinkTarget is not null)
        {
            throw new CommandFailure(NotEmpty(path));
        }

        OverwriteGuard.SpareFolder(terminal, path);
    }

    // What a killed run has left is nobody's, and no reason to refuse the next one.
    static bool HoldsAny(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Any(entry => !TemporaryName.IsOne(entry));

    /// <summary>Writes the files of a new folder, all of them or none.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The folder, which <see cref="RequireEmpty"/> has let pass.</param>
    /// <param name="files">The files by name, each with what writes it; those after it are written when it has been.</param>
    /// <exception cref="CommandFailure">One cannot be written.</exception>
    public static void MakeFolder(
        Terminal terminal,
        string path,
        IEnumerable<(string Path, Action<Stream> Write)> files
    )
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, terminal.WorkingDirectory));
        if (Directory.Exists(full))
        {
            // It stays the folder that it is, with its place, owner and mode.
            WriteAll(terminal, files.Select(file => (Path.Combine(path, file.Path), file.Write)));
            return;
        }

        using var folder = new OutputFolder(terminal, path, full);
        foreach (var (name, write) in files)
        {
            folder.Add(name, write);
        }

        folder.Place();
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
    public static void WriteAll(Terminal terminal, IEnumerable<(string Path, Action<Stream> Write)> files) =>
        WriteAll(terminal, files, []);

    static void WriteAll(
        Terminal terminal,
        IEnumerable<(string Path, Action<Stream> Write)> files,
        IEnumerable<string> left
    )
    {
        using var batch = new OutputBatch(terminal);
        foreach (var (path, write) in files)
        {
            batch.Add(path, write);
        }

        foreach (var path in left)
        {
            batch.Remove(path);
        }

        batch.Place();
    }

    /// <summary>Writes a file that comes from dossiers, unless it would become or replace one of their own files.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The target; its folder is made where it is missing.</param>
    /// <param name="from">The dossiers.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CommandFailure">The file cannot be written, or is a record file or stored text of a dossier, or would be read as one.</exception>
    public static void Write(
        Terminal terminal,
        string path,
        IReadOnlyList<DisplayedResult> from,
        Action<Stream> write
    ) => WriteAll(terminal, from, [(path, write)]);

    /// <summary>Writes files that come from dossiers, all of them or none, unless one would become or replace one of their own files.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="from">The dossiers.</param>
    /// <param name="files">The targets, each with what writes it.</param>
    /// <exception cref="CommandFailure">A file cannot be written, or is a record file or stored text of a dossier, or would be read as one.</exception>
    public static void WriteAll(
        Terminal terminal,
        IReadOnlyList<DisplayedResult> from,
        IReadOnlyList<(string Path, Action<Stream> Write)> files
    )
    {
        foreach (var (path, _) in files)
        {
            foreach (var shown in from)
            {
                OverwriteGuard.Spare(terminal, path, shown);
            }

            OverwriteGuard.SpareOthers(terminal, path);
        }

        var now = "";
        Working.Show(
            terminal,
            () => Writing(now),
            () => WriteAll(terminal, files.Select(file => (now = file.Path, file.Write)))
        );
        ClosingLines.OfFiles(terminal, from, files.Select(file => file.Path));
    }

    /// <summary>Writes files that are a dossier together into a folder, all of them or none, over those of an earlier export but of no other dossier.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="folder">The folder; it is made where it is missing.</param>
    /// <param name="from">The dossier that they come from.</param>
    /// <param name="files">The files by name.</param>
    /// <param name="left">Files of an earlier export that go.</param>
    /// <exception cref="CommandFailure">A file cannot be written, or the folder is that of a dossier.</exception>
    public static void WriteFolder(
        Terminal terminal,
        string folder,
        DisplayedResult from,
        IEnumerable<(string Path, Action<Stream> Write)> files,
        IEnumerable<string> left
    )
    {
        OverwriteGuard.SpareFolder(terminal, folder);
        var all = files.Select(file => (Path: Path.Combine(folder, file.Path), file.Write)).ToList();
        foreach (var (path, _) in all)
        {
            OverwriteGuard.Spare(terminal, path, from);
        }

        Working.Show(
            terminal,
            () => Writing(folder),
            () => WriteAll(terminal, all, left.Select(path => Path.Combine(folder, path)))
        );
        ClosingLines.OfFolder(terminal, from, folder, all.Count);
    }

    /// <summary>Changes files of a folder, all of them or none.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files by name.</param>
    /// <param name="left">Files that go.</param>
    /// <param name="others">Files elsewhere that belong to them.</param>
    /// <exception cref="CommandFailure">A file cannot be written.</exception>
    public static void Change(
        Terminal terminal,
        string folder,
        IEnumerable<(string Path, Action<Stream> Write)> files,
        IEnumerable<string> left,
        IEnumerable<(string Path, Action<Stream> Write)> others
    ) =>
        WriteAll(
            terminal,
            files.Select(file => (Path.Combine(folder, file.Path), file.Write)).Concat(others),
            left.Select(path => Path.Combine(folder, path))
        );

    /// <summary>Writes a baseline, which may lie among a dossier's files but not replace one of them.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The target; its folder is made where it is missing.</param>
    /// <param name="of">The dossier that it is about.</param>
    /// <param name="baseline">The baseline.</param>
    /// <exception cref="CommandFailure">The file cannot be written, or is a record file or stored text of a dossier, or would be read as one.</exception>
    public static void WriteBaseline(Terminal terminal, string path, DisplayedResult of, Baseline baseline)
    {
        OverwriteGuard.SpareFromBaseline(terminal, path, of);
        Write(terminal, path, baseline.Write);
    }
}
