namespace Relations.Import;

/// <summary>
/// A row, element or object of a foreign file, as the selector of the mapping chose it. It holds until the next one is read, but
/// for what its members have returned.
/// </summary>
abstract class ForeignRecord
{
    /// <summary>Where it stands; its table names the file, and the sheet where there is one.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>The row or element as it stands in the file, on one or more lines.</summary>
    public abstract string OriginalText { get; }

    /// <summary>The names of the columns; null where the format has none that hold for all records of the file.</summary>
    public virtual IReadOnlyList<string>? Names => null;

    /// <summary>Whether there is a column at a path; where the format has none, any path is taken for one.</summary>
    public virtual bool HasColumn(ForeignPath path) => true;

    /// <summary>The values at a path, in the order of the file; none where there are none.</summary>
    public abstract IReadOnlyList<ForeignValue> Select(ForeignPath path);

    /// <summary>The first value at a path; null where there is none.</summary>
    public virtual ForeignValue? First(ForeignPath path) => Select(path) is [var first, ..] ? first : null;

    /// <summary>Every value that has no values within it and is not empty, so that what no part of the mapping reads can be named.</summary>
    public abstract IEnumerable<ForeignValue> Leaves();

    /// <summary>The generic paths of the same values; tables need not make the values for it.</summary>
    public virtual IEnumerable<string> LeafPaths() => Leaves().Select(leaf => leaf.GenericPath);

    /// <summary>The elements or objects at a path, each as a record of its own; rows have none.</summary>
    public virtual IEnumerable<ForeignRecord> Children(ForeignPath path) => [];
}
