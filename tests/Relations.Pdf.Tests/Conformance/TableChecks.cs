namespace Relations.Pdf.Conformance;

/// <summary>Tables: rows of one width, counting the spans of their cells, and headers with a scope.</summary>
static class TableChecks
{
    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        foreach (var header in pdf.Nodes.Where(node => node.Type == "TH"))
        {
            if (Attribute(header, "Scope") is null)
                yield return new("header cells have a scope (UA-1 7.5)", header.ToString());
        }
        foreach (var table in pdf.Nodes.Where(node => node.Type == "Table"))
        {
            var widths = Widths(table).Distinct().ToList();
            if (widths.Count != 1)
                yield return new("the rows of a table are of one width (UA-1 7.2)", string.Join(", ", widths));
        }

        string? Attribute(StructNode node, string key) =>
            pdf.GetDictionaries(node.Dictionary, "A")
                .Select(a => pdf.Get(a, key)?.ToString())
                .FirstOrDefault(v => v is not null);

        int Span(StructNode cell, string key) =>
            pdf.GetDictionaries(cell.Dictionary, "A")
                .Select(a => pdf.GetInteger(a, key))
                .FirstOrDefault(v => v is not null)
            ?? 1;

        // A cell of several rows takes its width in the rows below as well.
        IEnumerable<int> Widths(StructNode table)
        {
            List<(int Rows, int Width)> hanging = [];
            foreach (var row in Rows(table))
            {
                var width = hanging.Sum(cell => cell.Width) + row.Children.Sum(cell => Span(cell, "ColSpan"));
                hanging =
                [
                    .. hanging
                        .Concat(
                            row.Children.Select(cell => (Rows: Span(cell, "RowSpan"), Width: Span(cell, "ColSpan")))
                        )
                        .Select(cell => (cell.Rows - 1, cell.Width))
                        .Where(cell => cell.Item1 > 0),
                ];
                yield return width;
            }
            if (hanging.Count > 0)
                yield return -1;
        }
    }

    static IEnumerable<StructNode> Rows(StructNode node) =>
        node.Children.SelectMany(child =>
            child.Type == "TR" ? [child]
            : child.Type == "Caption" ? []
            : Rows(child)
        );
}
