namespace Relations.Import;

/// <summary>A row of a sheet, with the cells that are not empty.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">The cells, each with its column from 0, in order.</param>
sealed record SheetLine(int Number, IReadOnlyList<(int Column, TableCell Cell)> Cells)
{
    /// <summary>The same with the cells between two columns only, both inclusive.</summary>
    public SheetLine Within(int left, int right) =>
        Cells.All(cell => cell.Column >= left && cell.Column <= right)
            ? this
            : new(Number, [.. Cells.Where(cell => cell.Column >= left && cell.Column <= right)]);
}
