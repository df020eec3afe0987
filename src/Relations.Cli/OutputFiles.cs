using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli;

/// <summary>Writes files whole or not at all.</summary>
static class OutputFiles
{
    /// <summary>Writes a file beside its target and renames it, so that no half-written file is ever left.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The target; its folder is made where it is missing.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static void Write(Terminal terminal, string path, Action<Stream> write)
    {
        try
        {
            var full = Path.GetFullPath(path, terminal.WorkingDirectory);
            if (Directory.Exists(full))
            {
                throw new CommandFailure($"{path}: is a folder");
            }

            if (full.StartsWith("/dev/", StringComparison.Ordinal))
            {
                using var device = new FileStream(full, FileMode.Open, FileAccess.Write);
                write(device);
                return;
            }

            if (File.Exists(full) && File.GetAttributes(full).HasFlag(FileAttributes.ReparsePoint))
            {
                throw new CommandFailure($"{path}: is a link; name the file that it leads to");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            var temporary = full + ".part";
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
            throw new CommandFailure($"{path}: cannot be written: {failure.Message.ReplaceLineEndings(" ")}");
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
            Spare(terminal, path, shown);
        }

        Write(terminal, path, write);
    }

    static void Spare(Terminal terminal, string path, DisplayedResult shown)
    {
        var dossier = shown.Result.Dossier;
        var folder = Path.GetFullPath(shown.Folder, terminal.WorkingDirectory);
        var target = Path.GetRelativePath(folder, Path.GetFullPath(path, terminal.WorkingDirectory)).Replace('\\', '/');
        var texts = dossier.Sources.Select(source => source.File);
        if (dossier.Files.RecordFiles.Concat(texts).Contains(target, StringComparer.OrdinalIgnoreCase))
        {
            throw new CommandFailure($"{path}: is a file of the dossier, and is not written over");
        }

        var isFolder = Path.GetFileNameWithoutExtension(dossier.HeaderFile?.Path) == "dossier";
        if (isFolder && !target.StartsWith("../", StringComparison.Ordinal) && FolderFiles.IsRecordFile(target))
        {
            throw new CommandFailure($"{path}: lies in the dossier's folder, and would be read as one of its files");
        }
    }
}
