namespace Relations.Workbooks;

/// <summary>A sheet: how it is set up, and the rows that are streamed into it.</summary>
abstract class Sheet
{
    /// <summary>Its name: unique, and at most 31 characters.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about, for its first cell and the head of its printed pages.</summary>
    public required string Title { get; init; }

    /// <summary>The widths of its columns, in characters, and how they look where there is no cell.</summary>
    public abstract IReadOnlyList<(double Width, CellStyle Look)> Columns { get; }

    /// <summary>The number of the last row.</summary>
    public abstract int LastRow { get; }

    public bool IsHidden { get; init; }

    public abstract void Write(RowWriter rows);
}
