using System.Text;

namespace Relations.Dossiers;

/// <summary>Tells baselines from record files by how they begin.</summary>
static class BaselineDetector
{
    const string Beginning = "{\"format\":1,\"findings\":[";
    const int Enough = 256;

    /// <summary>Whether a JSON file begins as the tool begins baselines. Of one that cannot be opened, reading has more to say.</summary>
    public static bool IsAt(string path)
    {
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        try
        {
            using var file = RegularFile.Open(path).Content;
            if (file is null)
            {
                return false;
            }

            Span<byte> start = stackalloc byte[Enough];
            return IsBeginning(Encoding.UTF8.GetString(start[..file.ReadAtLeast(start, Enough, false)]));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // No collection is called findings, so nothing of a dossier can begin so.
    static bool IsBeginning(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c))).StartsWith(Beginning, StringComparison.Ordinal);
}
