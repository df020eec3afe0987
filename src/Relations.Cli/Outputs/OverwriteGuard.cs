using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli;

/// <summary>Keeps the files of dossiers from being written over, and other files from being read as theirs.</summary>
static partial class OverwriteGuard
{
    [Message("{path}: already exists")]
    private static partial Message IsThere(string path);

    [Message("{path}: is a file of a dossier, and is not written over")]
    private static partial Message IsOfADossier(string path);

    [Message("{path}: holds a dossier, and is not written into")]
    private static partial Message HoldsDossier(string path);

    [Message("{path}: lies in the folder of a dossier, and would be read as a part of it")]
    private static partial Message LiesInDossier(string path);

    [Message("{path}: is a file of the dossier, and is not written over")]
    private static partial Message IsOfTheDossier(string path);

    [Message("{path}: lies in the dossier's folder, and would be read as one of its files")]
    private static partial Message LiesInFolder(string path);

    static readonly string[] Headers = ["dossier.yaml", "dossier.yml", "dossier.json"];

    /// <summary>Refuses a target that exists, for what somebody fills in or edits once it is written.</summary>
    /// <exception cref="CommandFailure">It exists.</exception>
    public static void RequireNew(Terminal terminal, string path)
    {
        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        if (Path.Exists(full) || new FileInfo(full).LinkTarget is not null)
        {
            throw new CommandFailure(IsThere(path));
        }
    }

    /// <summary>Refuses a target that is a file of the dossier, or would be read as one.</summary>
    /// <exception cref="CommandFailure">It is, or would be.</exception>
    public static void Spare(Terminal terminal, string path, DisplayedResult shown)
    {
        var target = SpareFilesOf(terminal, path, shown);
        if (IsFolder(shown.Result.Dossier) && IsRecordFileBelow(target))
        {
            throw WouldBeRead(path);
        }
    }

    /// <summary>Refuses a target for a baseline; one that reading knows for a baseline may lie anywhere.</summary>
    /// <exception cref="CommandFailure">It is a file of the dossier, or would be read as one.</exception>
    public static void SpareFromBaseline(Terminal terminal, string path, DisplayedResult shown)
    {
        var dossier = shown.Result.Dossier;
        var target = TargetIn(terminal, path, shown);
        var isNamed = dossier.Header.Baseline is { } named && Plain(named) == target;
        if (isNamed && IsReplaceable(terminal, path))
        {
            return;
        }

        SpareFilesOf(terminal, path, shown);
        if (IsFolder(dossier) && IsRecordFileBelow(target) && !IsJson(target))
        {
            throw WouldBeRead(path);
        }

        SpareOthers(terminal, path, isBaseline: true);
    }

    /// <summary>Refuses a target that is, or would be read as, a record file of the dossier in whose folder it lies.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="path">The target.</param>
    /// <param name="isBaseline">Whether a baseline is written, which is read as no record file.</param>
    /// <exception cref="CommandFailure">It is, or would be.</exception>
    public static void SpareOthers(Terminal terminal, string path, bool isBaseline = false)
    {
        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        if (FolderAround(full) is not { } folder || !IsRecordFileBelow(Below(folder, full)))
        {
            return;
        }

        if (File.Exists(full) && FolderFiles.OfFolder(folder).RecordFiles.Contains(Below(folder, full)))
        {
            throw new CommandFailure(IsOfADossier(path));
        }

        if (!isBaseline)
        {
            throw WouldBeRead(path);
        }
    }

    /// <summary>Refuses a folder that holds a dossier, unless that was exported as CSV, and one within a dossier.</summary>
    /// <exception cref="CommandFailure">It holds one, or lies in one.</exception>
    public static void SpareFolder(Terminal terminal, string path)
    {
        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        var isExport = File.Exists(Path.Combine(full, CsvFolder.Description));
        if (!isExport && Array.Exists(Headers, name => File.Exists(Path.Combine(full, name))))
        {
            throw new CommandFailure(HoldsDossier(path));
        }

        if (FolderAround(full) is { } around && IsRecordFileBelow(Below(around, full) + "/" + Headers[0]))
        {
            throw new CommandFailure(LiesInDossier(path));
        }
    }

    static string SpareFilesOf(Terminal terminal, string path, DisplayedResult shown)
    {
        var dossier = shown.Result.Dossier;
        var target = TargetIn(terminal, path, shown);
        var texts = dossier.Sources.Select(source => source.File).OfType<string>().Select(Plain);
        return dossier.Files.RecordFiles.Concat(texts).Contains(target, StringComparer.OrdinalIgnoreCase)
            ? throw new CommandFailure(IsOfTheDossier(path))
            : target;
    }

    // A file called dossier that stands alone is an export, and may be exported again.
    static string? FolderAround(string full)
    {
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Array.Exists(Headers, name => IsHeader(Path.Combine(folder, name), full)))
            {
                return folder;
            }
        }

        return null;
    }

    static bool IsHeader(string header, string full) =>
        File.Exists(header)
        && (header != full || FolderFiles.OfFolder(Path.GetDirectoryName(full)!).RecordFiles.Count > 1);

    static bool IsReplaceable(Terminal terminal, string path)
    {
        var opened = RegularFile.Open(Path.GetFullPath(path, terminal.WorkingDirectory));
        if (opened.Refusal == FileRefusal.Missing)
        {
            return true;
        }

        using var content = opened.Content;
        return BaselineReader.Read(content).Baseline is not null;
    }

    static string TargetIn(Terminal terminal, string path, DisplayedResult shown) =>
        Below(
            Path.GetFullPath(shown.Folder, terminal.WorkingDirectory),
            Path.GetFullPath(path, terminal.WorkingDirectory)
        );

    static string Below(string folder, string full) => Path.GetRelativePath(folder, full).Replace('\\', '/');

    static string Plain(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;

    static bool IsFolder(Dossier dossier) => Path.GetFileNameWithoutExtension(dossier.HeaderFile?.Path) == "dossier";

    static bool IsRecordFileBelow(string target) =>
        !target.StartsWith("../", StringComparison.Ordinal) && FolderFiles.IsRecordFile(target);

    static bool IsJson(string target) => target.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    static CommandFailure WouldBeRead(string path) => new(LiesInFolder(path));
}
