namespace Relations.Import;

/// <summary>A row of separated values.</summary>
sealed class DelimitedRow(DelimitedRecord record, TableColumns columns) : ForeignRecord
{
    public override TextSpan Span
    {
        get
        {
            var end = record.Text.AsSpan().IndexOfAny('\n', '\r');
            return new(record.Line, 1, Math.Max(end < 0 ? record.Text.Length : end, 1)) { Table = columns.Place };
        }
    }

    public override string OriginalText => record.Text;

    public override IReadOnlyList<string> Names => columns.Names;

    public override bool HasColumn(ForeignPath path) => columns.IndexOf(path) >= 0;

    public override IReadOnlyList<ForeignValue> Select(ForeignPath path) => First(path) is { } value ? [value] : [];

    public override ForeignValue? First(ForeignPath path) =>
        columns.IndexOf(path) is >= 0 and var at && at < record.Count ? ValueOf(at) : null;

    public override IEnumerable<ForeignValue> Leaves() => Filled().Select(ValueOf);

    public override IEnumerable<string> LeafPaths() => Filled().Select(columns.NameOf);

    IEnumerable<int> Filled() =>
        Enumerable
            .Range(0, record.Count)
            .Where(field => !record.RawOf(field).IsWhiteSpace() && !record.IsEmptyAt(field));

    ForeignValue ValueOf(int field)
    {
        var (line, column) = record.PlaceOf(field);
        var raw = record.RawOf(field);
        var end = raw.IndexOfAny('\n', '\r');
        var span = new TextSpan(line, column, Math.Max(end < 0 ? raw.Length : end, 1)) { Table = columns.Place };
        return new(record.FieldOf(field), ForeignKind.Text, columns.NameOf(field), span);
    }
}
