namespace Relations.Cli;

/// <summary>A file that goes when others are put in their places.</summary>
/// <param name="path">The file, as the user named it.</param>
/// <param name="full">Its full path.</param>
sealed class StagedRemoval(string path, string full) : IPlacement
{
    readonly string aside = TemporaryName.In(System.IO.Path.GetDirectoryName(full)!);
    bool isAside;

    /// <inheritdoc />
    public string Path => path;

    /// <inheritdoc />
    public string Full => full;

    /// <inheritdoc />
    public void KeepOld() { }

    /// <inheritdoc />
    public void Place()
    {
        if (File.Exists(full))
        {
            File.Move(full, aside);
            isAside = true;
        }
    }

    /// <inheritdoc />
    public void PutBack()
    {
        if (isAside && !File.Exists(full))
        {
            File.Move(aside, full);
            isAside = false;
        }
    }

    /// <inheritdoc />
    public void Forget()
    {
        if (isAside)
        {
            File.Delete(aside);
            isAside = false;
        }
    }

    /// <inheritdoc />
    public string Told(string message) => message.Replace(aside, full, StringComparison.Ordinal);
}
