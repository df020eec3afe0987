namespace Relations.Dossiers;

/// <summary>The file of a dossier that has its header, without the others.</summary>
sealed class HeaderFiles(IDossierFiles all) : IDossierFiles
{
    public IReadOnlyList<string> RecordFiles { get; } = DossierReader.HeaderPath(all) is { } path ? [path] : [];

    public IReadOnlyList<string> OtherFiles => [];

    public IReadOnlyList<string> AllFiles => [];

    public IReadOnlyList<string> LinkedFolders => [];

    public bool AreDescribed => false;

    public string? FindSimilar(string path) => all.FindSimilar(path);

    public OpenedFile Open(string path) => all.Open(path);
}
