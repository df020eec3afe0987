namespace Relations.Dossiers;

/// <summary>
/// Holds the files of a folder against the description of the export that it began as, so that a table, a column or a copy
/// that has been lost since is missed where it is listed.
/// </summary>
/// <param name="files">The files of the folder.</param>
/// <param name="limits">How much to take.</param>
sealed class PackageCheck(IDossierFiles files, ReadLimits limits)
{
    readonly SourceFile file = new(CsvFolder.Description, files.RecordFiles.Count);

    /// <summary>What is listed and not there.</summary>
    /// <param name="named">The files that the dossier names itself, and that are missed as such.</param>
    public IReadOnlyList<ReadProblem> Problems(IReadOnlySet<string> named)
    {
        var problems = new ProblemList(file, limits);
        try
        {
            using var content = files.Open(file.Path).Content;
            if (content is not null && NodeReaders.Load(content, limits.FileBytes) is { Length: > 0 } bytes)
            {
                foreach (var listed in ListedFile.Read(NodeReaders.Open(file, bytes, limits, problems)))
                {
                    Check(listed, named, problems);
                }
            }
        }
        catch (UnreadableException broken)
        {
            problems.Add(broken.Kind, broken.Text, broken.Span);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(ProblemKind.Unreadable, ReadTexts.NotReadToEnd(), new(1, 1, 1));
        }

        return problems.Problems;
    }

    void Check(ListedFile listed, IReadOnlySet<string> named, ProblemList problems)
    {
        var (path, at) = listed.Path;
        if (CsvFormat.Instance.Reads(path) && CsvFormat.Find(files, path) is { } table)
        {
            CheckColumns(table, listed.Columns, problems);
            return;
        }

        using var content = files.Open(path).Content;
        if (content is null && !named.Contains(path) && !IsAddress(path))
        {
            problems.Add(
                ProblemKind.Unreadable,
                CsvTexts.NotInFolder(Scalars.Shorten(path)),
                at,
                CsvTexts.PutBack(CsvFolder.Description)
            );
        }
    }

    void CheckColumns(string table, IReadOnlyList<ListedName> columns, ProblemList problems)
    {
        var headers = columns.Count > 0 ? HeadersOf(table) : null;
        foreach (var (name, at) in columns.Where(column => headers?.Contains(column.Name) == false))
        {
            problems.Add(
                ProblemKind.MissingField,
                CsvTexts.NoColumn(table, Scalars.Shorten(name)),
                at,
                CsvTexts.PutBack(CsvFolder.Description)
            );
        }
    }

    // Of a table that is broken, reading it has more to say.
    HashSet<string>? HeadersOf(string path)
    {
        try
        {
            var table = new CsvTable(path, () => files.Open(path).Content, null, limits, new ProblemList(file, limits));
            return table
                .Headers.Cells.Select(cell => (cell.Text ?? "").Trim())
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
        }
        catch (UnreadableException)
        {
            return null;
        }
    }

    // Packages may list what lies elsewhere.
    static bool IsAddress(string path) => path.Contains("://", StringComparison.Ordinal);
}
