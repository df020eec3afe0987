using Relations.Dossiers;

namespace Relations.Cli;

/// <summary>Opens the files that the user names beside the dossier.</summary>
static class InputFiles
{
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
                    FileRefusal.Special => $"{path}: is a pipe or a device and not a regular file",
                    FileRefusal.Missing when Directory.Exists(full) => $"{path}: is a folder",
                    FileRefusal.Missing => $"{path}: no such file",
                    _ => $"{path}: cannot be opened",
                }
            );
    }

    /// <summary>Reads a file whole.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="limit">The most bytes that it may have.</param>
    /// <param name="tooLarge">What is said of a larger one.</param>
    /// <exception cref="CommandFailure">It is not a file, cannot be read, or is too large.</exception>
    public static byte[] ReadAll(Terminal terminal, string path, long limit, string tooLarge)
    {
        using var content = Open(terminal, path);
        if (content.Length > limit)
        {
            throw new CommandFailure($"{path}: {tooLarge}");
        }

        var bytes = new byte[content.Length];
        return bytes[..content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
