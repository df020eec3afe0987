using Relations.Rules;

namespace Relations.Reporting;

/// <summary>A result and how its dossier is called on the command line.</summary>
/// <param name="Folder">What stands before the path of each file, as <c>seeds/turkiye-azerbaijan</c>; empty for nothing.</param>
/// <param name="Result">The result.</param>
public sealed record DisplayedResult(string Folder, CheckResult Result)
{
    // Records may have been imported from it, and it lies in no folder.
    const string StandardInput = "-";

    /// <summary>The path of a file of the dossier as a reader of the report knows it.</summary>
    public string PathOf(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file == StandardInput)
        {
            return file;
        }

        var folder = Folder.TrimEnd('/');
        // Files that records were imported from may lie beside the folder.
        while (file.StartsWith("../", StringComparison.Ordinal) && LastOf(folder) is not ("" or "." or ".."))
        {
            (folder, file) = (folder[..Math.Max(folder.LastIndexOf('/'), 0)], file[3..]);
        }

        return folder.Length == 0 ? file : $"{folder}/{file}";
    }

    static string LastOf(string folder) => folder[(folder.LastIndexOf('/') + 1)..];
}
