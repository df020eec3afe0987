using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>A format that dossiers are exported to.</summary>
/// <param name="Name">Its name on the command line, which is also the file's extension.</param>
/// <param name="Description">What it is.</param>
/// <param name="IsBuilt">Whether <c>build</c> writes it.</param>
/// <param name="Features">The choices that it uses.</param>
/// <param name="Write">Writes it.</param>
sealed record ExportFormat(
    string Name,
    LocalizedString Description,
    bool IsBuilt,
    BriefingFeatures Features,
    Action<ExportRequest, Stream> Write
)
{
    /// <summary>Whether it is text, which may be called .txt, or what is usual where it goes.</summary>
    public bool IsText { get; init; }

    /// <summary>The file at a path and those beside it, each with what writes it; null for a format of single files.</summary>
    public Func<ExportRequest, string, IReadOnlyList<(string Path, Action<Stream> Write)>>? WriteBeside { get; init; }

    /// <summary>The files that an export writes: that at the path, and those beside it.</summary>
    public IReadOnlyList<(string Path, Action<Stream> Write)> FilesOf(ExportRequest request, string path) =>
        WriteBeside?.Invoke(request, path) ?? [(path, stream => Write(request, stream))];

    /// <summary>Whether it has a value that the model could not take up.</summary>
    public Func<ReadProblem, bool> Keeps { get; init; } = _ => false;
}
