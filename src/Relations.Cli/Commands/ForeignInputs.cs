using System.IO.Enumeration;
using System.Text;
using Relations.Dossiers;
using Relations.Import;

namespace Relations.Cli.Commands;

/// <summary>The foreign files that the user names: files, folders with all that lies in them, patterns, or standard input.</summary>
/// <param name="Files">The files, each once.</param>
/// <param name="HasFolders">Whether folders are among what was named.</param>
sealed record ForeignInputs(IReadOnlyList<ForeignFile> Files, bool HasFolders)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The files of these arguments.</summary>
    /// <exception cref="CommandFailure">Nothing is where one says.</exception>
    public static ForeignInputs Of(Terminal terminal, IReadOnlyList<string> arguments)
    {
        List<ForeignFile> files = [];
        var hasFolders = false;
        foreach (var argument in arguments)
        {
            var full = argument == StandardInput ? "" : Path.GetFullPath(argument, terminal.WorkingDirectory);
            if (argument == StandardInput)
            {
                files.Add(FromInput(terminal));
            }
            else if (Directory.Exists(full))
            {
                hasFolders = true;
                var below = FolderFiles.OfFolder(full).AllFiles;
                files.AddRange(below.Select(path => FromFile($"{Shown(argument)}/{path}", Path.Combine(full, path))));
            }
            else if (argument.AsSpan().ContainsAny('*', '?') && !File.Exists(full))
            {
                files.AddRange(Matching(terminal, argument));
            }
            else
            {
                InputFiles.Open(terminal, argument).Dispose();
                files.Add(FromFile(Shown(argument), full));
            }
        }

        return new([.. files.DistinctBy(file => file.Path, StringComparer.Ordinal)], hasFolders);
    }

    /// <summary>The path of a foreign file as the index of a folder calls it: from that folder, with <c>/</c> between names.</summary>
    /// <param name="terminal">Knows the working directory.</param>
    /// <param name="folder">The folder, as the user named it.</param>
    /// <param name="file">The file, as the user named it or in full.</param>
    public static string PathFrom(Terminal terminal, string folder, string file) =>
        file == StandardInput
            ? file
            : Path.GetRelativePath(
                    Path.GetFullPath(folder, terminal.WorkingDirectory),
                    Path.GetFullPath(file, terminal.WorkingDirectory)
                )
                .Replace('\\', '/');

    // On some systems the shell leaves patterns to the programs.
    static List<ForeignFile> Matching(Terminal terminal, string pattern)
    {
        var plain = Shown(pattern);
        var at = plain.LastIndexOf('/') + 1;
        var (before, name) = (plain[..at], plain[at..]);
        var folder = Path.GetFullPath(before.Length == 0 ? "." : before, terminal.WorkingDirectory);
        List<ForeignFile> found = Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder)
                    .Where(file => FileSystemName.MatchesSimpleExpression(name, Path.GetFileName(file)))
                    .Order(StringComparer.Ordinal)
                    .Select(file => FromFile(before + Path.GetFileName(file), file)),
            ]
            : [];
        return found.Count > 0 ? found : throw DossierInputs.NothingAt(pattern);
    }

    static string Shown(string path) => path.Replace('\\', '/').TrimEnd('/');

    static ForeignFile FromFile(string shown, string full) =>
        new(shown, () => RegularFile.Open(full)) { FullPath = full };

    // What is read once is needed again for the places of findings.
    static ForeignFile FromInput(Terminal terminal)
    {
        var content = new Lazy<byte[]>(() =>
        {
            if (terminal.InputBytes is null)
            {
                return Encoding.UTF8.GetBytes(terminal.Input.ReadToEnd());
            }

            using var bytes = new MemoryStream();
            terminal.InputBytes.CopyTo(bytes);
            return bytes.ToArray();
        });
        return new(StandardInput, () => new(new MemoryStream(content.Value, writable: false)));
    }
}
