namespace Relations.Cli;

/// <summary>Folders that are made for files, and taken away again where the files do not come.</summary>
sealed class NewFolders
{
    readonly List<string> made = [];

    /// <summary>Makes a folder and those above it, where they are missing.</summary>
    public void Make(string folder)
    {
        if (!Directory.Exists(folder))
        {
            Make(Path.GetDirectoryName(folder)!);
            Directory.CreateDirectory(folder);
            made.Add(folder);
        }
    }

    /// <summary>Takes away those that are empty.</summary>
    public void Remove()
    {
        foreach (var folder in made.AsEnumerable().Reverse())
        {
            // Of one that another run uses meanwhile, the system says that it is not empty.
            OutputFailure.Pass(() => Directory.Delete(folder));
        }

        made.Clear();
    }
}
