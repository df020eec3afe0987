namespace Relations.Cli;

/// <summary>Files that are kept from being written over, as the template of a house that a briefing is put into.</summary>
sealed class SparedFiles
{
    // Names that differ in the case of letters are one file on most systems.
    readonly HashSet<string> files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keeps a file.</summary>
    /// <param name="full">Its full path.</param>
    public void Add(string full)
    {
        lock (files)
        {
            files.Add(full);
        }
    }

    /// <summary>Whether a file is kept.</summary>
    public bool Has(string full)
    {
        lock (files)
        {
            return files.Contains(full);
        }
    }
}
