using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>Finds the dossiers that paths stand for: a folder, a file that is one, or files of a dossier.</summary>
static partial class DossierPaths
{
    const string Header = "dossier.yaml";
    const string Texts = "sources/";

    static readonly string[] Members = [".yaml", ".yml", ".json", ".csv", ".ndjson"];

    [Message("no dossier.yaml in this folder or above it; name a dossier")]
    private static partial Message NoneAbove();

    /// <summary>The dossier that the working directory lies in.</summary>
    /// <exception cref="CommandFailure">It lies in none.</exception>
    public static string Nearest(Terminal terminal)
    {
        var folder = FolderAbove(terminal.WorkingDirectory) ?? throw new CommandFailure(NoneAbove());
        return Path.GetRelativePath(terminal.WorkingDirectory, folder);
    }

    /// <summary>The dossiers of paths, each once, in the order in which the paths name them.</summary>
    /// <exception cref="CommandFailure">There is no path, and the working directory lies in no dossier.</exception>
    public static IReadOnlyList<ChosenDossier> Of(Terminal terminal, IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
        {
            return [new(Nearest(terminal), null)];
        }

        List<ChosenDossier> chosen = [];
        foreach (var one in paths.Select(path => Of(terminal, path)))
        {
            var at = chosen.FindIndex(known => known.Path == one.Path);
            if (at < 0)
            {
                chosen.Add(one);
            }
            else
            {
                chosen[at] = chosen[at].With(one);
            }
        }

        return chosen;
    }

    static ChosenDossier Of(Terminal terminal, string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return new(path, null);
        }

        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        if (!File.Exists(full) || FolderAbove(Path.GetDirectoryName(full)!) is not { } folder)
        {
            return new(path, null);
        }

        var shown = InputFiles.FolderOf(terminal, path);
        var within = Path.GetRelativePath(folder, full).Replace('\\', '/');
        for (var depth = within.Count(c => c == '/'); depth > 0; depth--)
        {
            shown = Path.Combine(shown, "..");
        }

        shown = Path.GetRelativePath(terminal.WorkingDirectory, Path.GetFullPath(shown, terminal.WorkingDirectory));
        return within == Header || within.StartsWith(Texts, StringComparison.Ordinal) ? new(shown, null)
            : IsMember(full) ? new(shown, [within])
            : new(path, null);
    }

    // A file with a header is a dossier, wherever it lies.
    static bool IsMember(string full)
    {
        if (!Members.Contains(Path.GetExtension(full), StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        var header = DossierReader.ReadHeader(FolderFiles.OfFile(full)).Header;
        return header is { Format: null, Title: null };
    }

    static string? FolderAbove(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, Header)))
            {
                return at;
            }
        }

        return null;
    }
}

/// <summary>A dossier that is worked on.</summary>
/// <param name="Path">Its folder or file.</param>
/// <param name="Files">The files of it whose findings are asked for, by their paths in it; null for all.</param>
sealed record ChosenDossier(string Path, IReadOnlyList<string>? Files)
{
    /// <summary>The same with the files that are asked for elsewhere.</summary>
    public ChosenDossier With(ChosenDossier other) =>
        this with
        {
            Files = Files is null || other.Files is null ? null : [.. Files, .. other.Files],
        };

    /// <summary>A result with the findings that are asked for.</summary>
    public CheckResult Of(CheckResult result) =>
        Files is null
            ? result
            : result with
            {
                Findings = [.. result.Findings.Where(IsAsked)],
                Waived = [.. result.Waived.Where(waived => IsAsked(waived.Finding))],
            };

    bool IsAsked(Finding finding) => finding.Place is { } place && Files!.Contains(place.File, StringComparer.Ordinal);
}
