using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>Looks after the files that an export writes beside its own: pictures that the file shows by their names.</summary>
static partial class FilesBeside
{
    const string Pictures = ".svg";

    [Message("{path}: already exists, and {file} does not show it; it is not written over")]
    private static partial Message IsStrange(string path, string file);

    [Message("{path} is left from an earlier export")]
    private static partial Message IsLeft(string path);

    /// <summary>Refuses to write over a file that no earlier export to the same path made, and names those that are no longer shown.</summary>
    /// <param name="terminal">Knows the working directory, and is told of what is left.</param>
    /// <param name="path">The file.</param>
    /// <param name="beside">The files to write beside it.</param>
    /// <exception cref="CommandFailure">A file is somebody else's.</exception>
    public static void Spare(Terminal terminal, string path, IReadOnlyCollection<string> beside)
    {
        var shown = Shown(terminal, path);
        foreach (var file in beside.Where(file => Exists(terminal, file) && !shown.Contains(Path.GetFileName(file))))
        {
            throw new CommandFailure(IsStrange(file, path));
        }

        HashSet<string> now = [.. beside.Select(file => Path.GetFileName(file))];
        foreach (var name in shown.Where(name => !now.Contains(name)).Order(StringComparer.Ordinal))
        {
            var left = Path.Combine(Path.GetDirectoryName(path) ?? "", name);
            if (Exists(terminal, left))
            {
                terminal.Tell(IsLeft(left));
            }
        }
    }

    // An export shows its pictures as ![alt](<my%20report-1.svg>).
    static HashSet<string> Shown(Terminal terminal, string path)
    {
        var stem = Path.GetFileNameWithoutExtension(path) + "-";
        return
        [
            .. Text(terminal, path)
                .Split("](<")
                .Skip(1)
                .Select(after => Uri.UnescapeDataString(after.Split(">)")[0]))
                .Where(name =>
                    name.StartsWith(stem, StringComparison.Ordinal)
                    && name.EndsWith(Pictures, StringComparison.Ordinal)
                    && Path.GetFileName(name) == name
                ),
        ];
    }

    // A pipe would be waited for.
    static string Text(Terminal terminal, string path)
    {
        using var content = RegularFile.Open(Full(terminal, path)).Content;
        if (content is null)
        {
            return "";
        }

        using var reader = new StreamReader(content);
        return reader.ReadToEnd();
    }

    static bool Exists(Terminal terminal, string path) => File.Exists(Full(terminal, path));

    static string Full(Terminal terminal, string path) => Path.GetFullPath(path, terminal.WorkingDirectory);
}
