using Relations.Unicode;

namespace Relations.Dossiers;

/// <summary>Finds files whose names differ from the wanted ones only in letter case or in how letters and marks are composed.</summary>
static class SimilarName
{
    /// <summary>The path of such a file below a folder; null where there is none, or the path leaves the folder.</summary>
    public static string? Below(string root, string path)
    {
        var names = path.Split('/');
        if (Array.Exists(names, name => name is "" or "." or ".."))
        {
            return null;
        }

        List<string> found = [];
        try
        {
            foreach (var name in names)
            {
                var folder = Path.Combine([root, .. found]);
                var entries = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!);
                if (Among(entries.Order(StringComparer.Ordinal), name) is not { } similar)
                {
                    return null;
                }

                found.Add(similar);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }

        var whole = string.Join('/', found);
        return whole == path ? null : whole;
    }

    /// <summary>The name itself where it is among others, or else the first that is like it.</summary>
    public static string? Among(IEnumerable<string> names, string name)
    {
        string? similar = null;
        foreach (var other in names)
        {
            if (other == name)
            {
                return other;
            }

            similar ??= Nfc.AreSame(other, name) ? other : null;
        }

        return similar;
    }
}
