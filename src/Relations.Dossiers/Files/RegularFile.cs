using System.Formats.Tar;

namespace Relations.Dossiers;

/// <summary>
/// Opens files for reading, and regular files only: a pipe is waited for without end, and a device may have no end. Everything that is
/// read from the file system is opened here.
/// </summary>
public static class RegularFile
{
    /// <summary>Opens a file; a link is followed.</summary>
    /// <param name="full">The full path.</param>
    /// <returns>The file, whose length is known, or why it cannot be opened. A folder is missing as a file.</returns>
    public static OpenedFile Open(string full)
    {
        try
        {
            if (RealPath.Of(full) is not { } real)
            {
                return new(null, FileRefusal.Denied);
            }

            var file = new FileInfo(real);
            return !file.Exists ? new(null, FileRefusal.Missing)
                : file.Length > 0 ? OpenSeekable(file)
                : IsRegular(real) ? new(new MemoryStream([], writable: false))
                : new(null, FileRefusal.Special);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(null, FileRefusal.Missing);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new(null, FileRefusal.Denied);
        }
    }

    /// <summary>Whether an existing file is neither a pipe nor a socket nor a device. A link is none of these.</summary>
    /// <param name="full">The full path.</param>
    internal static bool IsRegular(string full) =>
        // Nothing but a regular file has a length, on most systems.
        OperatingSystem.IsWindows()
        || new FileInfo(full).Length > 0
        || FileMetadata.Of(full)
            is {
                EntryType: TarEntryType.RegularFile
                    or TarEntryType.V7RegularFile
                    or TarEntryType.ContiguousFile
                    or TarEntryType.SymbolicLink
                    or TarEntryType.HardLink
            };

    // Some systems give a pipe the length of what waits in it.
    static OpenedFile OpenSeekable(FileInfo file)
    {
        var content = file.OpenRead();
        if (content.CanSeek)
        {
            return new(content);
        }

        content.Dispose();
        return new(null, FileRefusal.Special);
    }
}
