using System.Globalization;

namespace Relations.Import;

/// <summary>A row of a sheet.</summary>
/// <param name="line">Its cells.</param>
/// <param name="left">The first column of the table, from 0.</param>
/// <param name="columns">The columns of the table.</param>
sealed class SheetRecord(SheetLine line, int left, TableColumns columns) : ForeignRecord
{
    public override TextSpan Span => SpanOf(line.Cells[0].Column);

    /// <summary>The row as text: what its cells show, with tabs between them, as copying it gives.</summary>
    public override string OriginalText
    {
        get
        {
            var cells = new string[line.Cells[^1].Column - left + 1];
            foreach (var (column, cell) in line.Cells)
            {
                cells[column - left] = cell.Shown ?? cell.Text ?? "";
            }

            return string.Join('\t', cells);
        }
    }

    public override IReadOnlyList<string> Names => columns.Names;

    public override bool HasColumn(ForeignPath path) => columns.IndexOf(path) >= 0;

    public override IReadOnlyList<ForeignValue> Select(ForeignPath path) => First(path) is { } value ? [value] : [];

    public override ForeignValue? First(ForeignPath path)
    {
        var (column, isShown) = columns.IndexAndForm(path);
        return column < 0 ? null
            : At(column + left) is { } cell ? ValueOf(column, cell, isShown)
            : null;
    }

    public override IEnumerable<ForeignValue> Leaves() =>
        line
            .Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Cell.Text))
            .Select(cell => ValueOf(cell.Column - left, cell.Cell, isShown: false));

    TableCell? At(int column)
    {
        foreach (var (at, cell) in line.Cells)
        {
            if (at == column)
            {
                return cell;
            }
        }

        return null;
    }

    ForeignValue ValueOf(int column, TableCell cell, bool isShown)
    {
        var kind = cell.Form switch
        {
            CellForm.Number => ForeignKind.Number,
            CellForm.Boolean => ForeignKind.Boolean,
            CellForm.Day => ForeignKind.Date,
            _ => ForeignKind.Text,
        };
        var text = isShown && cell.Shown is { } shown ? shown : cell.Text ?? "";
        text = kind == ForeignKind.Boolean ? text.ToLower(CultureInfo.InvariantCulture) : text;
        return new(text, isShown ? ForeignKind.Text : kind, columns.NameOf(column), SpanOf(column + left));
    }

    TextSpan SpanOf(int column) => new(line.Number, column + 1, 1) { Table = columns.Place };
}
