using Relations.Workbooks;

namespace Relations.Import;

/// <summary>The columns of a workbook that no field of a dossier has, each of which becomes a field of its own.</summary>
sealed class OwnColumns
{
    readonly List<(string On, string Name, string Label)> fields = [];
    TextSpan first;

    public int Count => fields.Count;

    /// <summary>What became of each.</summary>
    public IEnumerable<Message> Said => fields.Select(own => MendTexts.OwnFieldMade(own.Label, own.On, own.Name));

    /// <summary>Finds them in the tables of collections.</summary>
    public static OwnColumns Find(IReadOnlyList<DataTable> tables)
    {
        var found = new OwnColumns();
        var declared = Declared(tables);
        foreach (var table in tables)
        {
            if (MendedTable.ShapeOf(table) is RecordShape shape)
            {
                found.Add(table, shape, declared);
            }
        }

        return found;
    }

    /// <summary>The table that declares them.</summary>
    public DataTable Table(IReadOnlyList<DataTable> tables) =>
        MadeTable.OwnFields(1 + tables.Count(table => TableNames.Base(table.Name) == "ownFields"), fields, first);

    void Add(DataTable table, RecordShape shape, HashSet<string> declared)
    {
        var known = WorkbookHeadings
            .All.Select(headings => new KnownHeaders(headings, ListTable.LeavesOf(shape), isList: false))
            .ToList();
        for (var i = 0; i < table.Headers.Cells.Count; i++)
        {
            var header = (table.Headers[i].Text ?? "").Trim();
            if (
                header.Length > 0
                && !declared.Contains(header)
                && known.TrueForAll(headers => headers.Find(header) is null)
                && !fields.Exists(field => field.On == shape.Collection && field.Label == header)
            )
            {
                first = fields.Count == 0 ? table.Headers.SpanOf(i) : first;
                fields.Add((shape.Collection, NameOf(header, shape), header));
            }
        }
    }

    // What the workbook declares itself it knows by names and labels.
    static HashSet<string> Declared(IReadOnlyList<DataTable> tables) =>
        tables
            .Where(table => TableNames.Base(table.Name) == "ownFields")
            .SelectMany(table => table.Rows())
            .SelectMany(row => row.Cells)
            .Select(cell => (cell.Text ?? "").Trim())
            .SelectMany(text => text.Length == 0 ? [] : (string[])[text, FieldNames.InWords(text)])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    // weather-note is weatherNote; a name that the records have already gets a number.
    string NameOf(string header, RecordShape shape)
    {
        var words = Slug.Letterwise(header).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
        name = name.Length == 0 || !char.IsAsciiLetterLower(name[0]) ? "column" + name : name;
        var free = name;
        for (var i = 2; IsTaken(free, shape); i++)
        {
            free = FormattableString.Invariant($"{name}{i}");
        }

        return free;
    }

    bool IsTaken(string name, RecordShape shape) =>
        shape.Find(name) is not null || fields.Exists(field => field.On == shape.Collection && field.Name == name);
}
