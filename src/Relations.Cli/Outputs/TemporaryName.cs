using System.Security.Cryptography;

namespace Relations.Cli;

/// <summary>
/// Names of files and folders that stand for a while beside the targets. Nobody can guess one, so nobody can put something there first,
/// and two runs never meet. They begin with a dot, so that no dossier reads what a killed run has left.
/// </summary>
static class TemporaryName
{
    const string Start = ".relations-";
    const string End = ".tmp";
    const int Digits = 32;

    /// <summary>A path in a folder, at which nothing is.</summary>
    public static string In(string folder) =>
        Path.Combine(folder, Start + RandomNumberGenerator.GetHexString(Digits, lowercase: true) + End);

    /// <summary>Whether a file or folder has such a name.</summary>
    public static bool IsOne(string path)
    {
        var name = Path.GetFileName(path);
        return name.Length == Start.Length + Digits + End.Length
            && name.StartsWith(Start, StringComparison.Ordinal)
            && name.EndsWith(End, StringComparison.Ordinal)
            && name[Start.Length..^End.Length].All(char.IsAsciiHexDigitLower);
    }
}
