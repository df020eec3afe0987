namespace Relations.Dossiers;

/// <summary>What stands in a node of a file, and the order of its members.</summary>
static class CanonicalOrder
{
    /// <summary>
    /// The members of an object in canonical order, those that it should not have after the others and as they stood;
    /// the items of a list as they stand.
    /// </summary>
    public static IEnumerable<SyntaxEntry> Of(SyntaxNode node, FieldKind? kind, bool isRoot = false) =>
        node.Kind != SyntaxKind.Map ? node.Entries
        : isRoot ? node.Entries.OrderBy(entry => RootPosition(entry.Key!.Text))
        : kind is KeyedKind keyed
            ? node
                .Entries.OrderBy(entry => keyed.PlaceOf(entry.Key!.Text))
                .ThenBy(entry => entry.Key!.Text, StringComparer.Ordinal)
        : ShapeOf(kind) is { } shape ? node.Entries.OrderBy(entry => Position(shape.PositionOf(entry.Key!.Text)))
        : node.Entries;

    /// <summary>The kind of a member or item; null where nothing is known of it.</summary>
    public static FieldKind? KindOf(SyntaxEntry entry, FieldKind? container) =>
        entry.Key is null ? (container as ListKind)?.Of
        : container is KeyedKind ? TextKind.Instance
        : ShapeOf(container)?.Find(entry.Key.Text)?.Kind;

    /// <summary>The kind of a member of the file itself.</summary>
    public static FieldKind? RootKind(string name, CollectionSet collections) =>
        collections.Find(name) is { } shape
            ? new ListKind(new PartKind(() => shape), _ => throw new InvalidOperationException())
            : Header.Shape.Find(name)?.Kind;

    static Shape? ShapeOf(FieldKind? kind) =>
        kind switch
        {
            PartKind part => part.Shape,
            DateKind => DateForm.Shape,
            _ => null,
        };

    static int RootPosition(string name)
    {
        if (name == "$schema")
        {
            return -1;
        }

        var field = Header.Shape.PositionOf(name);
        return field >= 0 ? field
            : Shapes.Find(name) is { } shape ? Header.Shape.Fields.Count + IndexOf(shape)
            : int.MaxValue;
    }

    static int IndexOf(Shape shape) => Shapes.All.TakeWhile(other => other != shape).Count();

    static int Position(int at) => at < 0 ? int.MaxValue : at;
}
