namespace Relations.Import;

/// <summary>A table that rows are joined with.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Fold">In what keys may differ.</param>
sealed record LookupPlan(string Name, FoldSteps Fold)
{
    /// <summary>The table itself, by key; null where a file holds it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, MappedValue>>? Rows { get; init; }

    /// <summary>The patterns of the names of its files.</summary>
    public IReadOnlyList<FilePattern> Patterns { get; init; } = [];

    /// <summary>How they are read.</summary>
    public ReadingPlan Settings { get; init; } = new(SourceSettings.Default, HasFormat: false);

    /// <summary>The path of the key.</summary>
    public LookupPath Key { get; init; } = new(new(""), new(1, 1, 1));

    /// <summary>The paths of what is looked up, by name; null for each column by its own name.</summary>
    public IReadOnlyDictionary<string, LookupPath>? Columns { get; init; }

    /// <summary>What is known of the file of a row, by the names of columns that give it.</summary>
    public IReadOnlyDictionary<string, RowFact> Facts { get; init; } = new Dictionary<string, RowFact>();

    /// <summary>The paths in the rows of its files: that of the key, and those of columns.</summary>
    public IEnumerable<LookupPath> Paths => [Key, .. Columns?.Values ?? []];

    /// <summary>The names of what can be looked up; null where only its files tell them.</summary>
    public IReadOnlyCollection<string>? Names =>
        Columns?.Keys.Concat(Facts.Keys).ToList()
        ?? Rows?.Values.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>The columns that the mapping asks for by names that only the files tell.</summary>
    public List<(string Name, TextSpan Span)> Asked { get; } = [];

    /// <summary>Where the mapping has it.</summary>
    public TextSpan Span { get; init; }
}

/// <summary>A path in the rows of a table.</summary>
/// <param name="Path">The path.</param>
/// <param name="Span">Where the mapping says it.</param>
sealed record LookupPath(ForeignPath Path, TextSpan Span);
