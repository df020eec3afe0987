using System.Globalization;

namespace Relations.Dossiers;

/// <summary>A column of a CSV file that is written.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Leaf">Its field; null for a key.</param>
/// <param name="TextOf">What stands in it for a row; null for nothing.</param>
sealed record CsvColumn(string Header, FlatField? Leaf, Func<Row, string?> TextOf)
{
    /// <summary>Whether it holds a list, an item a line.</summary>
    public bool IsLines => Leaf?.Kind is ListKind;

    /// <summary>Whether it holds a text in the place of a value of its kind.</summary>
    public bool HoldsUnread { get; init; }
}

/// <summary>A CSV file that is written: its table and columns.</summary>
sealed record CsvGrid(TableSource Grid, IReadOnlyList<CsvColumn> Columns)
{
    public string Path => Grid.Name + ".csv";

    public static CsvGrid Of(TableSource grid)
    {
        var fields = grid.Leaves.Where(leaf => leaf.ListTable is null).SelectMany(leaf => Whole(leaf, grid));
        return new(grid, Apart([.. grid.IsList ? Keys() : [], .. fields]));
    }

    // What could not be taken up stands in the first column of its field.
    static IEnumerable<CsvColumn> Whole(FlatField leaf, TableSource grid) =>
        Of(leaf, grid)
            .Select(
                (column, i) =>
                    i > 0
                        ? column
                        : column with
                        {
                            TextOf = row => column.TextOf(row) ?? grid.UnreadTextOf(leaf, row),
                            HoldsUnread =
                                grid.HasUnread && grid.Rows.Any(row => grid.UnreadTextOf(leaf, row) is not null),
                        }
            );

    // An unknown field may differ from a known one in letter case alone, which readers ignore.
    static List<CsvColumn> Apart(IEnumerable<CsvColumn> columns)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        List<CsvColumn> apart = [];
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

    static IEnumerable<CsvColumn> Keys() =>
        [
            new(CsvHeadings.Instance.Key(KeyColumn.Record), null, row => CellMarkers.Encode(row.Owner?.Id ?? "")),
            new(CsvHeadings.Instance.Key(KeyColumn.Collection), null, row => row.Collection),
            new(CsvHeadings.Instance.Key(KeyColumn.Position), null, row => row.Position),
        ];

    static IEnumerable<CsvColumn> Of(FlatField leaf, TableSource grid) =>
        leaf.Kind switch
        {
            KeyedKind keyed => Keyed(leaf, grid, keyed),
            DateKind => Date(leaf, grid),
            ListKind list => [Column(leaf, leaf.Path, value => Lines(list, (IItems)value))],
            _ => [Column(leaf, leaf.Path, value => CellMarkers.TextOf(leaf.Kind, value))],
        };

    static CsvColumn Column(FlatField leaf, string header, Func<object, string?> textOf) =>
        new(
            header,
            leaf,
            row =>
                leaf.HoldsEmptyPart?.Invoke(row.Value) == true ? CellMarkers.EmptyPart
                : leaf.Get(row.Value) is { } value ? textOf(value)
                : null
        );

    static string Lines(ListKind list, IItems items) =>
        string.Join('\n', items.Values.Select(item => CellMarkers.TextOf(list.Of, item)));

    // A column of the plain text stands even where it is empty, so that the field has a place.
    static IEnumerable<CsvColumn> Keyed(FlatField leaf, TableSource grid, KeyedKind kind)
    {
        var used = Values<IKeyedTexts>(leaf, grid).SelectMany(value => value.Texts.Select(text => text.Key));
        IReadOnlyList<string> all = [.. kind.Ordered(used)];
        return (all.Count == 0 && kind is LocalisedKind ? [""] : all).Select(key =>
            Column(
                leaf,
                key.Length == 0 ? leaf.Path : CsvHeadings.Instance.ForKey(leaf.Path, key),
                value => ((IKeyedTexts)value).Find(key) is { } text ? CellMarkers.Encode(text) : null
            )
        );
    }

    static IEnumerable<CsvColumn> Date(FlatField leaf, TableSource grid)
    {
        yield return Column(leaf, leaf.Path, value => CellMarkers.Encode(((SourceDate)value).Text));
        if (Values<SourceDate>(leaf, grid).Any(date => date.NamesCalendar))
        {
            yield return Column(
                leaf,
                leaf.Path + ".calendar",
                value => value is SourceDate { NamesCalendar: true, Calendar: var name } ? name : null
            );
        }

        if (Values<SourceDate>(leaf, grid).Any(date => date.Written is not null))
        {
            yield return Column(
                leaf,
                leaf.Path + ".written",
                value => ((SourceDate)value).Written is { } written ? CellMarkers.Encode(written) : null
            );
        }
    }

    static IEnumerable<T> Values<T>(FlatField leaf, TableSource grid)
        where T : class => grid.Rows.Select(row => leaf.Get(row.Value)).OfType<T>();
}
