using System.Buffers;
using System.Text;

namespace Relations.Import;

/// <summary>Reads tables of decisions and of external identifiers: CSV, or workbooks by the ending of the name.</summary>
static class MatchTables
{
    const string Same = "same";
    const string Different = "different";

    static readonly SearchValues<char> NeedingQuotes = SearchValues.Create(",;\t\"\r\n");

    static readonly string[] Columns =
    [
        "collection",
        "imported",
        "importedName",
        "candidate",
        "candidateName",
        "score",
        "why",
        "decision",
    ];

    /// <summary>The rows of a table of decisions.</summary>
    public static IReadOnlyList<MatchDecision> Decisions(ForeignFile file, List<(SourceLocation, Message)> problems)
    {
        List<MatchDecision> rows = [];
        TableRows.Read(
            file,
            problems,
            ["collection", "imported", "candidate", "decision"],
            (row, place) =>
            {
                var word = row("decision").ToLowerInvariant();
                bool? isSame = word switch
                {
                    "" => null,
                    Same or "yes" => true,
                    Different or "no" => false,
                    _ => null,
                };
                if (isSame is null && word.Length > 0)
                {
                    problems.Add((place, IdTableTexts.NoDecision(word)));
                }

                rows.Add(
                    new(
                        row("collection"),
                        row("imported"),
                        row("importedName"),
                        row("candidate"),
                        row("candidateName"),
                        row("score"),
                        row("why"),
                        isSame
                    )
                );
            }
        );
        return rows;
    }

    /// <summary>The rows of a table of external identifiers.</summary>
    public static IReadOnlyList<ExternalIdRow> ExternalIds(ForeignFile file, List<(SourceLocation, Message)> problems)
    {
        List<ExternalIdRow> rows = [];
        IReadOnlyList<string> schemes = [];
        TableRows.Read(
            file,
            problems,
            [],
            (row, place) =>
            {
                var collection = row("collection") is { Length: > 0 } given ? given : Person.Shape.Collection;
                if (Shapes.Find(collection) is not { } shape || !KnownRecords.AreOf(shape))
                {
                    problems.Add((place, IdTableTexts.NoCollection(collection)));
                    return;
                }

                Dictionary<string, string> ids = new(StringComparer.Ordinal);
                foreach (var scheme in schemes)
                {
                    // Wikidata and VIAF are often given as addresses, which end with the identifier.
                    var id = row(scheme);
                    id = id.StartsWith("http", StringComparison.Ordinal) ? id.TrimEnd('/').Split('/')[^1] : id;
                    if (id.Length > 0)
                    {
                        ids[scheme.ToLowerInvariant()] = id;
                    }
                }

                rows.Add(new(place, collection, Filled(row("id")), Filled(row("name")), ids));
            },
            names =>
            {
                if (
                    !names.Contains("id", StringComparer.OrdinalIgnoreCase)
                    && !names.Contains("name", StringComparer.OrdinalIgnoreCase)
                )
                {
                    return IdTableTexts.NoColumn("name");
                }

                schemes = [.. names.Where(name => name.ToLowerInvariant() is not ("id" or "name" or "collection"))];
                return
                    schemes.FirstOrDefault(name => !Relations.Dossiers.ExternalIds.IsScheme(name.ToLowerInvariant()))
                        is { } other
                    ? IdTableTexts.NoScheme(other)
                    : null;
            }
        );
        return rows;
    }

    static string? Filled(string text) => text.Length == 0 ? null : text;

    /// <summary>The bytes of a table of decisions: a workbook where the name says so, and else CSV.</summary>
    public static byte[] Write(string path, IEnumerable<MatchDecision> rows)
    {
        IEnumerable<string[]> cells = rows.Select(row =>
            new[]
            {
                row.Collection,
                row.Imported,
                row.ImportedLabel,
                row.Candidate,
                row.CandidateLabel,
                row.Score,
                row.Why,
                row.IsSame switch
                {
                    true => Same,
                    false => Different,
                    null => "",
                },
            }
        );
        cells = cells.Prepend(Columns);
        return path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? PlainWorkbook.Of("Decisions", cells)
            : Encoding.UTF8.GetBytes(string.Concat(cells.Select(row => string.Join(',', row.Select(Quoted)) + "\n")));
    }

    static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(NeedingQuotes) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
