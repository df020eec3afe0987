using System.Globalization;

namespace Relations.Dossiers;

/// <summary>
/// A table with the items of one list of objects: a row an item, with the record that it belongs to and its place in
/// the list. Lists of the same name and the same kind share a table, whatever collection they stand in.
/// </summary>
sealed class ListTable
{
    static readonly Lazy<IReadOnlyList<ListTable>> Every = new(Make);

    readonly Lazy<IReadOnlyList<FlatField>> leaves;

    ListTable(string name, IReadOnlyList<ListPlace> places)
    {
        Name = name;
        Places = places;
        // Late, since the tables of lists within items are known only when all are made.
        leaves = new(() => [.. FlatField.Of(Items).Select(leaf => Named(leaf, Places[0].Path + "."))]);
    }

    /// <summary>The tables, in the order in which the shapes first name their lists. They do not depend on any data.</summary>
    public static IReadOnlyList<ListTable> All => Every.Value;

    /// <summary>The table of this name.</summary>
    public static ListTable Find(string name) => Every.Value.First(list => list.Name == name);

    public string Name { get; }

    /// <summary>Where the lists stand.</summary>
    public IReadOnlyList<ListPlace> Places { get; }

    public FieldKind Items => Places[0].Items;

    /// <summary>What people call the list: the label of its field.</summary>
    public LocalizedString Label
    {
        get
        {
            var (shape, one) = (Places[0].Root, (Field?)null);
            foreach (var name in Places[0].Path.Split('.'))
            {
                one = shape.Find(name)!;
                shape = (one.Kind is ListKind list ? list.Of : one.Kind) is PartKind part ? part.Shape : shape;
            }

            return one!.Label;
        }
    }

    /// <summary>The fields of an item that have columns.</summary>
    public IReadOnlyList<FlatField> Leaves => leaves.Value;

    public static IReadOnlyList<FlatField> LeavesOf(Shape shape) =>
        [.. FlatField.Of(shape).Select(leaf => Named(leaf, ""))];

    static FlatField Named(FlatField leaf, string prefix) =>
        leaf.ItemKind is { } items
            ? leaf with
            {
                ListTable = Every.Value.First(list => list.Places[0].Key == Key(prefix + leaf.Path, items)).Name,
            }
            : leaf;

    static List<ListTable> Make()
    {
        var taken = Shapes
            .All.Select(shape => shape.Collection)
            .Append(TableSource.HeaderName)
            .Concat(TableSource.DerivedNames)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var places = Shapes.All.Prepend<Shape>(Header.Shape).SelectMany(ListPlace.Of).GroupBy(place => place.Key);
        return [.. places.Select(group => new ListTable(Free(group.First().Path, group.Key, taken), [.. group]))];
    }

    static string Free(string path, string key, HashSet<string> taken) => taken.Add(path) ? path : key;

    public static string Key(string path, FieldKind items) =>
        $"{path}_{(items is PartKind part ? part.Shape.Name : items.GetType().Name)}";
}

/// <summary>A list of objects in a record type, however deep it lies.</summary>
/// <param name="Root">The shape of the record or header.</param>
/// <param name="Path">The path of the list in the record, without positions.</param>
/// <param name="Items">The kind of the items.</param>
/// <param name="Expand">The items that a record has there, each with its position.</param>
sealed record ListPlace(
    Shape Root,
    string Path,
    FieldKind Items,
    Func<object, IEnumerable<(object Item, string Position)>> Expand
)
{
    /// <summary>The same for lists that share a table.</summary>
    public string Key => ListTable.Key(Path, Items);

    /// <summary>The collection of the record; empty for the header.</summary>
    public string Collection => Root is RecordShape shape ? shape.Collection : "";

    public IEnumerable<Row> Rows(object root, Record? owner, string collection) =>
        Expand(root).Select(found => new Row(found.Item, owner, collection, found.Position));

    /// <summary>The lists of a record type, each before those within its items.</summary>
    public static IEnumerable<ListPlace> Of(Shape root) =>
        FlatField.Of(root).SelectMany(leaf => Within(root, leaf, "", record => [(record, "")]));

    static IEnumerable<ListPlace> Within(
        Shape root,
        FlatField leaf,
        string prefix,
        Func<object, IEnumerable<(object Item, string Position)>> above
    )
    {
        if (leaf.ItemKind is not { } items)
        {
            return [];
        }

        var path = prefix + leaf.Path;
        IEnumerable<(object, string)> Expand(object record) => above(record).SelectMany(found => ItemsOf(leaf, found));
        var inner = FlatField.Of(items).SelectMany(next => Within(root, next, path + ".", Expand));
        return inner.Prepend(new(root, path, items, Expand));
    }

    static IEnumerable<(object, string)> ItemsOf(FlatField leaf, (object Item, string Position) above)
    {
        var prefix = above.Position.Length == 0 ? "" : above.Position + ".";
        var items = (IItems?)leaf.Get(above.Item);
        return items is null
            ? []
            : items.Values.Select((item, i) => (item, prefix + (i + 1).ToString(CultureInfo.InvariantCulture)));
    }
}
