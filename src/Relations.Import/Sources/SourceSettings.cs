namespace Relations.Import;

/// <summary>How a foreign file is to be read. Null stands for what the file itself shows.</summary>
sealed record SourceSettings
{
    /// <summary>What is read where a mapping says nothing.</summary>
    public static SourceSettings Default { get; } = new();

    /// <summary>The format.</summary>
    public ForeignFormat Format { get; init; }

    /// <summary>The name of the encoding, as <c>windows-1254</c>; null where the file shows it.</summary>
    public string? Encoding { get; init; }

    /// <summary>What divides the fields of a line; null where the file shows it.</summary>
    public char? Delimiter { get; init; }

    /// <summary>What encloses a field that holds delimiters; null where the file shows it.</summary>
    public char? Quote { get; init; }

    /// <summary>
    /// The line or row of the headers, from 1; 0 where there are none, and columns are called 1, 2, 3 …; null where the file
    /// shows it.
    /// </summary>
    public int? HeaderRow { get; init; }

    /// <summary>The columns that the mapping asks for, by which the headers are known where their line is not given.</summary>
    public IReadOnlyCollection<string> Columns { get; init; } = [];

    /// <summary>The patterns of paths that are left on purpose.</summary>
    public IReadOnlyList<FilePattern> Ignored { get; init; } = [];

    /// <summary>The name of the sheet; null for the first one.</summary>
    public string? Sheet { get; init; }

    /// <summary>The range of cells, as <c>B3:F200</c>; null for all.</summary>
    public string? Range { get; init; }

    /// <summary>What chooses the records: an XPath, or a JSON Pointer or JSONPath; null for each row, or the whole value.</summary>
    public string? Records { get; init; }

    /// <summary>The table of a data base; null where it has only one, or there is a query.</summary>
    public string? Table { get; init; }

    /// <summary>The query to a data base, which may only read; null for the whole table.</summary>
    public string? Query { get; init; }

    /// <summary>The namespaces of XPaths, by prefix.</summary>
    public IReadOnlyDictionary<string, string> Namespaces { get; init; } = new Dictionary<string, string>();
}
