namespace Relations.Dossiers;

/// <summary>
/// A file that a dossier names and that holds none of its records: the stored text of a source, or the baseline.
/// </summary>
/// <param name="Path">The path below the dossier's folder, with <c>/</c> between names.</param>
/// <param name="Source">The first source whose stored text it is; null for the baseline.</param>
/// <param name="Length">Its length in bytes; 0 where it cannot be read.</param>
/// <param name="Sha256">The digest of its bytes, in lower-case hexadecimal; null where it cannot be read.</param>
public sealed record NamedFile(string Path, Source? Source, long Length, string? Sha256)
{
    const string Here = "./";

    /// <summary>The files that a dossier names, each once, in the order of its sources, the baseline last.</summary>
    public static IReadOnlyList<NamedFile> Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return [.. Named(dossier).Select(named => Measure(dossier.Files, named.Path, named.Source))];
    }

    /// <summary>The paths of the files that a dossier names, each once, in the same order.</summary>
    internal static IEnumerable<string> PathsOf(Dossier dossier) => Named(dossier).Select(named => named.Path);

    static IEnumerable<(string Path, Source? Source)> Named(Dossier dossier) =>
        dossier
            .Of(Dossiers.Source.Shape)
            .Select(source => (source.File, Source: (Source?)source))
            .Append((dossier.Header.Baseline, null))
            .Where(named => !string.IsNullOrEmpty(named.Item1))
            .Select(named => (Path: Plain(named.Item1!), named.Item2))
            .DistinctBy(named => named.Path, StringComparer.Ordinal);

    internal static string Plain(string path) =>
        path.StartsWith(Here, StringComparison.Ordinal) ? path[Here.Length..] : path;

    static NamedFile Measure(IDossierFiles files, string path, Source? source)
    {
        try
        {
            using var content = files.Open(path).Content;
            if (content is not null)
            {
                var digest = Digest.OfRead(content);
                return new(path, source, content.Length, digest);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // As one that cannot be opened.
        }

        return new(path, source, 0, null);
    }
}
