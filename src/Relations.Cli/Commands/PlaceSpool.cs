namespace Relations.Cli.Commands;

/// <summary>
/// Something that is costly to write and read several times, as the places of imported values, for which all foreign files are
/// read: it is written once, to a temporary file.
/// </summary>
/// <param name="write">Writes it.</param>
sealed class PlaceSpool(Action<Stream> write) : IDisposable
{
    FileStream? file;

    /// <summary>It from its beginning, until it is opened again. The stream belongs to the spool.</summary>
    public Stream Open()
    {
        if (file is null)
        {
            file = Create();
            write(file);
        }

        file.Position = 0;
        return file;
    }

    public void Dispose() => file?.Dispose();

    static FileStream Create()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
            BufferSize = 1 << 16,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}
