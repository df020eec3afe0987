using System.Collections.Concurrent;
using System.Text;
using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>
/// The files of a dossier, which remembers what a run reads of them, so that a later run can tell whether it would read the
/// same without reading any records. Safe to use from many threads.
/// </summary>
sealed class WatchedFiles(IDossierFiles files) : IDossierFiles
{
    readonly ConcurrentDictionary<string, string> read = new(StringComparer.Ordinal);
    int allAreListed;

    public IReadOnlyList<string> RecordFiles => files.RecordFiles;

    public IReadOnlyList<string> LinkedFolders => files.LinkedFolders;

    public IReadOnlyList<string> OtherFiles => files.OtherFiles;

    public bool AreDescribed => files.AreDescribed;

    public IReadOnlyList<string> AllFiles
    {
        get
        {
            Interlocked.Exchange(ref allAreListed, 1);
            return files.AllFiles;
        }
    }

    public OpenedFile Open(string path)
    {
        var opened = files.Open(path);
        if (!read.ContainsKey(path))
        {
            read[path] = StateOf(opened);
            opened.Content?.Position = 0;
        }

        return opened;
    }

    public string? FindSimilar(string path) => files.FindSimilar(path);

    /// <summary>What was read so far.</summary>
    public ReadFiles Read =>
        new(Listing(files, allAreListed == 1), allAreListed == 1, read.ToDictionary(StringComparer.Ordinal));

    /// <summary>Whether files are as an earlier run read them.</summary>
    public static bool Agree(IDossierFiles files, ReadFiles before)
    {
        if (Listing(files, before.AllAreListed) != before.Listing)
        {
            return false;
        }

        foreach (var (path, state) in before.States)
        {
            var opened = files.Open(path);
            using var content = opened.Content;
            if (StateOf(opened) != state)
            {
                return false;
            }
        }

        return true;
    }

    static string StateOf(OpenedFile file) =>
        file.Content is { } content ? Digest.OfRead(content) : file.Refusal.ToString();

    static string Listing(IDossierFiles files, bool all) =>
        Digest.OfWritten(
            Stream.Null,
            output =>
            {
                using var texts = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
                texts.Write(files.AreDescribed);
                foreach (
                    var paths in (IReadOnlyList<string>[])
                        [files.RecordFiles, files.LinkedFolders, files.OtherFiles, all ? files.AllFiles : []]
                )
                {
                    texts.Write(paths.Count);
                    foreach (var path in paths)
                    {
                        texts.Write(path);
                    }
                }
            }
        );
}

/// <summary>What a run read of the files of a dossier.</summary>
/// <param name="Listing">A digest of the names of the files.</param>
/// <param name="AllAreListed">Whether that is of all files, and not only of those that may hold records.</param>
/// <param name="States">Of each file that was opened, a digest of its content, or why it cannot be opened.</param>
sealed record ReadFiles(string Listing, bool AllAreListed, IReadOnlyDictionary<string, string> States);
