namespace Relations.Dossiers;

/// <summary>How a cell was written, as far as that decides what it can be.</summary>
enum CellForm
{
    Text,
    Number,

    /// <summary>A number that is shown as a day; its text is the day in ISO 8601.</summary>
    Day,
    Boolean,

    /// <summary>What a formula gives that has no value, as <c>#REF!</c>.</summary>
    Error,
}

/// <summary>What stands in a cell.</summary>
/// <param name="Text">The text; null or empty where the cell is empty.</param>
/// <param name="Form">How it was written.</param>
readonly record struct TableCell(string? Text, CellForm Form = CellForm.Text)
{
    /// <summary>What the cell shows of a number or a day, where that is known and is not the text.</summary>
    public string? Shown { get; init; }

    public bool IsEmpty => string.IsNullOrEmpty(Text);
}

/// <summary>A row of a table that is being read.</summary>
abstract class TableRow
{
    /// <summary>The cells, by column from 0; there may be fewer than the table has columns.</summary>
    public abstract IReadOnlyList<TableCell> Cells { get; }

    /// <summary>Where a cell stands.</summary>
    public abstract TextSpan SpanOf(int column);

    public TableCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : default;

    public bool IsEmpty
    {
        get
        {
            var at = Cells.Count - 1;
            while (at >= 0 && Cells[at].IsEmpty)
            {
                at--;
            }

            return at < 0;
        }
    }
}

/// <summary>A table that is being read, row by row.</summary>
abstract class DataTable
{
    /// <summary>The name of its collection, of its lists, or of the header.</summary>
    public abstract string Name { get; }

    /// <summary>The row of the headers.</summary>
    /// <exception cref="UnreadableException">The table cannot be read.</exception>
    public abstract TableRow Headers { get; }

    /// <summary>The rows below the headers, read anew each time. Those that are retained stay as they are.</summary>
    /// <exception cref="UnreadableException">The table cannot be read to its end.</exception>
    public abstract IEnumerable<TableRow> Rows();
}
