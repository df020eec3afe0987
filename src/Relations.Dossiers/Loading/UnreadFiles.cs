namespace Relations.Dossiers;

/// <summary>
/// Finds files of a dossier's folder that hold a table, by their names, and are not read. Documents and pictures beside the
/// records, and stored texts, are no tables.
/// </summary>
static class UnreadFiles
{
    static readonly string[] Workbooks = [".xlsx", ".xlsm", ".xltx", ".xltm"];

    static readonly string[] Tables =
    [
        ".tsv",
        ".tab",
        ".psv",
        ".ods",
        ".fods",
        ".ots",
        ".xls",
        ".xlsb",
        ".xlt",
        ".numbers",
        ".gnumeric",
        ".dif",
        ".slk",
        ".dbf",
    ];

    static readonly string[] Papers =
    [
        ".md",
        ".markdown",
        ".html",
        ".htm",
        ".pdf",
        ".doc",
        ".docx",
        ".odt",
        ".rtf",
        ".tex",
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".svg",
    ];

    /// <summary>Whether a file that is not read may hold a table.</summary>
    /// <param name="path">Its path below the folder, with <c>/</c> between names.</param>
    public static bool MayBe(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        // Programs mark files that are open with names that begin so.
        return !name.StartsWith('.')
            && !name.StartsWith("~$", StringComparison.Ordinal)
            && !name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase)
            && (
                Is(path, Workbooks)
                || Is(path, Tables)
                || IsTextOfTable(name)
                || (TableOf(name) is not null && !Is(path, Papers))
            );
    }

    /// <summary>What to say of such files.</summary>
    /// <param name="files">The files of the dossier.</param>
    /// <param name="named">The files that the dossier names itself.</param>
    /// <param name="limits">How much to take.</param>
    public static IEnumerable<ReadProblem> Problems(IDossierFiles files, HashSet<string> named, ReadLimits limits) =>
        files
            .OtherFiles.Where(path => !named.Contains(path))
            .Select(path => Problem(path, files.RecordFiles))
            .Take(limits.Problems);

    static ReadProblem Problem(string path, IReadOnlyList<string> read)
    {
        var start = new SourceLocation(path, new(1, 1, 1));
        var table = TableOf(path[(path.LastIndexOf('/') + 1)..]);
        var isCopy = read.Any(other => path.StartsWith(other, StringComparison.Ordinal));
        if (Is(path, Workbooks))
        {
            return new(ProblemKind.UnknownField, UnreadTexts.Workbook(), start, UnreadTexts.ReadApart(path))
            {
                IsRemark = table is null,
                IsWarning = true,
            };
        }

        var message =
            isCopy ? UnreadTexts.Copy()
            : Is(path, Tables) || IsTextOfTable(path) ? UnreadTexts.OtherFormat()
            : UnreadTexts.NamedAfterTable(table!);
        var help = table is null ? UnreadTexts.SaveAsCsv() : UnreadTexts.SaveAs(table + ".csv");
        return new(ProblemKind.UnknownField, message, start, help) { IsRemark = isCopy, IsWarning = true };
    }

    /// <summary>The table that a file is named after: what stands before the first dot of its name.</summary>
    static string? TableOf(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var called = (dot < 0 ? name : name[..dot]).Trim();
        return Shapes
            .All.Select(shape => shape.Collection)
            .Append(TableSource.HeaderName)
            .Concat(ListTable.All.Select(list => list.Name))
            .FirstOrDefault(table => string.Equals(table, called, StringComparison.OrdinalIgnoreCase));
    }

    // As people.csv.txt, which programs write that hide the endings of names.
    static bool IsTextOfTable(string name) =>
        Is(name, [".txt"]) && name[..^4] is var inner && (FolderFiles.IsRecordFile(inner) || Is(inner, Tables));

    static bool Is(string path, string[] extensions) =>
        extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
