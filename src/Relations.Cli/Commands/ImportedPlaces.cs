using Relations.Dossiers;
using Relations.Import;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>Names, with what is found in imported records, where the values stood in the files that they were imported from.</summary>
static partial class ImportedPlaces
{
    [Message("imported from here")]
    private static partial Message From();

    [Message(
        "{file}:{line}: cannot be read, and places in imported files may be missing; import once more to write it anew"
    )]
    private static partial Message Damaged(string file, int line);

    /// <summary>The result with such places; as it is where the dossier was not imported.</summary>
    public static CheckResult Told(Terminal terminal, CheckResult result)
    {
        if (result.Findings.Count == 0 || result.Dossier.HeaderFile is null)
        {
            return result;
        }

        using var content = result.Dossier.Files.Open(OriginIndex.Path).Content;
        if (content is null)
        {
            return result;
        }

        var ids = result.Findings.Select(finding => finding.Record).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (places, damaged) = OriginIndex.Read(content, ids);
        if (damaged is { } line)
        {
            terminal.Tell(Damaged(OriginIndex.Path, line));
        }

        return result with
        {
            Findings = [.. result.Findings.Select(finding => Told(finding, places))],
        };
    }

    static Finding Told(Finding finding, Dictionary<string, Dictionary<string, SourceLocation>> places)
    {
        if (finding.Record is null || !places.TryGetValue(finding.Record, out var fields))
        {
            return finding;
        }

        var place = PlaceOf(finding.Field ?? "", fields);
        return place is null
            ? finding
            : finding with
            {
                Related = [.. finding.Related, new(From(), finding.Record, finding.Field, place)],
            };
    }

    // Of a field that is absent, the object around it.
    static SourceLocation? PlaceOf(string path, Dictionary<string, SourceLocation> fields)
    {
        while (!fields.ContainsKey(path) && path.Length > 0)
        {
            path = path[..Math.Max(path.LastIndexOfAny(['.', '[']), 0)];
        }

        return fields.GetValueOrDefault(path);
    }
}
