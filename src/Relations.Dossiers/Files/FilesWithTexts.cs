namespace Relations.Dossiers;

/// <summary>The files of a dossier, and texts of sources that are made of them and lie nowhere.</summary>
/// <param name="files">The files as they lie.</param>
/// <param name="texts">The texts, by path.</param>
sealed class FilesWithTexts(IDossierFiles files, IReadOnlyDictionary<string, byte[]> texts) : IDossierFiles
{
    public IReadOnlyList<string> RecordFiles => files.RecordFiles;

    public IReadOnlyList<string> LinkedFolders => files.LinkedFolders;

    public IReadOnlyList<string> OtherFiles => files.OtherFiles;

    public IReadOnlyList<string> AllFiles => files.AllFiles;

    public bool AreDescribed => files.AreDescribed;

    public OpenedFile Open(string path) =>
        texts.TryGetValue(path, out var text) ? new(new MemoryStream(text, writable: false)) : files.Open(path);

    public string? FindSimilar(string path) => files.FindSimilar(path);
}
