namespace Relations.Dossiers;

/// <summary>Tells a plan of briefings from record files by its name and its members.</summary>
static class BriefingPlanDetector
{
    static readonly string[] Members = ["briefings:", "$schema:", "\"$schema\":"];

    /// <summary>
    /// Whether a file of a dossier's folder is a plan: it has the name, and no members but those of plans. One that holds records as well is
    /// read, so that they are not lost without a word.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="path">The path of the file below it.</param>
    public static bool IsAt(string folder, string path)
    {
        if (path != DossierFileNames.BriefingPlan)
        {
            return false;
        }

        try
        {
            using var content = RegularFile.Open(Path.Combine(folder, path)).Content;
            if (content is null)
            {
                return false;
            }

            using var lines = new StreamReader(content);
            var isPlan = false;
            while (lines.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] is ' ' or '#' or '-' or '\t')
                {
                    continue;
                }

                if (!Members.Any(member => line.StartsWith(member, StringComparison.Ordinal)))
                {
                    return false;
                }

                isPlan |= line.StartsWith(Members[0], StringComparison.Ordinal);
            }

            return isPlan;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
