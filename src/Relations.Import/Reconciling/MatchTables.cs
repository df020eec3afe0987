using System.Text;

namespace Relations.Import;

/// <summary>Reads tables of decisions and of external identifiers: CSV, or workbooks by the ending of the name.</summary>
static class MatchTables
{
    const string Same = "same";
    const string Different = "different";

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
        IReadOnlyList<string> more = [];
        TableRows.Read(
            file,
            problems,
            names =>
            {
                more = [.. names.Where(name => !Columns.Contains(name, StringComparer.OrdinalIgnoreCase))];
                return TableRows.Missing(names, "collection", "imported", "candidate", "decision");
            },
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
                    {
                        Place = place,
                        More = [.. more.Select(name => (name, row(name)))],
                    }
                );
            }
        );
        FindContradictions(rows, problems);
        return rows;
    }

    static void FindContradictions(List<MatchDecision> rows, List<(SourceLocation, Message)> problems)
    {
        Dictionary<(string, string, string), MatchDecision> decided = [];
        Dictionary<(string, string), MatchDecision> same = [];
        foreach (var row in rows.Where(row => row.IsSame is not null))
        {
            if (!decided.TryAdd(row.Key, row))
            {
                var first = decided[row.Key];
                if (first.IsSame != row.IsSame)
                {
                    problems.Add((row.Place!, IdTableTexts.Contradiction(first.Place!.Span.Line)));
                }
            }
            else if (row.IsSame == true && !same.TryAdd((row.Collection, row.Imported), row))
            {
                var first = same[(row.Collection, row.Imported)];
                var line = first.Place!.Span.Line;
                problems.Add(
                    (row.Place!, IdTableTexts.TwoCandidates(row.Imported, row.Candidate, first.Candidate, line))
                );
            }
        }
    }

    /// <summary>The rows of a table of external identifiers.</summary>
    public static IReadOnlyList<ExternalIdRow> ExternalIds(ForeignFile file, List<(SourceLocation, Message)> problems)
    {
        List<ExternalIdRow> rows = [];
        IReadOnlyList<string> schemes = [];
        TableRows.Read(
            file,
            problems,
            names =>
            {
                if (
                    !names.Contains("id", StringComparer.OrdinalIgnoreCase)
                    && TableRows.Missing(names, "name") is { } missing
                )
                {
                    return missing;
                }

                schemes = [.. names.Where(name => name.ToLowerInvariant() is not ("id" or "name" or "collection"))];
                return
                    schemes.FirstOrDefault(name => !Relations.Dossiers.ExternalIds.IsScheme(name.ToLowerInvariant()))
                        is { } other
                    ? IdTableTexts.NoScheme(other)
                    : null;
            },
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
            }
        );
        return rows;
    }

    static string? Filled(string text) => text.Length == 0 ? null : text;

    /// <summary>Why a table of decisions cannot be written; null where it can.</summary>
    /// <param name="file">The file, as it is now.</param>
    public static Message? WhyNotWritten(ForeignFile file)
    {
        if (Path.GetExtension(file.Path).ToUpperInvariant() is not (".XLSX" or ".CSV" or ".TXT" or ".TSV" or ""))
        {
            return IdTableTexts.NotWritten();
        }

        var problems = new ProblemList(new(file.Path, 0), ReadLimits.Default);
        var input = new ForeignInput(file, SourceSettings.Default, ReadLimits.Default, problems, default);
        return IsWorkbook(file.Path) && ExcelSource.SheetsOf(input) is [_, var other, ..]
            ? IdTableTexts.OtherSheets(other)
            : null;
    }

    static bool IsWorkbook(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>The bytes of a table of decisions: a workbook where the name says so, and else CSV.</summary>
    public static byte[] Write(string path, IReadOnlyList<MatchDecision> rows)
    {
        List<string> more = [.. rows.SelectMany(row => row.More).Select(cell => cell.Column).Distinct()];
        IEnumerable<string[]> cells =
        [
            [.. Columns, .. more],
            .. rows.Select(row => (string[])[.. CellsOf(row), .. more.Select(name => TextOf(row, name))]),
        ];
        if (IsWorkbook(path))
        {
            return PlainWorkbook.Of("Decisions", cells);
        }

        var delimiter = path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',';
        return Encoding.UTF8.GetBytes(
            string.Concat(cells.Select(row => string.Join(delimiter, row.Select(CsvQuotes.Around)) + "\n"))
        );
    }

    static string TextOf(MatchDecision row, string column) =>
        row.More.FirstOrDefault(cell => cell.Column == column).Text ?? "";

    static string[] CellsOf(MatchDecision row) =>
        [
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
        ];
}
