using Relations.Dossiers;

namespace Relations.Cli;

/// <summary>A file that is written under a temporary name in the folder of its target.</summary>
/// <param name="path">The target, as the user named it.</param>
/// <param name="full">Its full path.</param>
sealed class StagedFile(string path, string full) : IPlacement
{
    const UnixFileMode ForOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    const UnixFileMode Permissions =
        UnixFileMode.UserRead
        | UnixFileMode.UserWrite
        | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherWrite
        | UnixFileMode.OtherExecute;

    readonly string temporary = TemporaryName.In(System.IO.Path.GetDirectoryName(full)!);
    string? aside;
    (DateTime Written, long Length) placed;
    bool isCreated;
    bool isPlaced;

    /// <inheritdoc />
    public string Path => path;

    /// <inheritdoc />
    public string Full => full;

    /// <inheritdoc />
    public string Told(string message) => message.Replace(temporary, full, StringComparison.Ordinal);

    /// <summary>Creates the temporary file. Nothing that is there already is opened, and no link is followed.</summary>
    public FileStream Create()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.Delete,
        };
        if (!OperatingSystem.IsWindows() && File.Exists(full))
        {
            // It is given the mode of the file that it replaces once it is written.
            options.UnixCreateMode = ForOwner;
        }

        var stream = new FileStream(temporary, options);
        isCreated = true;
        return stream;
    }

    /// <summary>Gives the temporary file the mode and, where that is allowed, the owner of the file that it replaces.</summary>
    public void TakeAccess(FileStream stream)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(full))
        {
            return;
        }

        var mode = File.GetUnixFileMode(full) & Permissions;
        if (Environment.IsPrivilegedProcess && FileMetadata.Of(full) is { } replaced)
        {
            UnixCalls.TryChangeOwner(stream.SafeFileHandle, replaced.Uid, replaced.Gid);
        }

        File.SetUnixFileMode(stream.SafeFileHandle, mode);
    }

    /// <inheritdoc />
    public void KeepOld()
    {
        if (!File.Exists(full))
        {
            return;
        }

        aside = TemporaryName.In(System.IO.Path.GetDirectoryName(full)!);
        if (!UnixCalls.TryLink(full, aside))
        {
            File.Copy(full, aside);
        }
    }

    /// <inheritdoc />
    public void Place()
    {
        var file = new FileInfo(temporary);
        placed = (file.LastWriteTimeUtc, file.Length);
        File.Move(temporary, full, overwrite: true);
        (isCreated, isPlaced) = (false, true);
    }

    /// <inheritdoc />
    public void PutBack()
    {
        var file = new FileInfo(full);
        if (isPlaced && file.Exists && (file.LastWriteTimeUtc, file.Length) == placed)
        {
            if (aside is null)
            {
                File.Delete(full);
            }
            else
            {
                File.Move(aside, full, overwrite: true);
                aside = null;
            }
        }

        isPlaced = false;
    }

    /// <inheritdoc />
    public void Forget()
    {
        if (isCreated)
        {
            File.Delete(temporary);
            isCreated = false;
        }

        if (aside is not null)
        {
            File.Delete(aside);
            aside = null;
        }
    }
}
