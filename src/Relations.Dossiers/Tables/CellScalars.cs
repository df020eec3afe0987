namespace Relations.Dossiers;

/// <summary>Makes scalars from cells.</summary>
static class CellScalars
{
    /// <summary>
    /// The text of a cell, and how it counts as written. Numbers that were stored as text are numbers all the same, and
    /// text that was stored as a number is text; what has no value is a value of no kind.
    /// </summary>
    public static (string Text, ScalarForm Form) Of(FieldKind kind, TableCell cell) =>
        (cell.Form, kind) switch
        {
            (CellForm.Error, _) => (cell.Text!, ScalarForm.Boolean),
            (_, IntegerKind or NumberKind) => (cell.Text!.Trim(), ScalarForm.Plain),
            (_, BooleanKind) => (cell.Text!.Trim().ToLowerInvariant(), ScalarForm.Plain),
            (CellForm.Text, _) => (CellMarkers.Decode(cell.Text!), ScalarForm.Quoted),
            _ => (cell.Text!, ScalarForm.Quoted),
        };

    /// <summary>The items of a list that stands in one cell, a line each, whatever ends the lines.</summary>
    public static IEnumerable<TableCell> Items(TableCell cell) =>
        cell.Form == CellForm.Text
            ? cell.Text!.Split('\n')
                .Select(line => line.EndsWith('\r') ? line[..^1] : line)
                .Where(line => line.Length > 0)
                .Select(line => new TableCell(line))
            : [cell];
}
