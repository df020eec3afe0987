using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>When well-known organizations were founded and ended. Kept by hand.</summary>
static class Foundings
{
    static readonly Lazy<Dictionary<string, (SourceDate Founded, SourceDate? Ended)>> ByName = new(Load);

    /// <summary>The founding and end of an organization, by any name or acronym; null for one that the table does not have.</summary>
    public static (SourceDate Founded, SourceDate? Ended)? Of(Organization body)
    {
        foreach (var name in (body.Names?.Translations ?? []).Concat(body.Acronym?.Translations ?? []))
        {
            if (ByName.Value.TryGetValue(FoldedNames.Fold(name.Text), out var found))
            {
                return found;
            }
        }

        return null;
    }

    static Dictionary<string, (SourceDate Founded, SourceDate? Ended)> Load()
    {
        using var data = new StreamReader(typeof(Foundings).Assembly.GetManifestResourceStream("organizations.csv")!);
        return data.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.TrimEnd('\r').Split(','))
            .SelectMany(row =>
                row[2]
                    .Split('|')
                    .Select(name => (FoldedNames.Fold(name), Date(row[0])!, row[1].Length == 0 ? null : Date(row[1])))
            )
            .DistinctBy(row => row.Item1)
            .ToDictionary(row => row.Item1, row => (row.Item2, row.Item3), StringComparer.Ordinal);
    }

    static SourceDate Date(string text) => new(text);
}
