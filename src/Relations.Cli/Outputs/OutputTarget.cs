using Relations.Dossiers;

namespace Relations.Cli;

/// <summary>Refuses targets that no file can be written to, each in its own words.</summary>
static partial class OutputTarget
{
    [Message("--output names no file")]
    private static partial Message NoFile();

    [Message("{path}: is a link; name the file that it leads to")]
    private static partial Message IsLink(string path);

    [Message("{path}: is a folder")]
    private static partial Message IsFolder(string path);

    [Message("{path}: {above} is a file, not a folder")]
    private static partial Message IsFileAbove(string path, string above);

    [Message("{path}: is a pipe or a device, and is not written to; name a file")]
    private static partial Message IsSpecial(string path);

    [Message("{path}: may not be changed; it is read-only")]
    private static partial Message MayNotBeChanged(string path);

    const string Nowhere = "/dev/null";

    /// <summary>The full path of a target.</summary>
    /// <exception cref="CommandFailure">It is none.</exception>
    public static string FullOf(Terminal terminal, string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path == "-")
        {
            throw new CommandFailure(NoFile());
        }

        return Path.GetFullPath(path, terminal.WorkingDirectory);
    }

    /// <summary>Whether a target takes what is written and keeps nothing of it.</summary>
    public static bool IsNowhere(string full) => !OperatingSystem.IsWindows() && full == Nowhere;

    /// <summary>Refuses a target that is no regular file and cannot become one, or is read-only.</summary>
    /// <param name="path">The target, as the user named it.</param>
    /// <param name="full">Its full path.</param>
    /// <exception cref="CommandFailure">It is refused.</exception>
    public static void Require(string path, string full)
    {
        var file = new FileInfo(full);
        // Also of a link that leads nowhere: it would be replaced.
        if (file.LinkTarget is not null)
        {
            throw new CommandFailure(IsLink(path));
        }

        if (Directory.Exists(full))
        {
            throw new CommandFailure(IsFolder(path));
        }

        for (var above = Path.GetDirectoryName(full); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
            {
                throw new CommandFailure(IsFileAbove(path, Path.GetFileName(above)));
            }
        }

        if (file.Exists && !RegularFile.IsRegular(full))
        {
            throw new CommandFailure(IsSpecial(path));
        }

        // A file is replaced by one of the same name, which asks for no leave of the file itself.
        if (file.Exists && IsReadOnly(file))
        {
            throw new CommandFailure(MayNotBeChanged(path));
        }
    }

    // The attribute says that this user may not write the file; who may write every file goes by the owner's leave.
    static bool IsReadOnly(FileInfo file) =>
        OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess
            ? file.Attributes.HasFlag(FileAttributes.ReadOnly)
            : !file.UnixFileMode.HasFlag(UnixFileMode.UserWrite);
}
