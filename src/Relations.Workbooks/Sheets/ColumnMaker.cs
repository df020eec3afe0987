using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Makes the columns of a table of the dossier's own data from its leaves and what its values need.</summary>
sealed class ColumnMaker(WorkbookModel book, ColumnAnalysis survey, SheetPart sheet)
{
    readonly WorkbookWording texts = book.Texts;

    /// <summary>All columns of the table.</summary>
    public IReadOnlyList<SheetColumn> Make()
    {
        var fields = survey.Grid.Leaves.SelectMany(
            (leaf, i) =>
                Of(leaf, survey.Uses[i])
                    .Select(c => WithSign(leaf, c))
                    .Select((c, at) => at == 0 ? WithUnread(leaf, c) : c)
                    .Select(c => WithHint(leaf, c))
        );
        fields = book.IsBlank ? fields.Where(column => column.Locked is null) : fields;
        return Apart(survey.Grid.IsList ? ListColumns.Keys(book, survey).Concat(fields) : fields);
    }

    // A field that the model lacks may be called as one that it has, and a table has each header once.
    static List<SheetColumn> Apart(IEnumerable<SheetColumn> columns)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        List<SheetColumn> apart = [];
        foreach (var column in columns)
        {
            var header = column.Header;
            for (var number = 2; !taken.Add(header); number++)
            {
                header = string.Create(CultureInfo.InvariantCulture, $"{column.Header} ({number})");
            }

            apart.Add(header == column.Header ? column : column with { Header = header });
        }

        return apart;
    }

    // What could not be taken up stands in the first column of its field.
    SheetColumn WithUnread(FlatField leaf, SheetColumn column) =>
        column with
        {
            Write = (row, rows) =>
            {
                if (leaf.ListTable is null && survey.Grid.UnreadTextOf(leaf, row) is { } text)
                {
                    rows.Text(text, CellStyle.Text);
                }
                else
                {
                    column.Write(row, rows);
                }
            },
        };

    IEnumerable<SheetColumn> Of(FlatField leaf, ColumnUsage use) =>
        leaf.ListTable is not null ? [ListColumns.Summary(book, survey.Grid, leaf, use, sheet.First)]
        : leaf.Kind is KeyedKind keyed ? Keyed(leaf, use, keyed)
        : leaf.Kind is DateKind ? DateColumns.Of(texts, texts.Field(leaf), row => (SourceDate?)leaf.Get(row.Value), use)
        : [Simple(leaf, use)];

    // The first column of an object says so where the object is there and none of its fields is.
    static SheetColumn WithSign(FlatField leaf, SheetColumn column) =>
        leaf.HoldsEmptyPart is not { } isEmpty
            ? column
            : column with
            {
                Write = (row, rows) =>
                {
                    if (isEmpty(row.Value))
                    {
                        rows.Text(CellMarkers.EmptyPart, CellStyle.Text);
                    }
                    else
                    {
                        column.Write(row, rows);
                    }
                },
            };

    // The value of a list of values has no field of its own.
    SheetColumn WithHint(FlatField leaf, SheetColumn column)
    {
        var doc = book.IsBlank && leaf.Labels.Count > 0 ? texts.In(leaf.Labels[^1].Field.Hint) : null;
        var lines = leaf.Kind is ListKind && leaf.ListTable is null ? texts.In(WorkbookTexts.LineHint) : null;
        return (doc ?? lines) is null
            ? column
            : column with
            {
                Hint = string.Join(' ', new[] { doc, lines }.OfType<string>()),
            };
    }

    SheetColumn Simple(FlatField leaf, ColumnUsage use)
    {
        var header = texts.Field(leaf);
        var isNumber = leaf.Kind is IntegerKind or NumberKind;
        var width = isNumber ? Widths.Of(header, 6) : Widths.Of(header, use.Longest);
        return new(
            header,
            leaf.Kind is EnumKind words ? Widths.Of(header, words) : width,
            isNumber ? CellStyle.Number : CellStyle.Text,
            Writer(leaf)
        )
        {
            Choices = book.Choices.Of(leaf.Kind),
            TakesOthers = DropDownRanges.AreFew(leaf.Kind),
        };
    }

    Action<Row, RowWriter> Writer(FlatField leaf) =>
        (row, rows) =>
        {
            if (leaf.Get(row.Value) is { } value)
            {
                Write(leaf.Kind, value, rows);
            }
        };

    void Write(FieldKind kind, object value, RowWriter rows)
    {
        switch (value)
        {
            case int number:
                rows.Number(number, CellStyle.Number);
                break;
            case decimal number when CellValues.IsKept(number):
                rows.Number(number, CellStyle.Number);
                break;
            case IRef reference:
                rows.Link(CellMarkers.TextOf(kind, value), book.PlaceOf(reference.Id));
                break;
            case IItems items:
                var lines = items.Values.Select(item => CellMarkers.TextOf(((ListKind)kind).Of, item));
                rows.Link(string.Join('\n', lines), PlaceOf(items));
                break;
            default:
                rows.Text(CellMarkers.TextOf(kind, value), CellStyle.Text);
                break;
        }
    }

    // A cell leads to one place only, and LibreOffice runs the lines of one that leads somewhere together.
    CellPlace? PlaceOf(IItems items) => items.Values.ToList() is [IRef only] ? book.PlaceOf(only.Id) : null;

    // The languages of the dossier have their columns even where they are empty, as a place to write. A column of what is not
    // a language would not be read back.
    IEnumerable<SheetColumn> Keyed(FlatField leaf, ColumnUsage use, KeyedKind kind)
    {
        var header = texts.Field(leaf);
        var declared = kind is LocalisedKind ? book.Dossier.Header.Languages.Where(LanguageCodes.IsCode) : [];
        IReadOnlyList<string> keys = [.. kind.Ordered(use.Keys.Concat(declared)).OrderBy(key => key.Length > 0)];
        return (keys.Count == 0 && kind is LocalisedKind ? [""] : keys).Select(key => new SheetColumn(
            key.Length == 0 ? header : $"{header} ({key})",
            Widths.Of(header, use.Longest),
            CellStyle.Text,
            (row, rows) =>
            {
                if ((leaf.Get(row.Value) as IKeyedTexts)?.Find(key) is { } text)
                {
                    rows.Text(CellMarkers.Encode(text), CellStyle.Text);
                }
            }
        ));
    }
}
