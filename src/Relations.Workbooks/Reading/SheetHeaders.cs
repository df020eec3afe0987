using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Knows the tables of a dossier by their headers, wherever they stand and whatever their sheet is called.</summary>
static class SheetHeaders
{
    const int Fewest = 3;

    static readonly Lazy<List<(string Table, string Key, KnownHeaders Headers)>> Known = new(() => [.. Make()]);

    /// <summary>The table that most of the headers in a row are of; null where they are of none.</summary>
    public static string? TableOf(TableRow row)
    {
        List<string> headers = [.. row.Cells.Select(cell => (cell.Text ?? "").Trim()).Where(text => text.Length > 0)];
        return headers.Count < 2
            ? null
            : Known
                .Value.Where(known => headers.Contains(known.Key, StringComparer.OrdinalIgnoreCase))
                .Select(known => (known.Table, Count: headers.Count(header => known.Headers.Find(header) is not null)))
                .Where(found => found.Count >= Math.Min(Fewest, headers.Count) && found.Count * 2 >= headers.Count)
                .OrderByDescending(found => found.Count)
                .FirstOrDefault()
                .Table;
    }

    // As workbooks head columns, and as files of CSV do.
    static IEnumerable<(string, string, KnownHeaders)> Make() =>
        WorkbookHeadings
            .All.Append(CsvHeadings.Instance)
            .SelectMany(headings =>
                Shapes
                    .All.Select(shape => (shape.Collection, ListTable.LeavesOf(shape)))
                    .Select(table => Of(table.Collection, table.Item2, headings))
                    .Concat(ListTable.All.SelectMany(list => OfList(list, headings)))
            );

    static (string, string, KnownHeaders) Of(string table, IReadOnlyList<FlatField> leaves, Headings headings) =>
        (table, headings.Of(leaves[0]).First().Header, new(headings, leaves, isList: false));

    static IEnumerable<(string, string, KnownHeaders)> OfList(ListTable list, Headings headings)
    {
        var known = new KnownHeaders(headings, list.Leaves, isList: true);
        yield return (list.Name, headings.Key(KeyColumn.Record), known);
        if (headings.FormerKey(KeyColumn.Record) is { } former)
        {
            yield return (list.Name, former, known);
        }
    }
}
