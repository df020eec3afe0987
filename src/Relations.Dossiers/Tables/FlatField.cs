namespace Relations.Dossiers;

/// <summary>
/// A field that has its own columns in a table. The fields of an object within a record are leaves of the record; those
/// of a list of objects are not, since the list has a table of its own.
/// </summary>
/// <param name="Labels">The field, after the fields that it lies in, each with its shape; empty for the value of a list.</param>
/// <param name="Kind">What the field holds.</param>
/// <param name="Get">Reads the field from the object of a row.</param>
sealed record FlatField(IReadOnlyList<(Shape Shape, Field Field)> Labels, FieldKind Kind, Func<object, object?> Get)
{
    /// <summary>The path of the field, as <c>coordinates.latitude</c>.</summary>
    public string Path { get; } =
        Labels.Count == 0 ? "value" : string.Join(".", Labels.Select(label => label.Field.Name));

    /// <summary>Whether an object that has no field at all is to be shown here; null where there is none to show.</summary>
    public Func<object, bool>? HoldsEmptyPart { get; init; }

    /// <summary>Whether the model has no such field, and the column holds what could not be taken up.</summary>
    public bool IsUnread { get; init; }

    /// <summary>The kind of the items of a list that has a table of its own; null for any other field.</summary>
    public FieldKind? ItemKind => Kind is ListKind list && !IsSimple(list.Of) ? list.Of : null;

    /// <summary>The name of the table that holds the items of this list; null for any other field.</summary>
    public string? ListTable { get; init; }

    /// <summary>The leaves of a shape, in canonical order.</summary>
    public static IReadOnlyList<FlatField> Of(Shape shape) => [.. Of(shape, [], o => o)];

    /// <summary>The leaves of what a list holds.</summary>
    public static IReadOnlyList<FlatField> Of(FieldKind items) =>
        items is PartKind part ? Of(part.Shape) : [new([], items, o => o)];

    static IEnumerable<FlatField> Of(Shape shape, IReadOnlyList<(Shape, Field)> above, Func<object, object?> reach) =>
        shape.Fields.SelectMany(field =>
        {
            IReadOnlyList<(Shape, Field)> labels = [.. above, (shape, field)];
            object? Get(object row) => reach(row) is { } part ? field.Get(part) : null;
            return field.Kind is PartKind part
                ? OfPart(part.Shape, labels, Get)
                : [new FlatField(labels, field.Kind, Get)];
        });

    static List<FlatField> OfPart(Shape shape, IReadOnlyList<(Shape, Field)> labels, Func<object, object?> reach)
    {
        var leaves = Of(shape, labels, reach).ToList();
        var first = leaves[0].HoldsEmptyPart;
        leaves[0] = leaves[0] with
        {
            HoldsEmptyPart = row =>
                (reach(row) is { } part && shape.Fields.All(field => field.Get(part) is null))
                || first?.Invoke(row) == true,
        };
        return leaves;
    }

    // A cell holds several of these one a line, and each is told from the next.
    static bool IsSimple(FieldKind kind) =>
        kind is TextKind or ReferenceKind or EnumKind or IntegerKind or NumberKind or BooleanKind;
}
