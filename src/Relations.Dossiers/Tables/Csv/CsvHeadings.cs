namespace Relations.Dossiers;

/// <summary>
/// How the columns of CSV files are headed: by the path of the field, as <c>coordinates.latitude</c>, after it the code
/// of a language or a scheme, as <c>names.tr</c>, or what else a date says, as <c>opened.calendar</c>.
/// </summary>
sealed class CsvHeadings : Headings
{
    public static CsvHeadings Instance { get; } = new();

    public override IEnumerable<(string Header, ColumnPart Part)> Of(FlatField leaf)
    {
        if (leaf.ListTable is not null)
        {
            yield break;
        }

        yield return (leaf.Path, ColumnPart.Value);
        if (leaf.Kind is DateKind)
        {
            yield return (leaf.Path + ".calendar", ColumnPart.Calendar);
            yield return (leaf.Path + ".written", ColumnPart.Written);
        }
    }

    public override string Key(KeyColumn key) =>
        key switch
        {
            KeyColumn.Record => "record",
            KeyColumn.Collection => "collection",
            _ => "no",
        };

    public override string ForKey(string header, string key) => $"{header}.{key}";

    public override (string Header, string Code)? Divide(string header)
    {
        var dot = header.LastIndexOf('.');
        return dot > 0 ? (header[..dot], header[(dot + 1)..]) : null;
    }
}
