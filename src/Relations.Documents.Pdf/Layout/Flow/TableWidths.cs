namespace Relations.Documents.Pdf.Layout;

/// <summary>Keeps how wide the columns of tables are, which all passes over a document share, from the first to the last.</summary>
sealed class TableWidths
{
    readonly Dictionary<(Table Table, double Width), (double[] Widths, double Scale)> found = new(Comparer.Instance);

    /// <summary>What <see cref="ColumnWidths.Of"/> gives.</summary>
    public (double[] Widths, double Scale) Of(LayoutContext context, Table table, double width)
    {
        if (!found.TryGetValue((table, width), out var widths))
            found[(table, width)] = widths = ColumnWidths.Of(context, table, width);
        return widths;
    }

    // Tables compare by what is in them, which takes long.
    sealed class Comparer : IEqualityComparer<(Table Table, double Width)>
    {
        public static readonly Comparer Instance = new();

        public bool Equals((Table Table, double Width) x, (Table Table, double Width) y) =>
            ReferenceEquals(x.Table, y.Table) && x.Width == y.Width;

        public int GetHashCode((Table Table, double Width) key) =>
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Table);
    }
}
