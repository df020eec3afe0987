namespace Relations.Dossiers;

/// <summary>A file that records were read from.</summary>
/// <param name="Path">The path below the dossier's folder, with <c>/</c> between names.</param>
/// <param name="Position">Where the file stands among the files of the dossier, counted from 0.</param>
public sealed record SourceFile(string Path, int Position)
{
    /// <summary>The format that it is read in.</summary>
    internal RecordFormat Format { get; init; } = TextFormat.Instance;

    /// <summary>
    /// Whether a number that stands for a day counts from 1 January 1904, as workbooks may say; otherwise, it counts from
    /// 30 December 1899.
    /// </summary>
    public bool CountsFrom1904 { get; internal set; }

    /// <summary>Whether it is a table, or holds tables, whose columns have headers.</summary>
    public bool HoldsTables => Format.HoldsTables;

    /// <summary>Where the values of its records stand, as far as reading has kept that.</summary>
    internal PackedPlaces? Places { get; set; }

    internal bool IsJson => Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
