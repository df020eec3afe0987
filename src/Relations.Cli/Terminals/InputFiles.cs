using Relations.Dossiers;

namespace Relations.Cli;

/// <summary>Opens the files that the user names beside the dossier.</summary>
static partial class InputFiles
{
    [Message("{path}: is a pipe or a device and not a regular file")]
    private static partial Message IsSpecial(string path);

    [Message("{path}: is a folder")]
    private static partial Message IsFolder(string path);

    [Message("{path}: no such file")]
    private static partial Message IsMissing(string path);

    [Message("{path}: cannot be opened")]
    private static partial Message CannotBeOpened(string path);

    /// <summary>Opens a file.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The file, as the user named it.</param>
    /// <exception cref="CommandFailure">It is not a file, or cannot be opened.</exception>
    public static Stream Open(Terminal terminal, string path)
    {
        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        var opened = RegularFile.Open(full);
        return opened.Content
            ?? throw new CommandFailure(
                opened.Refusal switch
                {
                    FileRefusal.Special => IsSpecial(path),
                    FileRefusal.Missing when Directory.Exists(full) => IsFolder(path),
                    FileRefusal.Missing => IsMissing(path),
                    _ => CannotBeOpened(path),
                }
            );
    }

    /// <summary>Reads a file whole.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="limit">The most bytes that it may have.</param>
    /// <param name="tooLarge">What is said of a larger one.</param>
    /// <exception cref="CommandFailure">It is not a file, cannot be read, or is too large.</exception>
    public static byte[] ReadAll(Terminal terminal, string path, long limit, Func<string, Message> tooLarge)
    {
        using var content = Open(terminal, path);
        if (content.Length > limit)
        {
            throw new CommandFailure(tooLarge(path));
        }

        var bytes = new byte[content.Length];
        return bytes[..content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    /// <summary>Reads a file whole, which this run writes over in no case.</summary>
    /// <inheritdoc cref="ReadAll" />
    public static byte[] ReadSpared(Terminal terminal, string path, long limit, Func<string, Message> tooLarge)
    {
        var bytes = ReadAll(terminal, path, limit, tooLarge);
        terminal.Spared.Add(Path.GetFullPath(path, terminal.WorkingDirectory));
        return bytes;
    }

    /// <summary>What stands before the files of a dossier in a report.</summary>
    public static string FolderOf(Terminal terminal, string path)
    {
        var folder = File.Exists(Path.GetFullPath(path, terminal.WorkingDirectory))
            ? Path.GetDirectoryName(path)
            : path;
        return folder is null or "." ? "" : folder.Replace('\\', '/');
    }
}
